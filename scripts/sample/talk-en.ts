/**
 * Mail between a client and us. `<` is from the client, `>` to the client; `{thing}` is something
 * we make for them.
 */
export const talkEn: readonly (readonly string[])[] = [
  [
    '< Could we have another 2,000 of the {thing}? Same paper as last time.',
    '> Of course. I have booked the press for Thursday; you will have the sheets the week after.',
  ],
  [
    '< The {thing} arrived this morning. The colour is exactly right, thank you.',
    '> Good to hear. We keep the ink recipe on file for the next run.',
  ],
  [
    '< One question about the {thing}: is there room for a second language?',
    '> Yes, if the ingredients go down by half a point. I have attached both versions.',
    '< The second version is fine. Please go ahead.',
  ],
  [
    '> The proof of the {thing} is ready. Please look at the small print first.',
    '< Looks good. One comma too many in line three, otherwise print it.',
  ],
  [
    "< Could you send us last time's prices for the {thing} for 1,000 and 5,000?",
    '> Attached. Most clients take 2,500, which is the cheapest per piece.',
    '< Then 2,500 it is.',
  ],
  [
    '< Our printer asks for the {thing} with 3 mm bleed. Do you have that?',
    '> Here it is, bleed and crop marks included.',
  ],
  [
    '> We have kept 150 of the {thing} from the last run for you. Shall we send them along?',
    '< Yes please, they will be gone in a week.',
  ],
  [
    '< We need the {thing} for a fair in three weeks. Is that possible?',
    '> It is, if the text is with us by Monday.',
    '< You will have it tomorrow.',
  ],
  [
    '> A short note: the paper for the {thing} goes up by 4 per cent next month. Shall we print before that?',
    '< Thank you for telling us. Yes, print now.',
  ],
  ['< Somebody asked me who makes our {thing}. May I give them your name?', '> With pleasure, and thank you.'],
  [
    '< The courier left one box of the {thing} at the wrong door. We found it, no harm done.',
    '> Thank you for telling me. I have written to the courier all the same.',
  ],
  [
    '> Two ideas for the {thing}, both in the price we agreed. Which one is closer?',
    '< The first. We laid both on the counter and asked everybody who came in.',
  ],
  ['< I cannot open the file with the {thing}. Could you send a PDF?', '> Here is a PDF. I also made it smaller.'],
  [
    '< How long is it from proof to door for the {thing} now?',
    '> Eight working days at the moment, five if it is urgent.',
  ],
  [
    '< We would like to see the {thing} on uncoated paper. Is there a sample?',
    '> Three samples are in the post today.',
    '< Number two, clearly.',
  ],
  [
    '< The invoice for the {thing} names our old address. Could you change it?',
    '> Changed, sorry about that. A new copy is attached.',
  ],
  [
    '< I like the small drawing on the {thing}. Can we use it on our van?',
    '> You can, it is yours. I send you a file that can be enlarged.',
  ],
  [
    '> The last sheets of the {thing} came out a shade too dark. We print them again at our cost.',
    '< Thank you for noticing before we did.',
  ],
]

/** For what stands on a shelf: food, drinks, cosmetics. */
export const shelfEn: readonly (readonly string[])[] = [
  [
    '> Before we print the {thing}: is the best-before line still the same?',
    '< Good that you ask. It is now 18 months instead of 12.',
    '> Changed, and the new proof is attached.',
  ],
  [
    '< We are changing our bottle and the {thing} has to fit a smaller neck. What do you need from us?',
    '> One empty bottle by post and the drawing of the supplier, that is all.',
  ],
  [
    '< The new colour looks a little cold on the shelf. Are we alone with that?',
    '> I see it too. Shall we try five per cent more yellow on the next run of the {thing}?',
    '< Please do.',
  ],
  [
    '< Can you move the barcode on the {thing}? The scanner at the shop does not like the curve.',
    '> Moved to the flat side and tested with three scanners. New file attached.',
  ],
  [
    '< Is the glue of the {thing} food safe? An inspector asked.',
    '> It is. The certificate is attached, so that you can show it.',
  ],
  [
    '< Please put the {thing} on hold for a week, we are waiting for the lab.',
    '> Done. I will ask again next Thursday.',
    '< The lab says yes. You can go on.',
  ],
  ['> How did the {thing} do at the market?', '< Very well. People picked it up because of the window in the label.'],
  [
    '> We have updated the nutrition table on the {thing} to the new rule. Please check the numbers.',
    '< Checked. The salt is 0.8, not 0.08. Everything else is right.',
  ],
  [
    '< Could one of you come by and see the shelf with the {thing}?',
    '> Gladly. Would Wednesday at ten suit you?',
    '< Wednesday is good.',
  ],
  [
    '< We sold out faster than we thought. Same again of the {thing}, a week earlier if possible?',
    '> The press has a gap on Tuesday, so yes.',
  ],
  [
    '< Our lawyer wants the country of origin on the front of the {thing}.',
    '> It fits under the name if we take the line away. Proof attached.',
    '< Approved.',
  ],
  [
    '< Do you also do boxes? Twelve of the {thing} fall over in the one we have.',
    '> We do. I have drawn one with a divider; the price is in the PDF.',
  ],
]
