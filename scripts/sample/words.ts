/** What we wrote down after a call, a meeting or a visit. */
export const calls = [
  'Went through the open points; the back label can be printed',
  'They want the next run a week earlier, agreed',
  'Asked about recycled paper; sent two samples afterwards',
  'Short call about the delivery, all boxes counted and complete',
  'Price for the larger size agreed, order follows by mail',
  'They count stock on Friday and will tell us the quantity',
  'Explained the difference between the two varnishes; they take matt',
  'They are content with the last run, nothing open',
  'Moved the press date by two days because of a holiday there',
  'Asked how the new product sells: better than hoped',
]
/** For what stands on a shelf. */
export const shelfCalls = [
  'Talked about the shelf: their label is the only one with a window',
  'New size of jar: we need the drawing, they send it',
]
export const meetings = [
  'Looked at three drafts together; draft B goes on with a darker green',
  'Half-year talk: what sells, what comes next, two new products to come',
  'Went through all texts line by line; two words changed',
  'Chose the paper from the sample book: uncoated, 90 g',
  'Plan for the gift boxes, quantities by the end of the month',
  'Talked about the whole range: the small sizes need a simpler design',
]
export const visits = [
  'Visited the shop and photographed the shelf',
  'They came to the press and approved the first sheet',
  'Brought the samples; the whole family had a say',
]
/** For what stands on a shelf. */
export const shelfVisits = ['Saw the filling line; the label has to sit 4 mm higher']
export const messages = {
  en: [
    'Box is here, all fine',
    'Proof approved',
    'Can you call me after lunch?',
    'Running ten minutes late',
    'Thank you, looks great',
  ],
  is: ['Kassinn er kominn, allt í lagi', 'Próförk samþykkt', 'Geturðu hringt eftir hádegi?', 'Takk, lítur mjög vel út'],
  hy: [
    'Տուփը հասավ, ամեն ինչ կարգին է',
    'Օրինակը հաստատում եմ',
    'Կեսօրից հետո կզանգե՞ք',
    'Շնորհակալություն, շատ լավ է',
  ],
  ne: ['सामान आइपुग्यो, सबै ठीक छ', 'नमुना स्वीकृत', 'दिउँसो फोन गर्नुहोस् न', 'धन्यवाद, राम्रो देखियो'],
  ms: [
    'Kotak sudah sampai, semua elok',
    'Pruf diluluskan',
    'Boleh telefon selepas makan tengah hari?',
    'Terima kasih, cantik',
  ],
}
/** Our short answer to a message. */
export const answers = {
  en: ['Wonderful, thank you', 'Will do', 'Noted, thank you'],
  is: ['Frábært, takk', 'Geri það', 'Skráð, takk'],
  hy: ['Հիանալի, շնորհակալություն', 'Անպայման', 'Գրի առա, շնորհակալ եմ'],
  ne: ['धेरै राम्रो, धन्यवाद', 'हुन्छ', 'टिपें, धन्यवाद'],
  ms: ['Bagus, terima kasih', 'Baik', 'Dicatat, terima kasih'],
}
export const work = ['Artwork', 'Corrections', 'Proof', 'Print file', 'Text', 'Paper and colour test', 'Press check']
export const costs = ['Courier', 'Proof prints', 'Special paper', 'Varnish samples', 'Photographs', 'Cutting die']
export const ourPromises = [
  'proof: {thing}',
  'price: {thing}',
  'corrected file: {thing}',
  'samples: {thing}',
  'delivery date: {thing}',
]
export const theirPromises = [
  'text: {thing}',
  'quantities for the next run',
  'photo: {thing}',
  'measures of the new box',
]
export const notes: readonly (readonly ['fact' | 'quote' | 'opinion', string])[] = [
  ['fact', 'Invoices go to the bookkeeper, not to the person who orders'],
  ['fact', 'Nobody is in on Wednesday afternoons'],
  ['fact', 'Prefers a call to a long mail'],
  ['fact', 'Keeps about six weeks of labels in stock'],
  ['fact', "Half of the year's work falls into ten weeks"],
  ['fact', 'Prints the small runs in house since last year'],
  ['fact', 'A second shop is to open nearby'],
  ['fact', 'Boxes go to the side door'],
  ['fact', 'Orders by mail, decides by telephone'],
  ['fact', 'The daughter joins the business next year'],
  ['fact', 'Wants every file as PDF and nothing else'],
  ['fact', 'Pays by standing order on Tuesdays'],
  ['fact', 'Asked for a delivery note in two copies'],
  ['fact', 'Moved to a larger workshop two streets away'],
  ['fact', 'Keeps one sheet of every run in a drawer, with the date on it'],
  ['fact', 'The old logo may still be used on boxes, not on cards'],
  ['fact', 'Has a cousin who prints T-shirts and compares our colours with his'],
  ['fact', 'Works with two part-time helpers in the busy weeks'],
  ['fact', 'Came to us through a neighbour at the fair'],
  ['quote', 'If I can read it without my glasses, it is right.'],
  ['quote', 'I show your proofs to the postman. He has a good eye.'],
  ['quote', 'Nobody ever complained about the box.'],
  ['quote', 'We grow slowly and that is how we want it.'],
  ['quote', 'Send me the simple one first, then the clever one.'],
  ['quote', 'Paper is the only thing my customers touch before they pay.'],
  ['quote', 'Just tell me early when something is late.'],
  ['quote', 'It looks like us now.'],
  ['opinion', 'Two short calls a month do more here than any newsletter'],
  ['opinion', 'The second person really decides about colours'],
  ['opinion', 'Likes to be asked before the price changes, even by a little'],
  ['opinion', 'Could do with one design for all sizes'],
  ['opinion', 'Worries about the paper price more than about ours'],
  ['opinion', 'Would rather come by than read a long mail'],
  ['quote', 'You always answer the same day, that is why we stay.'],
  ['quote', 'I would rather wait a week than have the wrong green.'],
  ['quote', 'The look sells the first one, the rest is our job.'],
  ['quote', 'Please no surprises on the invoice, then everything is easy.'],
  ['quote', 'My accountant likes your invoices more than I do.'],
  ['opinion', 'Decides fast once a printed sample is on the table'],
  ['opinion', 'Would like a simpler reorder, perhaps a fixed quarterly run'],
  ['opinion', 'Room for gift boxes here, worth asking'],
  ['opinion', 'Good example for the website if they agree'],
]
export const news = [
  'Studio news: paper prices and a new uncoated stock',
  'Studio news: when to order for the holidays',
  'Studio news: the new allergen rules in one page',
  'Studio news: our opening hours over the holidays',
  'Studio news: labels that come off in the wash',
]
