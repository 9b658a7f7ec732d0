import assert from 'node:assert/strict'
import { test } from 'node:test'
import { protectedWords } from '../../../src/core/review/protected-words.ts'

const ENGLISH = `Muslim families are not our market
They are too old for us
We don't want to work with immigrants any more
She is pregnant and will need another tone
He is gay and our people do not like that
Old people are not our customers
We no longer serve foreigners
The owner is 78 years old
They are Jewish, and it shows
We prefer younger clients
Refugees are not welcome here
Her accent is hard to follow
His age makes it slow
She is on maternity leave again
We are not the right studio for Muslims
Disabled customers do not fit our style
The couple are both in their seventies
No more Asian families
They're foreigners
We would rather not work with elderly people
Their religion does not go with our brand
Gay couples are not for us`

const PASSING = `He is an old friend of ours
They still use the old label
The black ink smudged on every sheet
The Jewish Museum is the client's name
Muslim Aid asked for nine rounds of changes
Their old website is slow and they blame us
We have worked with them for ten years
They asked us to copy the label of a rival, which we do not do
They shout at Armen in every call
The files are too old to open
Their logo files are too old for us
They pay sixty days late, four times this year
We are not paid for the changes
The exhibition about refugees ran over budget
They are a Christian charity and want it for nothing
They wanted the white paper and then the black one
She is late with every approval
He is over 30 days late with the invoice
They do not fit our way of working
We would do this to anybody, whatever their age or religion
We treat all clients the same, regardless of their origin
They moved the deadline five times
The young team is not the problem
Our oldest client deserves a talk first
They are not our market: they need packaging and we make web pages
A single page took nine rounds
They are deaf to every proposal, with three mails to show it
The poster in black and white was refused twice
The machine shows its age, and so do their pages
They show no faith in our dates
Women's Weekly is the client, and their editor insults Sunita
The campaign for pregnant women was changed after approval
They sell clothes for older women and changed the models twice
Their market is old, and they want it younger for no extra money
He told Sunita to get out of his sight
The age group of the campaign was changed after approval
They no longer want to work with us
We do not want to print their leaflets against foreigners
They want us to write that Muslims are dangerous, which is against our statement
They do not need what we do
The foreign currency cost us a month's margin
They are too late with everything
We are not the right studio for packaging
They have become too large for the two of us
They don't want black people in the pictures, which is against what we stand for
They told us to avoid Asian families in the campaign
She laughed at his religion twice, with Armen on the line
The client is old fashioned, and every page is printed out
They are single minded about the blue
He is sick of our dates, he says
The owner is on the road and answers after weeks
They are young as a company and have no budget`

const OTHERS: Record<string, [must: string, may: string]> = {
  is: [
    `Múslimar eru ekki okkar markhópur
Við viljum ekki vinna fyrir útlendinga
Hún er ólétt
Eigandinn er orðinn of gamall
Trúin þeirra truflar`,
    `Þau borga alltaf of seint
Gamla merkið var prentað aftur
Hann er gamall vinur okkar
Svarta blekið smitaði
Við viljum ekki vinna meira ókeypis`,
  ],
  hy: [
    `Մահմեդական ընտանիքները մեր հաճախորդները չեն
Նա հղի է
Նրանք շատ ծեր են
Մենք չենք ուզում աշխատել օտարերկրացիների հետ
Նրա տարիքը մեզ չի համապատասխանում`,
    `Նրանք միշտ ուշ են վճարում
Նա մեր հին ընկերն է
Սև թանաքը քսվել է
Պատվերը հինգ անգամ փոխվել է
Նրանք չեն վճարել փոփոխությունների համար`,
  ],
  ms: [
    `Keluarga Islam bukan pasaran kami
Mereka terlalu tua
Kami tidak mahu bekerja dengan orang asing
Dia hamil
Agamanya tidak sesuai dengan kami`,
    `Mereka selalu lambat membayar
Dia kawan lama kami
Dakwat hitam itu comot
Restoran Cina ini menukar menu lima kali
Kami tidak mahu bekerja tanpa bayaran`,
  ],
  ne: [
    `मुस्लिम परिवार हाम्रो बजार होइनन्
उहाँ गर्भवती हुनुहुन्छ
हामी विदेशीसँग काम गर्दैनौं
उहाँहरू धेरै बुढा हुनुहुन्छ
उहाँको धर्म मिल्दैन`,
    `उहाँहरूले सधैं ढिलो भुक्तानी गर्नुहुन्छ
उहाँ हाम्रो पुरानो साथी हुनुहुन्छ
कालो मसी लत्पतियो
पाँच पटक परिवर्तन भयो
हामी सित्तैमा काम गर्दैनौं`,
  ],
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

void test('I11, handbook 2.5: plain sentences that say who somebody is are no reason, in all five languages', () => {
  const all = [...lines(ENGLISH), ...Object.values(OTHERS).flatMap(([must]) => lines(must))]
  const missed = all.filter((line) => protectedWords(line) === null)
  assert.deepEqual(missed, [])
})

void test('I11: what is about work, trades, names and colours is a reason like any other', () => {
  const all = [...lines(PASSING), ...Object.values(OTHERS).flatMap(([, may]) => lines(may))]
  const hit = all.flatMap((line) => protectedWords(line) ?? [])
  assert.deepEqual(hit, [])
})
