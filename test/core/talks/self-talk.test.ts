import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTalk } from '../../../src/core/talks/read-talk.ts'
import { MIRA, talkOf } from './some-talk.ts'

const read = (...lines: string[]) => readTalk(talkOf(...lines), 'checkin', MIRA, null)

const HOLIDAY =
  'Mira: I went to Spain with my family in July and we stayed in a lovely house near the beach, I swam every morning and my husband cooked, and then I read three whole novels, which I had not managed in years, so I really came home feeling rested and happy again.'
const FIXING =
  'Mira: I will look at the order tonight. I will call the printer first thing tomorrow. I will find out why the second box was wrong. I will send the right one by courier at our cost. I will write down what went wrong, and I will ring on Friday to say how it stands with the rest of them.'
const ANSWER = 'Anna: The labels of the second box had the wrong colour.'

test('N25: talk about oneself is found, and commitment is not taken for it', () => {
  assert.ok(read(ANSWER, HOLIDAY).self!.percent > 90)
  assert.equal(read(ANSWER, FIXING).self!.percent, 0)
})

test('N25: what takes up the client’s matter, speaks to them or asks is no talk about oneself', () => {
  assert.equal(read(ANSWER, `${HOLIDAY} I thought of the labels.`).self!.percent, 0)
  assert.equal(read(ANSWER, `${HOLIDAY} I thought of you.`).self!.percent, 0)
  assert.equal(read(ANSWER, `${HOLIDAY} What about Greece next summer?`).self!.percent, 0)
  assert.equal(read(ANSWER, 'Mira: I swam every morning.').self!.percent, 0)
})

test('N25: a long turn about oneself is found in Icelandic and Armenian too', () => {
  const icelandic =
    'Mira: Ég fór til Spánar með fjölskyldunni í júlí og ég synti á hverjum morgni, maðurinn minn eldaði og börnin mín léku sér í sandinum allan daginn, svo las ég þrjár skáldsögur sem mig hafði lengi langað til að lesa og ég kom heim úthvíld og glöð eftir langan vetur.'
  const armenian =
    'Mira: Ես հուլիսին գնացի Իսպանիա իմ ընտանիքի հետ, ես ամեն առավոտ լողում էի ծովում, իմ ամուսինը ճաշ էր պատրաստում, իսկ երեխաները ամբողջ օրը խաղում էին ավազի մեջ, հետո ես կարդացի երեք հաստ վեպ, որոնք ինձ վաղուց էին հետաքրքրում, և տուն վերադարձա հանգստացած ու շատ ուրախ երկար ձմեռվանից հետո։'
  assert.ok(read('Anna: Miðarnir komu of seint.', icelandic).self!.percent > 90)
  assert.ok(read('Anna: Պիտակները ուշացան։', armenian).self!.percent > 90)
})

test('N25: stretches in which every eighth word says nothing are shown', () => {
  const filler =
    'Mira: Um, you know, basically it is like, sort of, whatever, you know, actually fine, I mean, and so on.'
  assert.equal(read(filler, ANSWER).filler.length, 1)
  assert.equal(
    read('Mira: The labels come on Friday, the boxes on Monday and the signs in two weeks from now.', ANSWER).filler
      .length,
    0,
  )
})

test('N24: small talk ends where somebody turns to the matter, and is only told', () => {
  const talk = read(
    'Mira 30: What a storm last night.',
    'Anna 60: Our roof held.',
    'Mira 10: Shall we start?',
    'Anna 100: Yes, please, and the labels of the second box first.',
  )
  assert.deepEqual(
    [talk.chat?.known, talk.chat?.seconds, talk.chat?.before?.percent, talk.chat?.after?.percent],
    ['words', 90, 33, 9],
  )
  assert.equal(read('Mira 30: What a storm.', 'Anna 60: The labels are late.').chat, null)
})

test('N24: the moment somebody names counts before any word', () => {
  const lines = ['Mira 30: What a storm.', 'Anna 60: Our roof held.', 'Mira 10: Shall we start?', 'Anna 100: Yes.']
  const chat = readTalk(talkOf(...lines), 'checkin', MIRA, 30).chat
  assert.deepEqual([chat?.known, chat?.seconds, chat?.before], ['named', 30, null])
})
