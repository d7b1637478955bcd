import type { CatalogueWithSections } from '../catalogue.ts';

/** English: the catalogue that the others are held to. Placeholders are ICU; a plural's branch is never a single word. */
export default {
  language: { name: 'English', locales: ['en-GB', 'en-US'], readBy: [] },

  /** Names and descriptions of commands and their options; `x.about` describes `x`. */
  command: {
    ask: 'ask',
    'ask.about': 'Ask a question about viral marketing',
    'ask.question': 'question',
    'ask.question.about': 'Your question, in your own words',
    'ask.for': 'for',
    'ask.for.about': 'Post the answer here in public, for this person',
    define: 'define',
    'define.about': 'Look up a term in the lexicon',
    'define.term': 'term',
    'define.term.about': 'The term, in any language',
    tip: 'tip',
    'tip.about': 'Get a tip for your campaign',
    'tip.topic': 'topic',
    'tip.topic.about': 'What the tip should be about',
    search: 'search',
    'search.about': 'Search all entries for words',
    'search.text': 'text',
    'search.text.about': 'What to look for',
    browse: 'browse',
    'browse.about': 'Leaf through all titles',
    help: 'help',
    'help.about': 'What you can ask me, with examples',
    knowledge: 'knowledge',
    'knowledge.about': 'For moderators: keep my knowledge in order',
    'knowledge.reload': 'reload',
    'knowledge.reload.about': 'Read the knowledge folder again and show what would change',
    'knowledge.reload.now': 'now',
    'knowledge.reload.now.about': 'Apply it at once, without showing it first',
    'knowledge.check': 'check',
    'knowledge.check.about': 'List everything that is wrong in the knowledge folder',
    'knowledge.status': 'status',
    'knowledge.status.about': 'Show what I know right now',
    'knowledge.gaps': 'gaps',
    'knowledge.gaps.about': 'List what was asked in vain',
    'knowledge.stats': 'stats',
    'knowledge.stats.about': 'Show what is asked and read, and what helps',
    'knowledge.stats.days': 'days',
    'knowledge.stats.days.about': 'How many days back, 30 unless you say otherwise',
    'knowledge.stale': 'stale',
    'knowledge.stale.about': 'List old translations and entries that are due for review',
    'knowledge.rollback': 'rollback',
    'knowledge.rollback.about': 'Return to the revision before this one',
    'knowledge.settings': 'settings',
    'knowledge.settings.about': 'Set languages, sharing and moderator roles for this server',
    kind: 'kind',
    'kind.about': 'Only entries of this kind',
    language: 'language',
    'language.about': 'The language of the answer',
    'own.language': 'language',
    'own.language.about': 'Choose the language I answer you in',
    'own.language.language': 'language',
    'own.language.language.about': 'A language, or automatic: the one of your Discord',
  },

  /** Commands of the menu on a message, at most 32 characters. */
  menu: {
    answerThis: 'Answer this',
  },

  kind: {
    lexicon: 'Lexicon',
    faq: 'FAQ',
    tip: 'Tips',
    article: 'Articles',
  },

  /** What one entry is. */
  oneKind: {
    lexicon: 'Lexicon',
    faq: 'FAQ',
    tip: 'Tip',
    article: 'Article',
  },

  entry: {
    reviewed: 'reviewed {date}',
    sources: 'Sources: {sources}',
    otherLanguage: 'Not available in {wished} yet. Shown in {shown}.',
    changed: 'This entry has changed since. Here is the new text.',
    gone: 'This entry no longer exists. These come closest:',
    goneForGood: 'This entry no longer exists, and I have nothing like it.',
    readOn: 'Read on',
    related: 'Related entries',
    open: 'Open an entry',
  },

  page: {
    position: '{page} of {pages}',
    previous: 'Previous',
    next: 'Next',
  },

  ask: {
    for: 'For {user}',
    notPosted: 'Nothing was posted for {user}, because I have no clear answer. Only you see this.',
    candidates: 'Several entries come close. Which one do you mean?',
    candidatesFor: 'Several entries come close. The one you choose is posted here for {user}.',
    compared: 'Here are both, side by side.',
    none: 'I don’t know. My knowledge holds nothing on “{question}”.',
    unknown: 'I don’t know. My knowledge holds nothing on that.',
    nearest: 'These titles come closest:',
    whatIKnow: 'I can explain terms, answer questions and give tips about viral marketing. `/help` shows examples.',
  },

  define: {
    none: 'The lexicon has no entry for that.',
  },

  tip: {
    another: 'Another tip',
    none: 'I have no tips yet.',
    otherTopic: 'I have no tip on “{topic}”. Here is one on something else.',
    noMore: 'Those were all my tips on “{topic}”. Here is one on something else.',
  },

  search: {
    found: '“{text}”: {count, plural, one {# result} other {# results}}',
    none: 'Nothing found for “{text}”.',
    foundKind: '“{text}” ({kind}): {count, plural, one {# result} other {# results}}',
    noneKind: 'Nothing found for “{text}” ({kind}).',
    help: 'Try fewer or other words, or ask a whole question with `/ask`.',
  },

  browse: {
    all: 'All entries: {count}',
    kind: '{kind}: {count}',
    none: 'There is nothing here yet.',
  },

  help: {
    title: 'What you can ask me',
    what: 'I answer questions about viral marketing, in your language. Everything I say comes from my entries, and every answer names its source.',
    try: 'Try one of these:',
    commands:
      '`/ask` – a question in your own words\n`/define` – what a term means\n`/tip` – a tip for your campaign\n`/search` – find words in all entries\n`/browse` – leaf through all titles\n`/language` – the language I answer you in',
    menu: 'Somebody else has a question? Open the menu of their message, then Apps, then “Answer this”.',
    private:
      'Only you see my answers until you share one. I store neither your name nor your messages: only a language that you choose, and what you send to the moderators yourself. Of questions that I cannot answer I count the words, without knowing whose they are.',
    moderators: 'Something wrong or missing? Tell the moderators of this server.',
  },

  /** The short form of docs/privacy.md. */
  privacy: {
    privacy: 'Privacy',
    title: 'What I keep, and what I don’t',
    nothing:
      'No names, no messages, no user ids, and none of them in my log either. What you ask is answered from memory and then forgotten. This is all that I keep:',
    language:
      '**The language that you choose**\nSo that I answer you in it. It stands under a code that is made from your id and a secret of mine, and that leads nobody back to you. It stays until you choose “Automatic” with `/language`: that deletes it.',
    misses:
      '**Questions without a good answer**\nSo that the moderators see what is missing: the words that matter, sorted, with the day, the language, whether there were suggestions, the nearest entry and how often. The question cannot be put together again, and nothing says whose it was. Deleted after {days, plural, one {# day} other {# days}}, or earlier when the moderators dismiss it (`/knowledge gaps`).',
    told: '**What you send to the moderators**\nSo that they can read it: the text as you send it, its language and the day. Deleted after {days, plural, one {# day} other {# days}}, or earlier when the moderators dismiss it (`/knowledge gaps`).',
    counts:
      '**Counts by day**\nTo show what is read and what should be better: how often an entry was shown, in which language and how sure I was; how many questions had no good answer; how often an entry helped, and how often it did not. They say nothing about you. Deleted after {days, plural, one {# day} other {# days}}.',
    settings:
      '**Settings of a server**\nSo that I behave there as its moderators wish: the ids of the server and of channels and roles, the languages, the channels without sharing, the moderator roles. They stay until a moderator changes them (`/knowledge settings`).',
    audit:
      '**What moderators did**\nSo that they can look it up: what, when and with which revision of my knowledge, never who. Deleted after {days, plural, one {# day} other {# days}}.',
    where:
      'All of this is kept in one folder by whoever runs me, together with the secret for the codes, the last ten revisions of my knowledge, and a damaged database if there was one. None of it is sent anywhere; only your answer goes to Discord. Whoever runs me can delete all of it at any time.',
  },

  share: {
    share: 'Share',
    changed: 'The text has changed since you opened it. This is the new one; press once more to post it.',
  },

  /** Why something is not posted. */
  post: {
    alone: 'It is just the two of us here, so there is nobody to post it for.',
    locked: 'This thread is locked, so nothing can be posted here. Only you see this.',
    switchedOff: 'The moderators have switched off public answers in this channel. Only you see this.',
    youMayNot: 'You may not write here, so I don’t post anything here for you. Only you see this.',
    appMayNot: 'Apps that members bring along may not post here. Only you see this.',
    botMayNot:
      'I may not write here. A moderator can change that with the “Send Messages” permission. Only you see this.',
  },

  /** `when` is a moment that Discord shows as “in 20 seconds”. */
  cooldown: {
    request: 'That was a lot at once. You can go on: {when}.',
    post: 'You have posted several answers just now. Time for the next one: {when}. Only you see this.',
    channel: 'Several answers have been posted here just now. Time for the next one: {when}. Only you see this.',
  },

  feedback: {
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    thanks: 'Thank you!',
  },

  tell: {
    tell: 'Tell the moderators',
    kept: 'Exactly this text is kept for the moderators, with its language and today’s date, and nothing that says who you are. It is deleted once they have dealt with it, or after {days, plural, one {# day} other {# days}} at the latest.',
    text: 'What they will read',
    thanks: 'Thank you! The moderators will see it.',
  },

  why: {
    why: 'Why this answer?',
    verySure: 'I’m very sure that this is what was meant ({percent} %).',
    sure: 'I’m fairly sure that this is what was meant ({percent} %).',
    likely: 'This is probably what was meant, but I’m not certain ({percent} %).',
    both: 'Two terms are to be told apart, and no entry treats both. So I show the two that they lead to.',
    exact: 'The question says exactly “{name}”, and that leads to this entry.',
    matched: 'Words of the question that stand in it: {words}',
    corrected: 'I read “{written}” as “{read}”.',
    language: 'I found it by its text in {matched}; you read it in {shown}.',
    gone: 'Asked now, the question does not lead here. You opened this another way, or my knowledge has changed since.',
    others: 'These came close, too:',
  },

  own: {
    automatic: 'Automatic',
    chosen: 'I answer you in **{language}**, as you chose.',
    unspoken: 'I don’t speak {wished} yet, so here it is in {spoken}.',
    byDiscord: 'I go by your Discord and answer you in **{language}**.',
    kept: 'I keep nothing but this choice, and not under your name: under a code that is made from your id and a secret of mine. “Automatic” deletes it.',
  },

  preview: {
    onlyYou: 'Only you see this preview. I would post it in {language}.',
    post: 'Post as answer',
    choose: 'Choose another answer',
    lead: 'Answer to [this message]({link})',
    none: 'I have nothing that answers this message.',
    noText: 'I can’t find any words in this message that I could answer.',
  },

  knowledge: {
    moderatorsOnly: 'Only moderators can do this: it takes the “Manage Server” permission or a moderator role.',
    serverOnly: 'This only works on a server.',
    reloaded: 'Knowledge reloaded',
    refused: 'Not reloaded: I keep what I had',
    'refused.missing': 'The knowledge folder is missing.',
    'refused.unreadable': 'I can’t read the knowledge folder.',
    'refused.empty': 'The knowledge folder holds no entry that I could serve.',
    'refused.removes-most': 'More than half of the entries would go. `/knowledge reload` shows them and asks.',
    'refused.changed': 'The folder has changed since it was shown. `/knowledge reload` shows what would change now.',
    preview: 'This would change',
    changedSince: 'The folder has changed since you were shown it. Nothing was applied.',
    apply: 'Apply',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    removesMost: 'This would take out {removed, number} of {entries, number} entries, more than half. Is that meant?',
    applySure: 'Yes, take them out',
    golden: '{changed, number} of {asked, number} golden questions would get another first answer:',
    goldenSame: 'All {asked, number} golden questions keep their first answer.',
    goldenLine: '“{question}” ({language}): {before} → {after}',
    noAnswer: 'no answer',
    restored: 'Restored: revision {revision}, first served {when}',
    restoredStays: 'It stays, also after a restart, until somebody reloads.',
    restoredUntil: 'It lasts only until I restart: the data folder cannot be written.',
    noEarlier: 'There is no earlier revision that I could return to.',
    by: 'Loaded {by, select, start {at the start} command {by a moderator} signal {by SIGHUP} pipeline {by POST /reload} watch {because a file was saved} rollback {by a rollback} fleet {by another of my processes} other {by {by}}}',
    pinned: 'A rollback is in force: what the folder says is not served until somebody reloads.',
    untranslated: 'Missing translations: {list}',
    running: 'Version {version}, running since {since}, connection {latency, number} ms',
    runningOnly: 'Version {version}, running since {since}',
    'storage.corrupt': 'The database was damaged. It was set aside, and a new one begun.',
    'storage.read-only': 'The database cannot be written: nothing new is kept after a restart.',
    'storage.unusable': 'The database cannot be used: nothing is kept after a restart.',
    'storage.newer':
      'The database is of a newer version of mine: it is left alone, and nothing is kept after a restart.',
    audit: 'Last done by moderators:',
    auditLine:
      '{when}: {what, select, reload {new revision} rollback {rolled back} dismiss {gap dismissed} draft {files drafted} settings {settings changed} export {statistics exported} other {something else}} {revision}',
    stale: '{count, plural, one {# text is due for a look} other {# texts are due for a look}}',
    noStale: 'No translation is older than its original, and no entry is past its review.',
    unchanged: 'Nothing has changed.',
    added: '{count, plural, one {# added:} other {# added:}} {titles}',
    changed: '{count, plural, one {# changed:} other {# changed:}} {titles}',
    removed: '{count, plural, one {# removed:} other {# removed:}} {titles}',
    more: '{titles} and {count, plural, one {# more} other {# more}}',
    kept: 'Now faulty, so I keep serving the last good version: {files}',
    faults: '{count, plural, one {# fault} other {# faults}}',
    noFaults: 'No faults found.',
    faultsHint: '`/knowledge check` shows them all.',
    status: 'What I know',
    entries: '{language}: {count, plural, one {# entry} other {# entries}} ({kinds})',
    files: '{count, plural, one {# file} other {# files}}, loaded {when}',
    revision: 'Revision {revision}',
  },

  gaps: {
    title: '{count, plural, one {# gap} other {# gaps}} in what I know',
    none: 'Nothing was asked in vain lately.',
    times: '{count, plural, one {asked # time} other {asked # times}}, last on {day}',
    nearest: 'Nearest entry: {title}',
    told: 'Told to the moderators: {texts}',
    draft: 'Draft {number}',
    dismiss: 'Dismiss {number}',
    gone: 'This gap is no longer on the list.',
    drafted: 'Fill in these files, put each in its place, then use `/knowledge reload`.',
    place: '{file}: save it as {path}',
    kept: 'Words only, without order, for {days, plural, one {# day} other {# days}}. Whole questions only where their askers told you.',
  },

  stats: {
    title: '{days, plural, one {The last day} other {The last # days}}',
    none: 'Nothing was asked in this time.',
    answers: 'Entries read: {count, number}',
    unanswered: 'Questions without an answer: {share} of {count, number}',
    byKind: 'By kind: {list}',
    byLanguage: 'By language: {list}',
    mostRead: 'Most read',
    mostHelpful: 'Most helpful',
    leastHelpful: 'Least helpful',
    judged: '{title}: {helpful, number} found it helpful, {unhelpful, number} did not',
    read: '{title}: {count, number}',
    csv: 'Export as CSV',
    exported: 'Every count, by day. No line says anything about a person.',
    chart: 'Questions per day',
    answer: 'answered',
    candidates: 'suggestions only',
    noAnswer: 'not answered',
    alt: 'Bar chart of questions per day, {from} to {to}: {answer, number} answered, {candidates, number} with suggestions only, {none, number} not answered. Most on {day}: {most, number}.',
    noChart: 'The chart cannot be drawn on this machine.',
  },

  settings: {
    title: 'Settings of this server',
    language: 'Language of what is posted here: {language}',
    automatic: 'Automatic',
    automaticAbout: 'The server’s own language, or that of whoever posts',
    chooseLanguage: 'Language of the server',
    channels: 'Channels with a language of their own: {list}',
    chooseChannel: 'Set the language of a channel',
    channel: 'Language of {channel}: {language}',
    chooseChannelLanguage: 'Language of this channel',
    inherit: 'Like the server',
    sharingOff: 'Channels in which answers may not be shared: {list}',
    chooseSharing: 'Channels without sharing',
    roles: 'Roles that may moderate me, beside “Manage Server”: {list}',
    chooseRoles: 'Moderator roles',
    none: 'none',
    back: 'Back to the settings',
    notKept: 'These settings last only until I restart: the data folder cannot be written.',
  },

  watch: {
    live: 'Live as {revision}: {added, number} added, {changed, number} changed, {removed, number} removed, {faults, number} faults',
  },

  severity: {
    error: 'Error',
    warning: 'Warning',
  },

  problem: {
    blank: 'There was no text in that. Write a question or a term.',
    noWords: 'I can’t find any words in that. Ask in words, for example: {example}',
    tooLong:
      'That is {length, number} characters long; I can read {limit, number}. Ask for the heart of the matter in a sentence or two.',
    unknownCommand: 'I don’t know this command. `/help` shows what I can do.',
    unknownComponent:
      'I don’t know this button. It probably belongs to another version of me. `/help` shows what I can do.',
    unknownInteraction: 'I can’t do anything with this yet. `/help` shows what I can do.',
    general: 'Something went wrong on my side. The fault has been logged. Please try again.',
    questionGone: 'I no longer have your question. Please ask it again with `/ask`.',
  },

  /** What npm run knowledge -- check ends with. */
  check: {
    checked:
      '{files, plural, one {# file} other {# files}}, {asks, plural, one {# golden question} other {# golden questions}}',
  },

  fault: {
    'folder-missing': 'There is no such folder. Check the path, or create the folder and put Markdown files into it.',
    'folder-empty': 'The folder holds no Markdown file. Put at least one file that ends in .md into it.',
    'folder-unreadable':
      '{error, select, ENOTDIR {This is a file, not a folder. Name the folder that it is in.} other {The folder cannot be read ({error}). Give the bot the right to read it.}}',
    'file-unreadable':
      'The file cannot be read ({error}). Give the bot the right to read it; if it is a link, check where it leads.',
    'file-outside':
      'The link leads out of the knowledge folder and is not followed. Copy what it points to into the folder.',
    'file-too-large':
      'The file has {bytes, number} bytes; at most {limit, number} are read. Split it into several files.',
    'file-not-utf8': 'This line is not UTF-8 text. Save the file again with the encoding UTF-8.',
    'file-nul': 'This line holds a NUL character, so the file is no text. Save it as plain UTF-8 text.',
    'front-matter-language':
      'The file begins with “{written}”; only front matter in YAML is read, and nothing is ever run. Write --- alone on the first line.',
    'front-matter-unclosed': 'The front matter is not closed. End it with a line that holds nothing but ---.',
    'front-matter-too-long':
      'The front matter is longer than {lines, number} lines or 64 KiB. Move text into the body below the second ---.',
    'front-matter-yaml':
      'The front matter is not valid YAML. {problem, select, duplicate_key {The same key stands here twice: keep one.} tab_as_indent {A tab indents this line: use spaces.} bad_indent {The indentation does not fit: entries of one list or group begin in the same column.} missing_char {A quotation mark or bracket is not closed.} block_as_implicit_key {A colon stands inside the text: put the whole text in quotation marks.} multiline_implicit_key {This line is not “key: value”: perhaps the colon is missing.} too_deep {It is nested too deep: a list of texts is enough.} other {{detail}.}}',
    'front-matter-alias':
      'YAML anchors and aliases (& and *) are not read. Write the value out, or put text that begins with & or * in quotation marks.',
    'front-matter-not-a-map': 'The front matter must be lines of the form “key: value”, such as “title: Seeding”.',
    'slug-invalid':
      'The file name “{slug}” makes no id. Use lower-case letters a to z, digits and single hyphens, such as viral-video.md.',
    'field-missing': '“{field}” is missing or has no value. Fill it in the front matter.',
    'field-empty': '“{field}” is empty. Write a text there, or take it out.',
    'field-type':
      '“{field}” is {written}. It must be {expected, select, list {a list of texts, such as [one, two]} group {a group of keys, such as title and year} year {a year, such as 2011} other {a text: put it in quotation marks}}.',
    'field-date':
      '“{field}” is “{written}”, which is no day of the calendar. Write it as year-month-day, such as 2026-11-21.',
    'field-address': '“{field}” is “{written}”, which is no web address. Write it whole, beginning with https://.',
    'field-id':
      '“{field}” is “{written}”, which is no id of an entry. Write kind and file name, such as lexicon/seeding.',
    'field-translates':
      '“{field}” is “{written}”. Write the original’s language and digest, such as en@3f9c2a; npm run knowledge -- stamp fills it in.',
    'field-unknown':
      '“{field}” is not a key that is read. {nearest, select, other {Did you mean “{nearest}”?} none {Known keys: {known}.}}',
    'field-control-characters':
      '“{field}” holds characters that cannot be seen or that reverse the writing direction; they are left out. Type the text anew.',
    'body-empty': 'There is no text below the front matter. Write the body under the second ---.',
    'duplicate-id':
      'The entry {id} stands in {other} already, and that one is served. Rename or delete one of the two files.',
    'document-empty':
      'No text is left to serve: the file is empty or holds only menus, banners and the like. Add text, or delete the file.',
    'document-language-guessed':
      'The language cannot be told from the text, so {language} is assumed. Add “lang: {language}”, or the right code, to the front matter.',
    'tags-yaml':
      'The list of topics is not valid YAML. {problem, select, duplicate_key {The same key stands here twice: keep one.} tab_as_indent {A tab indents this line: use spaces.} bad_indent {The indentation does not fit: entries of one list or group begin in the same column.} missing_char {A quotation mark or bracket is not closed.} block_as_implicit_key {A colon stands inside the text: put the whole text in quotation marks.} multiline_implicit_key {This line is not “key: value”: perhaps the colon is missing.} too_deep {It is nested too deep: a list of texts is enough.} other {{detail}.}}',
    'tags-shape':
      "{key, select, none {The file} other {The topic “{key}”}} does not have the form “growth: '{' de: Wachstum, da: Vækst, en: Growth '}'”. Write a key of lower-case letters and hyphens, and its name by language.",
    'duplicate-title':
      'The title “{text}” is taken by {other}. Give one of the two another title, so that readers can tell them apart.',
    'duplicate-alias': 'The name “{text}” leads to {other} already. Leave it where it fits best.',
    'duplicate-ask':
      'The question “{text}” stands in {other} already, and only one entry can come first. Leave it where the best answer is.',
    'alike-name':
      'The name “{text}” reads like “{name}”, which leads to {other}: the search takes the two for one. Leave it where it fits best, or make one of them say more.',
    'ask-clash':
      'The question “{text}” of {id} finds {found} first. Put a word into it that only {id} has, take it out, or see whether {found} claims too much with its own names and questions.',
    'ask-unsure':
      'The question “{text}” of {id} is not answered: it shares too few words with the entry. Use words of its title, other names or text, or take the question out.',
    'related-dead': '“related” names {id}, which does not exist. Correct the id, or take it out.',
    'related-self': '“related” names the entry itself ({id}). Take it out.',
    'related-one-sided':
      '“related” names {id}, which does not name {back} in turn. Add {back} to “related” in {other}, or take {id} out here.',
    'related-number':
      '“related” names {number, plural, =0 {no entries} one {# entry} other {# entries}}; {least, number} to {most, number} are expected. Name those that a reader would want next.',
    'language-missing': 'The entry {id} has no text in the language “{language}”. Write {language}/{id}.md.',
    'translates-missing':
      '“translates” is missing, and {other} is the original of {id} already. Add “translates”; npm run knowledge -- stamp {id} does it for you.',
    'translates-dead':
      '“translates” names an original in “{language}”, and {id} has none there. Name the language that it was translated from.',
    'translates-stale':
      'The original has changed since this was translated ({written}, now {now}). Compare the two, then write {now} here; npm run knowledge -- stamp does it for you.',
    'tag-unknown': 'The topic “{tag}” is not in tags.yaml. Known topics: {known}.',
    'summary-length':
      'The summary has {characters, number} characters; at most {most, number} fit. Shorten it, or move part of it into the body.',
    'body-length': 'The body has {words, number} words; expected are {least, number} to {most, number}.',
    'asks-few':
      '“asks” lists {asks, number} questions; at least {least, number} are expected, as people really type them.',
    'heading-level':
      'The heading “{text}” is of level {level, number}; the title is the first level, and Discord shows three. Use ## or ###.',
    'bare-address':
      'The address {found} stands bare in the text. Write it as a link, [text](address), or put it among the sources.',
    mention: '“{found}” would be read as a mention on Discord. Write the word without @ or angle brackets.',
    typography:
      'Here stands {found} where this language writes {expected}. Exchange the character (docs/knowledge.md has it to copy).',
    spelling:
      '“{word}” is in no dictionary. {suggestions, select, none {Correct it} other {Did you mean {suggestions}? Correct it}}, or, if it is right, add it to cspell/{language}.txt (names: cspell/names.txt).',
    'reply-cut':
      '{part, select, title {The title “{name}” has more than {most, number} characters and is cut on buttons} source {The source “{name}” does not fit into the reply} related {The title “{name}” of a related entry is cut in the list} summary {The reply does not show the whole summary} other {The reply does not show the whole text of this section}}. {part, select, other {Shorten it} source {Shorten the list of sources} text {Write it in plain paragraphs and lists}}.',
    'reply-limit':
      'The reply would be refused by Discord: {what, select, components {{number, number} parts} text {{number, number} characters of text} options {{number, number} choices in a list} other {a label or reference of {number, number} characters}}, at most {most, number} are allowed. Shorten the entry, and report it: the bot ought to have cut it.',
    'review-missing':
      'The entry names no day on which it was reviewed. Read it through and add “reviewed”, such as reviewed: 2026-11-21.',
    'review-due':
      'The entry was last reviewed on {reviewed}, {days, number} days ago. Read it through and set “reviewed” to today.',
  },
} as const satisfies CatalogueWithSections;
