import type { TalkLanguage } from '../language.ts'

export const english: TalkLanguage = {
  own: "i me my mine myself i'm i've i'd i'll we us our ours we're we've we'd we'll".split(' '),
  yours: "you your yours yourself yourselves you're you've you'd you'll".split(' '),
  yourEnds: [],
  takesOn: [
    /\b(?:i|we)(?:'ll| will| shall| am going to| are going to|'m going to|'re going to) /,
    /\b(?:i|we) promise\b/,
    /\b(?:leave it to|count on) (?:me|us)\b/,
  ],
  filler: [
    'um',
    'uh',
    'erm',
    'er',
    'hmm',
    'like',
    'you know',
    'i mean',
    'sort of',
    'kind of',
    'basically',
    'actually',
    'literally',
    'whatever',
    'and so on',
    'or something',
    'at the end of the day',
  ],
  common:
    'that with this what have from they were will would could should there their about which when where your been some them then than very just also only into over more most much many other such here well really think know want need like good right going something anything everything because people thing things yeah okay sure does doing done make made maybe still even back come came take give gave mean said says tell told look looks time year years week weeks month months last next first thank thanks please'.split(
      ' ',
    ),
  begins: [
    /\b(?:let'?s|let us|shall we|should we|we should|we can) (?:get started|get going|start|begin|dive in|get into|turn to|move on to)\b/,
    /\b(?:on|onto|back|down) to (?:business|the agenda|our agenda|work)\b/,
    /\bwhat would you like to (?:talk about|discuss|start with|begin with)\b/,
    /\bthe (?:first|main) (?:thing|item|point|question)\b/,
  ],
}
