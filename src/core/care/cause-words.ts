/**
 * How words begin that tell why somebody has a hard time: health, faith, family, bereavement (handbook 3.7, 2.5). A stem
 * that ends with a dot is the whole word. Care holds what somebody needs; these are refused in every language at once,
 * because a note is often written in two.
 */
export const CAUSE_WORDS: Readonly<Record<string, string>> = {
  en:
    'cancer tumor tumour illness ill. sick sickness disease diagnos surgery surgical hospital chemo pregnan miscarriage depress ' +
    'anxiety burnout burn-out dementia alzheimer stroke. disab autis adhd. therapy therapist psych mental addict alcohol ' +
    'medic doctor clinic injur covid grief grieving bereave funeral death. died. dying. widow divorc mother father wife. ' +
    "wife's husband child. children son. daughter baby family parent faith church mosque temple religio muslim christian " +
    'jewish. jew. hindu buddhis gay. lesbian transgender ethnic',
  hy:
    'հիվանդ քաղցկեղ ուռուցք վիրահատ հղի հղիութ ծննդաբեր մահ. մահը մահվան մահացել մահացավ թաղում ամուսնալուծ ամուսին ամուսն կինը. կնոջ. երեխա ընտանի ' +
    'հաշմանդամ դեպրեսիա ընկճախտ կրոն եկեղեցի մայրը. մոր. հայրը. հոր. դուստր բժիշկ բժշկ հոգեբան սուգ. սգո մուսուլման քրիստոնյա',
  is:
    'veik krabbamein sjúk skurðaðgerð ólétt þunguð þungun andlát dáin látin lést. jarðarför skilnað eiginkon eiginmað fjölskyld barn. ' +
    'börn. barnið barnsins fötlun fatlað þunglynd kvíð trú. trúar kirkj múslim kristi kulnun lækni spítal geðræn móðir móður faðir föður ' +
    'dóttir heilsu sorg.',
  ms:
    'sakit penyakit kesakitan kanser pembedahan hamil kehamilan keguguran kematian meninggal cerai bercerai perceraian isteri suami ' +
    'keluarga anak anaknya ibu. ibunya bapa. bapanya kemurungan agama masjid gereja islam kristian doktor klinik kesihatan oku. ' +
    'berkabung bersalin strok mental',
  ne:
    'बिरामी रोग क्यान्सर अस्पताल शल्यक्रिया गर्भ सुत्केरी मृत्यु निधन सम्बन्धविच्छेद पारपाचुके श्रीमती श्रीमान् परिवार आमा आमाको बुबा छोरा छोरी बच्चा अपाङ्ग ' +
    'डिप्रेसन डिप्रेशन धर्म मन्दिर मुस्लिम हिन्दू क्रिश्चियन डाक्टर स्वास्थ्य शोक किरिया',
}
