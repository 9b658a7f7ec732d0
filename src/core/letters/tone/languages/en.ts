import type { ToneLanguage } from '../language.ts'

export const english: ToneLanguage = {
  language: 'en',
  letters: /[]/,
  frequent: 'the and to of you we for your is our with have on this that are be will as from not it i'.split(' '),
  folds: [],
  endings: {
    '': ['', 's', 'es', "'s", "s'", 'ed', 'd', 'ing'],
    one: ['', 's', "'s", "s'"],
  },
  lists: {
    you: [
      "(you|you've|you'd|you're|you'll)",
      'your (team|staff|company|firm|office|people|colleagues|business|management|assistant|manager)',
      '(all|both|some|most) of you',
    ],
    'you are': [
      "(you are|you're|you were|you have been|you've been|you can be|you seem|you must be|you have become|you have proved|you've become|you are being)",
      'your (team|staff|company|firm|office|people|behaviour|behavior|attitude|conduct|manner|tone) (is|are|was|were|has been|have been|has become)',
    ],
    with: ["with (you|your (team|company|firm|staff|office|people|business|account)|people like you|someone like you)"],
    very: ["(so|very|too|quite|really|extremely|incredibly|rather|simply|just|such a|such an|a|an|the|the most|far too|a bit|a little|somewhat|always|often|frankly|honestly|terribly|totally|completely|utterly|absolutely|being|one of the|our)"],
    always: [
      '(always|constantly|continually|continuously|forever|perpetually|invariably|endlessly|incessantly|relentlessly|habitually|repeatedly|every (single )?time|each and every time|time and (again|time again)|all the time|without fail|nonstop|non stop)',
    ],
    never: ["(never|never once|never ever|not once|at no time)"],
    'bad deed': [
      '(ask|asks|asking|asked|want|wants|wanting|wanted|demand|demands|demanded|demanding|expect|expects|expecting|expected|need|require) … (too much|more|extra|extras|the impossible|miracles|for free|changes|discounts|revisions|another|other people|us to)',
      '(complain|complains|complained|complaining|argue|argues|argued|arguing|criticise|criticised|criticize|criticized|criticising|nag|nagged|nagging|whine|whined|moan|moaned|quibble|haggle|haggled|haggling|grumble|grumbled)',
      '(interrupt|interrupts|interrupted|shout|shouts|shouted|shouting|yell|yelled|yelling|insult|insulted|insulting|blame|blamed|blaming|accuse|accused|accusing|threaten|threatened|threatening|swear|swore)',
      '(pay|pays|paid|paying|answer|answered|reply|replied|arrive|arrived|send|sent|come|came|respond|responded) … (late|after the deadline|at the last (minute|moment)|too late)',
      '(change|changes|changed|changing|cancel|cancelled|canceled|cancelling|postpone|postponed|delay|delayed|delaying|ignore|ignored|ignoring|forget|forgot|forgotten|miss|missed|missing|break|broke|broken|lose|lost|refuse|refused|reject|rejected|dispute|disputed|question|questioned|doubt|doubted|waste|wasted|exaggerate|exaggerated|overreact|overreacted)',
      '(find|finds|found|finding|looking for|look for) … (fault|faults|something wrong|problems|mistakes|excuses|an excuse|something to complain)',
      '(make|makes|made|making) … (excuses|trouble|problems|a fuss|demands|difficulties|mistakes|unreasonable|things (difficult|hard|worse)|scenes)',
      '(cause|causes|caused|causing|create|created|creating) … (trouble|problems|problem|difficulties|delays|conflict|stress|drama|chaos|work)',
      '(late|unhappy|dissatisfied|difficult|rude|angry|wrong|negative|unreasonable|demanding|impatient|unavailable|unprepared|disorganised|disorganized|behind|overdue|in a hurry)',
      '(let|lets|letting) us down',
      '(push|pushed|pushing|pressure|pressured|chase|chased|chasing|bother|bothered|bothering|harass|harassed|harassing|lie|lied|lying|cheat|cheated|treat|treated) (us|me|our|my|the|back|for)',
      'in (arrears|default|a bad mood)',
    ],
    'good deed': [
      '(pay|pays|paid|paying|reply|replied|answer|answered|listen|listened|respond|responded|keep|keeps|kept|arrive|arrived|deliver|delivered|care|cared|thank|thanked|appreciate|appreciated|respect|respected|trust|trusted|read|understand|understood|cooperate|cooperated|apologise|apologised|apologize|apologized|know|knew|learn|learned|accept|accepted|follow|followed|show|showed|value|valued|help|helped|finish|finished|approve|approved|send|sent|provide|provided|give|gave|given|return|returned|meet|met|stick|stuck|think|take|took|taken|tell|told|decide|decided|agree|agreed|be|been|try|tried|plan|planned|come|came)',
      '(satisfied|happy|pleased|content|grateful|prepared|available|ready|reachable|clear|reasonable|polite|punctual|honest|on time|willing|interested|thankful|there)',
    ],
    praise: [
      '(kind|kindly|friendly|patient|prompt|promptly|polite|politely|generous|generously|warm|warmly|helpful|thoughtful|courteous|fair|fairly|honest|open|reliable|punctual|professional|pleasant|a pleasure|a joy|gracious|supportive|understanding|loyal|good|great|wonderful|well prepared|prepared|clear|reasonable|considerate|on time|in time|ahead of time|early|quickly|at once|in full|same day|the same day|within|before the due|well|welcome|welcomed|welcoming|appreciated|valued|respected|trusted|thank|thanked|smile|smiled|smiling|listened|helped|encouraged|recommended|appreciate|enjoyed|gave us|shared|kept|made us feel|made time|took time|took the time|taken the time|found time|had time|be welcome|have our thanks|be grateful|replied|answered|paid|told us openly|call|reach|contact|write|ask|count|rely|find|come|free|able|look|treated us|treated our|treated me|treated everyone|cared|interested|careful|been)',
    ],
    client: ['(client~one|customer~one|account~one|company|companies|firm|person|people|man|woman|individual~one|business|buyer~one|owner~one|guest~one|partner~one|case)'],
    'bad label': [
      '(difficult|impossible|terrible|horrible|awful|dreadful|bad|worst|toxic|nightmare|problem|unreasonable|ungrateful|unpleasant|demanding|abusive|impatient|aggressive|arrogant|rude|dishonest|unreliable|unprofessional|high maintenance|troublesome|needy|nasty|hostile|disrespectful|disorganised|disorganized|chaotic|stubborn|selfish|petty|picky|fussy|cheap|stingy|childish|incompetent|irrational|hopeless|entitled|spoiled|spoilt|challenging|exhausting|unbearable|insufferable|intolerable|cantankerous|quarrelsome|moody|bitter|paranoid|obsessive|neurotic|narcissistic|manipulative|greedy|mean|clueless|careless|lazy|untrustworthy|problematic|negative|unfair|uncooperative|ignorant)',
    ],
    insult: [
      "(idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|cretin|stupid|dumb|dumbass|stupidity|fool|fools|foolish|jerk|jerks|clown|clowns|loser|losers|scumbag|scum|pathetic|crazy|insane|lunatic|psycho|maniac|nutcase|nutjob|retard|retarded|pig|pigs|dimwit|halfwit|simpleton|buffoon|bully|bullies|parasite|parasites|leech|leeches|vermin|trash|garbage|filth|cow|witch|hag|snake|rat|rats|worm|brainless|disgusting|despicable|contemptible|repulsive|vile|obnoxious|cheapskate|crybaby|brat|prick|weasel|tyrant|psychopath|sociopath|narcissist|joke of a|waste of space|pain in the (neck|ass|backside|arse)|disgrace|laughing stock|deadbeat|freeloader|freeloaders|tightwad|know it all|airhead|degenerate|spineless|worthless)",
    ],
    profanity: [
      '(fuck*|shit*|bullshit|horseshit|arse|arsehole*|ass|asshole*|bastard*|bitch*|cunt*|dick|dickhead*|crap|crappy|damn|damned|goddamn*|piss|pissed|wanker*|bollocks|twat*|motherf*|dipshit*|douche*|slut*|whore*|bloody hell|screw you|up yours|go to hell|what the hell|wtf|stfu|sod off|bugger off|get lost)',
    ],
    court: [
      '(court|a lawsuit|a claim|legal action|legal proceedings|legal steps|legal measures|the police|our lawyer~one|our solicitor~one|our attorney~one|my lawyer~one|my solicitor~one|my attorney~one|the authorities|bailiffs|debt collectors|a debt collector|a collection agency|a debt collection agency|small claims)',
    ],
    review: ['(review~one|rating~one|comment~one|post~one|feedback|testimonial~one|complaint~one|stars)'],
    papers: [
      '(files|file|documents|records|papers|data|passwords|password|credentials|logins|login|domain|domains|website|backups|books|keys|materials|originals|work)',
    ],
    crime: [
      '(fraud|frauds|fraudulent|fraudulently|fraudster|fraudsters|theft|embezzlement|embezzled|embezzling|forgery|forged|falsified|bribery|bribe|bribes|bribed|blackmail|blackmailed|extortion|money laundering|laundering|laundered|tax evasion|evading tax|evaded tax|dodging tax|criminal|criminals|crook|crooks|thief|thieves|swindler|swindlers|swindled|con artist|con man|conman|scam|scammer|scammers|scammed|scamming|illegal activities|illegal activity|crime|crimes|insider trading|corrupt|corruption|counterfeit|perjury|racket|embezzle|launder)',
    ],
    trait: [
      '(age|old age|sex|gender|religion|faith|race|ethnicity|nationality|origin|origins|skin colour|skin color|colour of your skin|disability|disabilities|handicap|illness|pregnancy|pregnant|sexual orientation|sexuality|marital status|divorce|accent|health|mental health|depression|diagnosis|family situation|children|culture|background|political views|politics|beliefs|headscarf|hijab|menopause|cancer|wheelchair|autism|adhd|dementia|medication|immigration status|mother tongue|hearing|eyesight)',
    ],
    believer: [
      '(muslim|muslims|jew|jews|jewish|christian|christians|catholic|hindu|hindus|buddhist|atheist|gay|lesbian|transgender|trans|homosexual|black|white|asian|african|arab|arabs|gypsy|gypsies|roma|foreigner|foreigners|immigrant|immigrants|refugee|disabled|handicapped|pregnant|elderly|old|too old|too young|female|a woman|a man|divorced|a single mother|single|bipolar|depressed|autistic|deaf|blind|senile|mentally ill|sick|ill)',
    ],
  },
  negations: [
    "(not|never|no|nobody|no one|nothing|none|neither|nor|without|cannot|hardly|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|wouldn't|won't|far from|anything but|by no means|no longer|denied|deny|rather than|instead of)",
  ],
  negationsBehind: ['(is|was|are|were) (not|never) (true|so|the case|fair|right)', '(is|was|are) (false|untrue)'],
  noNegations: [
    '(not|never) (only|just|merely|simply)',
    'no (doubt|wonder|secret|question|surprise|denying)',
    "(cannot|can't|could not|couldn't) (deny|help|ignore|hide|pretend)",
    'nothing (but|short of)',
    'not to mention',
  ],
  theySaid: [
    '(you|he|she|they|your (colleague|team|manager|assistant|letter|mail|email|message|note|words|review)) … (said|say|wrote|write|writes|told|called|call|mentioned|asked|put it|described|describe|felt|reads|read)',
    '(your|his|her|their) (own )?words',
    'according to you',
    'in your (letter|mail|email|message|note|review|words)',
    '(words|phrase|sentence|review|subject)',
  ],
  weSaid: [
    "(i|we|i've|we've|my colleague~one|our (team|staff|colleague~one)) … (said|say|told|tell|wrote|write|call|called|repeat|think)",
    'as (i|we) … (said|told|wrote)',
  ],
  months: [
    '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  ],
  joins: ['(or|and)'],
  regrets: ['(unfortunately|sadly|regrettably|regretfully|alas)'],
  registers: null,
  rules: [],
  presence: {
    P1: { found: [] }, P2: { found: [] }, P3: { found: [] }, P4: { found: [] }, P5: { found: [] }, P6: { found: [] }, P7: { found: [] }, P8: { found: [] },
  },
}
