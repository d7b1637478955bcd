import { sentencesOf } from '../../core/text/sentences.ts';
import { type Block, blocksOf } from './blocks.ts';
import { CERTAIN, HOME, kindNamed, LIKELY, MENU, PLATFORMS, SMALL_PRINT } from './signals.ts';

/** A call is short; what goes on longer is text about the matter, whatever words it uses. In characters. */
const LONGEST_CALL = 600;
const LONGEST_LIKELY_CALL = 100;
/** What may go along with a call in one paragraph ("It need not be hard."). In characters. */
const LONGEST_LEAD_IN = 60;
/** Breadcrumbs and the name of the kind stand among the first blocks of a page. */
const HEAD_BLOCKS = 5;

/** A block, or one line of a block that is a menu. */
interface Unit {
  readonly first: number;
  readonly count: number;
  readonly standing: 'certain' | 'likely' | 'text';
}

/**
 * Blanks the lines that belong to the page a document was taken from rather than to the document: consent to cookies,
 * newsletter and sign-up calls, menus, breadcrumbs, the name of the kind on top. A call is told from text *about* such
 * calls by speaking of the page itself ("our newsletter", "this website"), outside quotation marks, in few words; what
 * could be either goes only where it stands right beside what is certain.
 */
export function dropJunk(lines: readonly string[]): string[] {
  const units = blocksOf(lines).flatMap(unitsOf);
  const junk = units.map(({ standing }) => standing === 'certain');
  const spread = (order: readonly number[], step: number) => {
    for (const index of order) if (units[index]?.standing === 'likely' && junk[index - step]) junk[index] = true;
  };
  const order = [...units.keys()];
  spread(order, 1);
  spread(order.reverse(), -1);
  const left = [...lines];
  for (const [index, { first, count }] of units.entries()) if (junk[index]) left.fill('', first, first + count);
  return dropHead(left);
}

function unitsOf(block: Block): Unit[] {
  const { first, lines, isCode } = block;
  if (isCode) return [{ first, count: lines.length, standing: 'text' }];
  if (isMenu(lines)) {
    return lines.map((line, index) => {
      const standing = isMenuLine(lines, index) ? 'certain' : standingInMenu(line);
      return { first: first + index, count: 1, standing };
    });
  }
  return [{ first, count: lines.length, standing: standingOf(lines.join('\n')) }];
}

/** Among the words of a menu, a lead-in ("Choose your cookies:") or a line of small print belongs to it. */
function standingInMenu(line: string): Unit['standing'] {
  const standing = standingOf(line);
  if (standing !== 'text' || line.length > LONGEST_LIKELY_CALL) return standing;
  const words = bare(line);
  const belongs = words.endsWith(':') || isLabel(words) || SMALL_PRINT.some((signal) => signal.test(words));
  return belongs ? 'likely' : 'text';
}

/** Lines of which two belong to a menu, or short ones of which one asks to be shared, followed or consented to. */
function isMenu(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  if (lines.filter((_line, index) => isMenuLine(lines, index)).length > 1) return true;
  return lines.every((line) => line.length <= LONGEST_LEAD_IN) && lines.some((line) => standingOf(line) === 'certain');
}

/** A lone word of a menu, or a few words that stand there twice in a row, as a button and its label do. */
function isMenuLine(lines: readonly string[], index: number): boolean {
  const line = bare(lines[index] ?? '');
  if (MENU.has(line)) return !/^\s*[-*+•]\s/.test(lines[index] ?? '');
  return isLabel(line) && (bare(lines[index - 1] ?? '') === line || bare(lines[index + 1] ?? '') === line);
}

/** Up to three words and no mark. */
function isLabel(line: string): boolean {
  return /^\p{L}[\p{L}\p{N} -]*$/u.test(line) && line.split(' ').length <= 3;
}

/** Menu words side by side: "Imprint | Privacy | Terms". */
function isMenuBar(line: string): boolean {
  const items = line.split(/\s*[|·•]\s*/).filter((item) => item !== '');
  return items.length > 1 && items.every((item) => MENU.has(item));
}

/** Lower case, without Markdown's marks at either end. */
function bare(line: string): string {
  return line
    .replace(/^[\s>#*_•+-]+|[\s*_#]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function standingOf(written: string): Unit['standing'] {
  if (written.length > LONGEST_CALL) return 'text';
  // What stands between quotation marks is spoken about, not said.
  const said = written.replace(/[„“"»«][^„“”"»«]{1,300}[“”"«»]/g, ' ');
  if (isMenuBar(bare(said))) return 'certain';
  const sentences = sentencesOf(said).map(bare);
  const isCertain = (sentence: string) => CERTAIN.some((signal) => signal.test(sentence));
  const isLikely = (sentence: string) => LIKELY.some((signal) => signal.test(sentence));
  const isSmallPrint = (sentence: string) => SMALL_PRINT.some((signal) => signal.test(sentence));
  const lengthOfRest = (isCall: (sentence: string) => boolean) =>
    sentences.filter((sentence) => !isCall(sentence)).join(' ').length;
  if (sentences.some(isCertain)) {
    const rest = lengthOfRest((sentence) => isCertain(sentence) || isLikely(sentence) || isSmallPrint(sentence));
    return rest <= LONGEST_LEAD_IN ? 'certain' : 'text';
  }
  if (MENU.has(bare(said)) || PLATFORMS.has(bare(said))) return 'likely';
  if (written.length > LONGEST_LIKELY_CALL || !sentences.some(isLikely)) return 'text';
  return lengthOfRest(isLikely) <= LONGEST_LEAD_IN ? 'likely' : 'text';
}

/** Breadcrumbs near the top, and a first line that is nothing but the name of a kind ("Lexikon"). */
function dropHead(lines: string[]): string[] {
  for (const { first, lines: own } of blocksOf(lines.slice(0, 200)).slice(0, HEAD_BLOCKS)) {
    if (own.length === 1 && isBreadcrumb(own[0] ?? '')) lines[first] = '';
  }
  const [top] = blocksOf(lines.slice(0, 200));
  if (top?.lines.length === 1 && kindNamed(top.lines[0] ?? '') !== undefined) lines[top.first] = '';
  return lines;
}

function isBreadcrumb(line: string): boolean {
  const steps = line.trim().split(/\s*(?:[/»>›|→]|::)\s*/);
  return (
    steps.length > 1 && HOME.has((steps[0] ?? '').toLowerCase()) && line.length < 200 && !/[.!?:]$/.test(line.trim())
  );
}
