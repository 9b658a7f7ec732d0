import type { TraitPhrases } from './trait-phrases.ts'

export const english: TraitPhrases = {
  lists: {
    they: [
      '(they|he|she|you|the (owner|owners|client|clients|family|couple|director|manager)|(this|that) (client|family|couple|woman|man)|these (people|clients)|(his|her) (wife|husband|partner)|both of them|all of them|their (owner|owners|boss|director))',
    ],
    are: [
      "(is|are|was|were|seem|seems|look|looks|became|(has|have) become|(is|are) getting|they're|he's|she's) (all|also|just|simply|only|both|so|now|openly|clearly|obviously|strictly|very|a|an)? (a|an)?",
    ],
    people: [
      '(people|person|persons|families|family|couple|couples|women|woman|men|man|ladies|lady|folk|folks|mothers)',
    ],
    buyers: ['(client|clients|customer|customers|owner|owners|clientele|businesses|companies|firms|shops)'],
    faith: ['(muslim|jewish|christian|catholic|hindu|buddhist|sikh|atheist|mormon)'],
    born: [
      '(gay|lesbian|queer|homosexual|transgender|trans|black|white|african|arab|asian|roma|gypsy|immigrant|migrant|refugee|disabled|handicapped|deaf|pregnant|elderly|religious)',
    ],
    grown: ['(old|older|young|foreign|female|male|single|blind|sick|ill|unmarried|divorced)'],
    plural: [
      '(muslims|jews|christians|catholics|hindus|buddhists|sikhs|atheists|gays|lesbians|homosexuals|africans|arabs|asians|blacks|gypsies|foreigners|immigrants|migrants|refugees|pensioners|(the )?elderly|the (disabled|deaf|blind|old))',
    ],
    group: [
      '<plural>',
      '(<faith>|<born>) (<people>|<buyers>)',
      '<grown> <people>',
      '(<people>|clients|customers) from (abroad|africa|asia|eastern europe|the middle east|that country|those countries|over there)',
    ],
    being: [
      '(<plural>|<faith>|gay|lesbian|queer|homosexual|transgender|trans|pregnant|elderly|disabled|handicapped|deaf|autistic|mentally ill|immigrant|refugee|pensioner|foreigner|(muslim|jew|christian|catholic))',
      '(too|far too|much too|a bit|getting|rather|really)? too (old|young|frail|foreign|religious)',
      '(<born>|<grown>) <people>',
    ],
    'no more': [
      "(not|no longer|never|don't|do not|doesn't|cannot|can't|won't|will not|wouldn't|shouldn't|no|fewer|without|avoid|refuse to|stop|stopped|prefer not to|rather not|enough of|rid of)",
    ],
    serve: [
      '(serve|serving|want|like|trust|take|taking|take on|accept|accepting|work (for|with)|working (for|with)|deal with|dealing with|have|need)',
    ],
    ours: [
      '(our (market|client|clients|customer|customers|people|target|target group|audience|clientele|style|world|brand|kind|sort|type|crowd|thing)|for us|welcome|fit in|fit us|fit here|suit us|belong)',
    ],
    trait: [
      '(age|old age|religion|race|ethnicity|nationality|skin colour|skin color|disability|disabilities|handicap|pregnancy|sexual orientation|sexuality|marital status|headscarf|hijab|wheelchair|menopause|dementia|autism|mother tongue|origin|religious (beliefs|customs|practices))',
    ],
  },
  when: [
    "<group> (is|are|isn't|aren't|was|were|do|does|don't|doesn't|will|won't|cannot|can't|have|has)? (simply|just|really|also)? (not|never|no)? (be|quite|really|part of|among)? <ours>",
    '<no more> (really|want to|like to|wish to)? <serve> (any|such|more|these|those|with)? <group>',
    '(fewer|without|avoid|enough of|rid of|no more) (any|these|those|such)? <group>',
    '(not|never|no) … (studio|shop|firm|office|place|partner|right|one|people) … for <group>',
    '<they> <are> <being>',
    "(they're|he's|she's|you're) (all|just|simply|both|so|a|an)? <being>",
    '(his|her|their|your) <trait>',
    "(his|her|the owner's|the client's) (accent|faith|gender|sex)",
    '(their|your) accent (is|makes|was)',
    '(he|she|the owner|the owners) (is|are) (over|nearly|almost|about|past|already)? # years old',
    '<they> (is|are) (both|all|now)? (well)? (into|in) (his|her|their) (sixties|seventies|eighties|nineties)',
    '(he|she|they) (is|are) (over|nearly|almost|past) (sixty|seventy|eighty|ninety)',
    '(she|he|they) (is|are|will be|goes|went) … (maternity leave|expecting a (baby|child)|having a (baby|child))',
    '(prefer|want|rather have|look for|looking for|only (serve|take|want|accept)) (only|more|to work with)? (younger|young|white|christian|straight|male|able bodied) (<people>|<buyers>)',
  ],
  unless: [
    'too (old|young) to (print|open|use|read|scan|reuse|repair|rank|run|load|tell|judge|compare)',
    '<faith> (charity|school|church|museum|community|centre|center|organisation|organization|publisher|magazine|bookshop|aid|relief|foundation|society|association|hospital|library|festival|congregation|parish)',
    'the (old|blind|deaf) (files|file|label|labels|logo|logos|site|website|print|proof|one|ones|design|menu|sign|brief|version|price|contract|invoice|machine|poster|brochure)',
    '(deaf|blind) (to|copy|copied)',
    '(age|gender|origin|religion|disability) (colour|color|group|groups|limit|range|ranges|verification|check|gate|section|label|story|guide|policy|page)',
    '(show|shows|showed|showing) their age',
    '(black|white) and (white|black)',
    'faith in',
    // What they want of us, or said to one of us, may be the very ground.
    "<they> (do not|don't|does not|doesn't|did not|didn't|will not|won't|never|refuse to|refused to) <serve>",
    '(ask|asks|asked|want|wants|wanted|tell|tells|told|demand|demands|demanded|order|ordered|insists|insisted) (us (not)? to|that we)',
    '(insult|insults|insulted|mock|mocks|mocked|attack|attacks|attacked|laughed at|laughs at|jokes about|joked about|made fun of|makes fun of|comments on|commented on|comments about|remarks about|remarks on) (him|her|them|us)? (for|about|because of|over)? (his|her|their) _',
  ],
  pardons: [
    '(whatever|regardless of|irrespective of|no matter|everyone|everybody|anyone|anybody|of any|of every|of all)',
  ],
}
