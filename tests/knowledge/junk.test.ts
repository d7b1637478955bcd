import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/knowledge/document/clean.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';

/** What is left, without the blank lines. */
const left = (text: string) =>
  cleanDocument(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

const PROSE = 'Seeding starts with a handful of people who care about the matter and like to talk about it.';

describe('what a page says about itself goes', () => {
  const junk = [
    'Diese Website verwendet Cookies. Mit der Nutzung stimmst du dem zu.',
    'Wir verwenden technisch notwendige Cookies. Mehr dazu im Datenschutz.',
    'Abonniere jetzt unseren kostenlosen Newsletter!',
    'Trage dich für unseren Newsletter ein und verpasse nichts.',
    'Folge uns auf Instagram',
    'Alle Cookies akzeptieren',
    'Vi bruger cookies for at forbedre din oplevelse på denne hjemmeside.',
    'Tilmeld dig vores nyhedsbrev!',
    'Følg os på Facebook',
    'Denne hjemmeside bruger cookies.',
    'We use cookies to make this website better. You can change your settings at any time.',
    'Subscribe to our weekly newsletter!',
    'By signing up you agree to our terms.',
    'Share this article:',
    'Log in\nSign up\nContact\nPrivacy policy',
    'Nødvendige\nNødvendige\nStatistik\nStatistik',
  ];
  test.each(junk)('%s', (text) => {
    expect(left(`${PROSE}\n\n${text}\n`)).toBe(PROSE);
    expect(left(`${text}\n\n${PROSE}\n`)).toBe(PROSE);
  });
});

describe('text about such things stays', () => {
  const prose = [
    'Ein Newsletter ist ein Rundbrief, den Menschen freiwillig abonnieren.',
    'Viele Firmen schreiben „Wir verwenden Cookies“ und meinen etwas anderes.',
    'Abonniere die Newsletter deiner Mitbewerber und lies, wie sie schreiben.',
    'Cookies merken sich, wer schon einmal da war. Wer sie ablehnt, bleibt unbekannt.',
    'Et nyhedsbrev er et brev, som læserne selv har bedt om.',
    'Cookies gemmer, hvad en besøgende har valgt, og hvem der har været her før.',
    'A newsletter is a letter that its readers asked for.',
    'Sign up for a competitor’s newsletter and watch what they do for half a year.',
    'A banner that says “This website uses cookies” is read by hardly anybody.',
    'Kontakt',
    'Facebook\nInstagram\nMastodon',
    '- Newsletter\n- Kontakt\n- Impressum',
    'Wir nutzen seit Jahren keine Plakate mehr.',
  ];
  test.each(prose)('%s', (text) => {
    expect(left(`${PROSE}\n\n${text}\n\n${PROSE}\n`)).toBe(`${PROSE}\n${text}\n${PROSE}`);
  });
});

test('what may be a call goes only beside one that is certain', () => {
  const likely = 'Melde dich für den Beispiel Newsletter an!';
  expect(left(`${PROSE}\n\n${likely}`)).toBe(`${PROSE}\n${likely}`);
  expect(left(`${PROSE}\n\n${likely}\n\nFolge uns`)).toBe(PROSE);
});

test('breadcrumbs and the name of the kind on top go', () => {
  expect(left(`Leksikon\n\nForside > Ord > Såning\n\n${PROSE}`)).toBe(PROSE);
  expect(left(`Heim und Herd / Garten\n\n${PROSE}`)).toBe(`Heim und Herd / Garten\n${PROSE}`);
});

describe('markup', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['entities are decoded', 'Caf&eacute; &amp; K&ouml;ln &#8222;x&#8220;&nbsp;!', 'Café & Köln „x“\u00a0!'],
    ['entities that were encoded twice, too', 'K&amp;ouml;ln', 'Köln'],
    ['a decoded < is never a tag', 'so &lt;b&gt; was', 'so \\<b> was'],
    ['tags go, their text stays', 'a <span class="x">b</span><br>c', 'a b c'],
    ['what is not HTML stays', 'Schreibe <Name> und a < b, x<3', 'Schreibe <Name> und a < b, x<3'],
    ['scripts, styles and comments go whole', 'a<script>alert("x")</script><style>p{}</style><!-- no\nno -->b', 'a\nb'],
    ['a machine-made anchor goes with its text', `a <a href="${'x1'.repeat(60)}">TTT</a>b`, 'a b'],
    ['a hidden anchor goes with its text', 'a <a style="display:none" href="https://example.org">buy</a>b', 'a b'],
    ['links into the site keep their text', '[one](/one) [two](two.html "Two") [three](#three)', 'one two three'],
    [
      'links that lead somewhere stay',
      '[a](https://example.org/a_(b)) <https://example.org>',
      '[a](https://example.org/a_(b)) <https://example.org>',
    ],
    [
      'javascript and data links keep their text',
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](<javascript:x>)',
      'a b c',
    ],
    ['images go', 'a ![Bild](/img/x.png) b', 'a  b'],
    [
      'reference links are written out',
      '[a][1] and [b][2]\n\n[1]: https://example.org\n[2]: /b',
      '[a](https://example.org) and b',
    ],
    [
      'a YouTube shortcode becomes a link',
      '[youtube=http://youtu.be/Ab3dE_fGh1J?t=3&amp;x=y]',
      '[YouTube](https://www.youtube.com/watch?v=Ab3dE_fGh1J)',
    ],
    [
      'as does one around the address',
      '[embed]https://www.youtube.com/watch?x=1&v=Ab3dE_fGh1J[/embed]',
      '[YouTube](https://www.youtube.com/watch?v=Ab3dE_fGh1J)',
    ],
    ['other shortcodes go', 'a [gallery ids="1,2"] b[contact-form-7 id="3"]x[/contact-form-7]', 'a  b'],
    [
      'a box around text leaves the text',
      `[box type="info"]${PROSE} ${PROSE} ${PROSE}[/box]`,
      `${PROSE} ${PROSE} ${PROSE}`,
    ],
    ['marks of bulletin boards leave the text', '[b]fett[/b] und [i]kursiv[/i]', 'fett und kursiv'],
    [
      'brackets in prose stay',
      'Er sagte [sic], es sei [noch] offen [1] [^2] - [x] ja',
      'Er sagte [sic], es sei [noch] offen [1] [^2] - [x] ja',
    ],
    ['footnotes stay', 'Text[^1]\n\n[^1]: Die Fußnote.', 'Text[^1]\n[^1]: Die Fußnote.'],
    [
      'code stays',
      '`<b>&amp;</b>`\n\n```\n[gallery]\nKontakt\nKontakt\n```',
      '`<b>&amp;</b>`\n```\n[gallery]\nKontakt\nKontakt\n```',
    ],
    ['empty quote lines go, those between paragraphs of a quote stay', '> a\n>\n> b\n>\n\n>', '> a\n>\n> b'],
    ['unseen characters go', 'Mar\u00ADke\u200Bting', 'Marketing'],
  ];
  test.each(cases)('%s', (_name, written, expected) => {
    expect(left(`${PROSE}\n\n${written}`)).toBe(`${PROSE}\n${expected}`);
  });
});

