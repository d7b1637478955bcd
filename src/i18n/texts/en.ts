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
    'knowledge.reload.about': 'Read the knowledge folder again',
    'knowledge.check': 'check',
    'knowledge.check.about': 'List everything that is wrong in the knowledge folder',
    'knowledge.status': 'status',
    'knowledge.status.about': 'Show what I know right now',
    kind: 'kind',
    'kind.about': 'Only entries of this kind',
    language: 'language',
    'language.about': 'The language of the answer',
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
    nearest: 'These titles come closest:',
    whatIKnow: 'I can explain terms, answer questions and give tips about viral marketing. `/help` shows examples.',
  },

  define: {
    none: 'The lexicon has no entry for “{term}”.',
  },

  tip: {
    another: 'Another tip',
    none: 'I have no tips yet.',
    otherTopic: 'I have no tip on “{topic}”. Here is one on something else.',
  },

  search: {
    found: '“{text}”: {count, plural, one {# result} other {# results}}',
    none: 'Nothing found for “{text}”.',
    foundKind: '“{text}” in {kind}: {count, plural, one {# result} other {# results}}',
    noneKind: 'Nothing found for “{text}” in {kind}.',
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
    commands:
      '`/ask` – a question in your own words\n`/define` – what a term means\n`/tip` – a tip for your campaign\n`/search` – find words in all entries\n`/browse` – leaf through all titles',
    try: 'Try one of these:',
    private: 'Only you see my answers, unless you post one with `for`. I store neither your name nor your questions.',
    moderators: 'Something wrong or missing? Tell the moderators of this server.',
  },

  knowledge: {
    moderatorsOnly: 'Only moderators can do this: it takes the “Manage Server” permission or a moderator role.',
    serverOnly: 'This only works on a server.',
    reloaded: 'Knowledge reloaded',
    refused: 'Not reloaded: I keep what I had',
    'refused.missing': 'The knowledge folder is missing.',
    'refused.unreadable': 'I can’t read the knowledge folder.',
    'refused.empty': 'The knowledge folder holds no entry that I could serve.',
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
  },

  fault: {
    'folder-missing': 'There is no such folder. Check the path, or create the folder and put Markdown files into it.',
    'folder-empty': 'The folder holds no Markdown file. Put at least one file that ends in .md into it.',
    'folder-unreadable': 'The folder cannot be read ({error}). Give the bot the right to read it.',
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
    'related-dead': '“related” names {id}, which does not exist. Correct the id, or take it out.',
    'related-self': '“related” names the entry itself ({id}). Take it out.',
    'related-one-sided':
      '“related” names {id}, which does not name {back} in turn. Add {back} to “related” in {other}, or take {id} out here.',
    'language-missing': 'The entry {id} has no text in the language “{language}”. Write {language}/{id}.md.',
    'translates-dead':
      '“translates” names an original in “{language}”, and {id} has none there. Name the language that it was translated from.',
    'translates-stale':
      'The original has changed since this was translated ({written}, now {now}). Compare the two, then run npm run knowledge -- stamp.',
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
    'review-missing':
      'The entry names no day on which it was reviewed. Read it through and add “reviewed”, such as reviewed: 2026-11-21.',
    'review-due':
      'The entry was last reviewed on {reviewed}, {days, number} days ago. Read it through and set “reviewed” to today.',
  },
} as const satisfies CatalogueWithSections;
