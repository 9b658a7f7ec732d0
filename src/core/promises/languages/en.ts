import { ENGLISH } from '../../questions/language.ts'
import type { PromiseLanguage } from '../language.ts'
import { englishDays } from './days/en.ts'

/** After "I will": no promise of a thing, or none at all. */
const IDLE =
  '(?! (not|never|no longer|probably|possibly|perhaps|maybe|hopefully|likely|try|see|need|miss|wait|assume|know|have to (see|check|ask)|want|love|like|hate|think|consider|be (away|out|off|on|in(?! touch)|at|closed|glad|happy|able|unavailable|abroad|travelling|traveling|busy|back|free|here|late|using|working|waiting|missing|seeing|sorry)))'
const THING = '(it|this|that|they|everything|all|both|(the|your|our|my|these|those|a|an) [a-z0-9-]+( [a-z0-9-]+){0,4}?)'
const DONE =
  '(ready|done|finished|sent|delivered|with you|complete|completed|made|fixed|repaired|printed|shipped|posted|paid|settled|transferred|available|online|live|out|in your (inbox|hands|account)|on (your desk|its way|their way)|at your (door|office)|there|installed|signed|corrected|refunded|dispatched|collected|waiting for you)'

export const english: PromiseLanguage = {
  language: 'en',
  letters: /[a-z]/,
  alphabet: ENGLISH,
  binds: [
    `(i|we)('ll| will| shall)( (also|certainly|definitely|gladly|then|personally|of course|surely))?${IDLE}`,
    `(?<![a-z]\\s)(will|shall) (send|deliver|call|ring|pay|bring|finish|email|mail|forward|reply|answer|get back|confirm)(?! (you|we|i|it|this|that|they)\\b(?! (the|a|your|it|by|on|tomorrow|today)))`,
    "you('ll| will| shall) (have|get|receive|hear)",
    `[a-z0-9]+ (will|shall) be ${DONE}`,
    `${THING} (will|shall) (arrive|reach you|go out|ship|leave|follow)`,
    "it'll (be|arrive|reach|go out|ship)",
    '(i|we) (promise|guarantee)',
    'you can (expect|count on)',
    'you have (my|our) word',
  ],
  leans: [
    "(i'm|i am|we're|we are) (going to|sending|delivering|calling|bringing|finishing|paying|shipping|posting|dropping|coming (by|over|to))(?! (see|need|be (away|out|closed)))",
    'expect (it|them|this|the [a-z]+( [a-z]+)?) (by|on|tomorrow|today|before)',
  ],
  loosens: [
    'no promises?',
    '(if|unless|provided|providing|assuming|in case|depending|subject to|as soon as|as long as|once|whether|otherwise|suppose)',
    'when (you|we have|i have|they|it|the)',
    'after (you|we have|i have|the [a-z]+ (is|has|are|have))',
    '(you|he|she|they|who) (said|say|says|wrote|told|asked|promised|mentioned|thought|hoped)',
    '(i|we) (said|told|wrote|thought|hoped|wish|hope|doubt|wonder)',
    '[a-z]+ (wrote|said|says|told|writes) (that|me|us|you)',
    '(had|was|were|would) (promised|supposed|going|hoping|planning)',
  ],
  loosensClause: [
    '(not|never|cannot|hardly|neither|nobody|nothing|none)',
    "[a-z]+n't",
    '(could|would|should|might|perhaps|maybe|probably|possibly|hopefully|likely|hopeful|ideally)',
    '(i|we|it|you|they|this|that) may',
    '(hope|try|trying|aim|plan|intend|want|like) to',
    '(my|our) best to',
    '(how|what|why|where|who) (soon|do|does|can|about)',
  ],
  harmless: [
    'no later than',
    'not later than',
    'if not (sooner|earlier|before)',
    "(won't|will not) be later than",
    '(please )?(let (me|us) know|tell (me|us)|call (me|us)|write to (me|us)|ask( me| us)?|shout) (if|whether|when|in case)…$',
    'as soon as possible',
    '(at|once) (again|more)',
    "don't worry",
    'do not worry',
    'no problem',
    'if you (like|wish|will)…$',
  ],
  ownVerbs: [
    '(is|are|was|were|has|have|needs|need|starts|begins|opens|closes|comes|came)',
    '(?<=^\\s{0,3})(you|they|he|she)',
  ],
  parts: ['and', 'but', 'and then', 'so', 'because', 'although', 'which'],
  days: englishDays,
}
