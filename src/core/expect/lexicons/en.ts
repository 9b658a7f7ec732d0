import type { LexiconText } from './lexicon-text.ts'

export const en: LexiconText = {
  stop: `a an the and or but of to in on at by for from with as so if then than too very just also there here i you he
    she it we they me us them my your our their its this that these those is are was were be been being am i'm it's
    you're we're i'd i'll you'll we'll will would shall should can could may might must do does did done doing have has
    had having get gets got give gives gave given make makes made thing things what when where which who how why all any
    some each every again still already yet only about into out up down over after before while until because expect
    expected expecting expectation think thought thinking believe believed hope hoped want wanted need needed please
    thank thanks hello said say says told tell promised promise agreed agree know knew read reading everything fine ok yes understand understood mean means
    include included includes including part come comes came coming going go new`.replaceAll('\n', ' '),
  negations:
    `not no never none nothing nobody without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't
    weren't haven't hasn't hadn't couldn't shouldn't neither nor excluded exclude excludes`.replaceAll('\n', ' '),
  negationEnds: '',
  suffixes: "ings ing edly ed ies es s 's ly ment",
  prefixes: '',
  cues: {
    comes: 'ready late deadline deliver delivery finished finish overdue due waiting arrive arrived completed',
    changes: 'change revision correction round',
    reply: 'answer reply replied respond response',
    reach: 'reach phone telephone contact',
    emergency: 'emergency urgent',
  },
  today: ['today', 'tonight', 'right now'],
  tomorrow: ['tomorrow'],
  hours: 'hour hours',
  days: 'day days',
  numbers: ['one first', 'two second twice', 'three third', 'four fourth', 'five fifth', 'six sixth'],
  you: 'you your yours',
  me: "i we i'll we'll my our me us",
  vague: ['timely', 'soon', 'promptly', 'shortly', 'quickly', 'asap', 'in due course', 'in good time', 'in time'],
  working: 'working business office',
  always: ['24/7', 'any time', 'anytime', 'around the clock', 'day and night', 'always'],
  unlimited: ['unlimited', 'without limit', 'no limit', 'as many', 'as often', 'any number', 'endless'],
}
