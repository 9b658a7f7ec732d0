import type { ReplyLanguage } from '../language.ts'

export const english: ReplyLanguage = {
  language: 'en',
  concern: {
    found: [
      '(thank you|thanks) … for … (telling|writing|saying|letting|pointing|calling|raising|coming|taking|being (open|frank)|your (mail|letter|call|message|note|review|words|patience|openness|frankness))',
      '(i|we) (can |do )?(see|understand|hear|know|realise|realize) … (why|how|what|that|this|it|your)',
      '(that|this|it) (must|should not|should never|was not|is not|is no|cost|left|made|kept|took) … (have|has|right|good|what|you|way|felt)',
      "(i am|we are|i'm|we're) … (concerned|worried|troubled|upset) … (that|by|about|to)",
      '(you|your) … (had|were|waited|lost|expected|counted|relied|trusted|paid|needed) …',
      '(i|we) (would|would have) (feel|felt|be|been) … (the same|too|as well)',
    ],
    vague: [
      '(we|i) (value|appreciate|take) … (feedback|opinion|concern~one|seriously)',
      '(your|all|every) (feedback|opinion|concern~one|satisfaction) … (important|matter~one|valued)',
      '(thank you|thanks) for (your )?(feedback|comment~one|input|reaching out|contacting us)',
    ],
  },
  offer: {
    found: [
      "(i will|we will|i'll|we'll|i am going to|we are going to|i can|we can|i have|we have|let me|i shall|we shall) … (send|call|ring|refund|credit|repair|redo|replace|correct|fix|bring|come|deliver|print|write|rewrite|make|pay|return|exchange|visit|meet|check|finish|change|set|cancel|give|take|look|start|do|draft|book|arrange)",
      '(will|is going to|shall) … (send|call|ring|refund|credit|repair|redo|replace|correct|fix|bring|come|deliver|print|write|pay|return|exchange|visit|finish|change|do)',
      '(you|your) … (will (get|have|receive)|gets|receives) _',
      'you can … (choose|have|talk|speak|call|get)',
    ],
    vague: [
      '(let (us|me) know|tell (us|me)|feel free|do not hesitate|please contact|get in touch)',
      '(we|i) … (do (our|my) best|look into|try|see what|hope to|be in touch|get back)',
      '(how|what) (can|could|may) (we|i) … (help|do)',
      '(make|put) … right',
    ],
  },
  who: ["(i|i'll|i'm|i've|me|myself)"],
  when: [
    '(within|in) (the next )?(#|one|two|three|four|five|a|an|half an) (minute*|hour*|day*|working day*|week*)',
    '(by|before|until) … (noon|morning|evening|tonight|end of)',
    '(this|next) (morning|afternoon|evening|week)',
    '(today|tonight|tomorrow|at once|right now)',
  ],
  denial: [
    "(that|this|it) (did not|didn't|never|cannot have|could not have) … happen~one",
    "(that|this|it) (never happened|is not true|isn't true|is untrue|is simply wrong|is not (how|what) it was)",
    'you (are|must be|were) (exaggerating|overreacting|imagining|mistaken|too sensitive|confused|dreaming)',
    '(nobody|no one|no client|no other client|none of our clients) (else )?(has |have )?(ever )?(complain*|mention*|had)',
    '(it|that|this) (is|was) not (that|so) (bad|late|serious|important)',
    '(we|i) (did|have done) (nothing|not anything|everything) … (wrong|right|correct*|properly)',
    '(you (need|have|ought) to )?calm down',
  ],
  counter: [
    'you (should|could|might|ought to) (have|at least have)',
    '(if|had) you (had )?(only )?… (read|listened|answered|paid|told|sent|said|asked|checked)',
    '(look at|look in|ask) yourself',
    'what (did|do) you expect',
    '(you|your) … (yourself|own) … (late|fault|mistake|wrong|changed|caused|slow)',
    "(you are|you're|you were) … (the one|no better|hardly)",
    '(next time|perhaps|maybe) you (should|could|might|will)',
    "(you are|you're) (being )?(simply |just |so |completely |totally )?(wrong|ridiculous|silly|pathetic|hysterical|dramatic|crazy|lying|a liar)",
    'stop (whining|complaining|moaning|crying|fussing|shouting)',
  ],
  confirms: [
    '(your|the) (order~one|invoice~one|account|project|appointment|treatment|file|case|contract|visit|purchase|payment|booking|delivery|return|tax return|session~one)',
    '(when|since|as|after|while) you (visited|came|ordered|bought|booked|signed|paid|hired|called|were) … ',
    '(our|my|the) (records|files|books|notes|system)',
    '(as|being) (our|a|one of our) (client|patient|guest)',
    '(you are|you were|you have been) … (client|patient|with us|guest)',
    '(having|had|have) you as (a|our)',
  ],
  plain:
    'sorry thank thanks mail letter write wrote call complaint complain problem please client help right wrong happen tell told say said time work service good bad want need dear hear see understand know think feel get got give',
}
