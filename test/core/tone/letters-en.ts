/** Ordinary letters from varied parts: each opening meets other middles and ends, always the same ones. */
const openings = [
  'Dear Anna,\n\nThank you for your call on Monday.',
  'Dear Mr Hill,\n\nAttached is the invoice for May.',
  'Good morning Tom,\n\nThe drawings are ready for you to look at.',
  'Dear Ms Lake,\n\nI am writing about the delivery of 12 March.',
  'Hello Peter,\n\nHere is the offer you asked for.',
  'Dear Sarah,\n\nOur records show that invoice 1044 is still open.',
  'Dear Mr Osei,\n\nWe have received your complaint about the floor, and I have read it twice.',
  'Hello everyone at Park Dental,\n\nThe new opening hours are below.',
  'Dear Nina,\n\nI am sorry that the courier came a day late.',
  'Dear Team Brook,\n\nYour annual accounts have been filed with the registrar.',
]
const middles = [
  'You were right to ask: the second invoice was sent by mistake, and it is cancelled.',
  'If you do not need the storage any more, tell us before the end of the month.',
  'The police have closed the road to the yard on Saturday, so please come from the north side.',
  'We have never raised our prices without telling you first, and we will not do so now.',
  'You only pay for the days on which somebody was with you.',
  'I tried to find the fault in the pump, and it turned out to be the valve.',
  'The age of the boiler is the reason why spare parts are rare.',
  'You always have the last word on the colours, so please sign the sample.',
  'Your team failed the first fire drill, as most teams do; the second one is on 3 May.',
  'The reminder crossed with your payment; please ignore it, and thank you for paying.',
  'Because of the holiday we cannot deliver before Tuesday.',
  'Ms Brook is ill, so I am taking her calls this week.',
  'It is no trouble to move the meeting; the only thing I need is the new time.',
  'The claim against the carrier was accepted, and the money goes to you.',
  'Complaints are read by a person here, and every one of them gets an answer within two days.',
  'The worst of the winter is over, and the garden can be planted.',
  'Our records show three visits in March; if you remember it otherwise, tell me.',
  'The black cable is the old one, and the white one is new.',
  'Please take down the old sign before the painters come.',
  'If you post the parcel today, it arrives on Monday.',
  'You have always paid on time, so I wanted to ask whether the new bank details reached you.',
  'The delay was our mistake: the order was entered under the wrong number, and nobody checked it.',
  'If you prefer another colour, tell us by Friday and we will change it without charge.',
  'Please pay the amount of 480 euros by 30 June, or let me know if you need more time.',
  'The tax office needs the signed form by 15 April; without it there is a fine.',
  'I could not reach you on the phone yesterday, so I am putting the two questions in writing.',
  'We do not work on Sundays, but the emergency number is always answered.',
  'Our lawyer has checked the contract, and page four now says what we agreed.',
  'The scope covers two rounds of changes; a third one costs 90 euros an hour.',
  'Two of the tiles were broken when they arrived, and the supplier sends new ones this week.',
  'The review of the website is finished, and the report lists eleven points, three of them urgent.',
  'Never share the password by mail; I will give it to you on the phone.',
  'You can always change the date of the visit, up to the day before.',
  'We have increased the price by 4 percent because the cost of paper rose.',
  'The professional liability insurance you asked about is attached.',
  'Your old files stay in our archive for seven years, as the law requires.',
  'The course on fraud prevention begins at nine, and lunch is included.',
  'It was hard to find the part, so the repair took longer than planned.',
  'Several people wrote kind reviews of the event, and I thought you would like to read them.',
  'The children’s menu is on the second page; please check the allergens.',
]
const ends = [
  'Thank you for your patience.\n\nBest regards,\nMaria',
  'Call me on 555 0101 if anything is unclear.\n\nKind regards,\nJon',
  'I will ring you on Thursday at ten.\n\nMaria Hill',
  'Would Tuesday or Wednesday suit you better?\n\nBest wishes,\nRam',
  'We look forward to working with you in the autumn.\n\nAll the best,\nSiti',
]

const PER_OPENING = 20

export const letters: readonly string[] = openings.flatMap((opening, i) =>
  Array.from({ length: PER_OPENING }, (_, j) => {
    const first = middles[(2 * j + (i % 2)) % middles.length]!
    const second = middles[(2 * j + 3 * i + 5) % middles.length]!
    return [opening, first === second ? first : `${first} ${second}`, ends[(i + j) % ends.length]!].join('\n\n')
  }),
)