test('the project’s own texts, which speak of newsletters and consent too, are left word for word', async () => {
  const reading = await readKnowledge('knowledge');
  if (reading.outcome !== 'read') throw new Error(reading.outcome);
  const bodies = reading.entries.flatMap(({ sections }) => sections.map(({ text }) => text));
  expect(bodies.length).toBeGreaterThan(100);
  for (const body of bodies) expect(cleanDocument(body)).toBe(body);
});

describe('footers as pages of all three languages have them go whole', () => {
  const footers = [
    'Zum Newsletter anmelden\n\nErhalte jede Woche neue Ideen. Kein Spam, jederzeit kündbar.\n\nE-Mail-Adresse\n\nJetzt anmelden',
    'Diesen Beitrag teilen\nFacebook\nTwitter\nWhatsApp',
    'Alle akzeptieren\nSpeichern\nCookie-Details | Datenschutzerklärung | Impressum',
    '© 2021 Beispiel GmbH. Alle Rechte vorbehalten.\n\nImpressum | Datenschutz | AGB',
    'Vores hjemmeside bruger cookies\n\nDet gør vi for at huske dine indstillinger.\n\nAccepter alle\nKun nødvendige',
    'We value your privacy\n\nWe use cookies to analyse our traffic. By clicking “Accept All”, you consent to our use of cookies.\n\nCustomize\nReject All',
  ];
  test.each(footers)('%s', (footer) => {
    expect(left(`${PROSE}\n\n${footer}`)).toBe(PROSE);
  });
});
