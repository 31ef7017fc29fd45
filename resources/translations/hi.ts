<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="hi">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>% मॉड्यूल</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही दिया गया है।</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही दिया गया है।</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 सही रूप में नहीं है। पृष्ठ और सीमाएँ ',' से अलग करें, सीमाएँ '-' से लिखें, और सीमाएँ एक-दूसरे पर न आएँ।</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 एक फ़ोल्डर है।
कृपया फ़ाइल का दूसरा नाम चुनें।</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>%n खाता</numerusform>
    <numerusform>%n खाते</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>%n काम तय हुआ</numerusform>
    <numerusform>%n काम तय हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>%n काम पूरा हुआ</numerusform>
    <numerusform>%n काम पूरे हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>%n उत्तर पढ़ा नहीं जा सकता</numerusform>
    <numerusform>%n उत्तर पढ़े नहीं जा सकते</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>%n उत्तर बदला</numerusform>
    <numerusform>%n उत्तर बदले</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>%n उत्तर मौजूदा से अलग है</numerusform>
    <numerusform>%n उत्तर मौजूदा से अलग हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>%n उत्तर पर ध्यान दें</numerusform>
    <numerusform>%n उत्तरों पर ध्यान दें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>%n उत्तर अलग पढ़ा जाता है</numerusform>
    <numerusform>%n उत्तर अलग पढ़े जाते हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n उत्तर</numerusform>
    <numerusform>%n उत्तर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>%n प्रोत्साहन मंज़ूर हुआ</numerusform>
    <numerusform>%n प्रोत्साहन मंज़ूर हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>%n प्रोत्साहन पर वही नियम रहता है जिसमें दिया गया</numerusform>
    <numerusform>%n प्रोत्साहनों पर वही नियम रहता है जिसमें दिए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>%n प्रोत्साहन नामंज़ूर हुआ</numerusform>
    <numerusform>%n प्रोत्साहन नामंज़ूर हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>%n प्रोत्साहन हटाया गया</numerusform>
    <numerusform>%n प्रोत्साहन हटाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>%n प्रोत्साहन सहेजा गया</numerusform>
    <numerusform>%n प्रोत्साहन सहेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>%n प्रोत्साहन</numerusform>
    <numerusform>%n प्रोत्साहन</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>%n उल्लंघन</numerusform>
    <numerusform>%n उल्लंघन</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>%n सेल लिखा जाएगा</numerusform>
    <numerusform>%n सेल लिखे जाएँगे</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>%n सेल देखना है</numerusform>
    <numerusform>%n सेल देखने हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>%n बदलाव सहेजा गया</numerusform>
    <numerusform>%n बदलाव सहेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>महीने की %n जाँच अभी लंबित है</numerusform>
    <numerusform>महीने की %n जाँचें अभी लंबित हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>%n जाँच सहेजी गई</numerusform>
    <numerusform>%n जाँचें सहेजी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>%n जाँच लिखी गई</numerusform>
    <numerusform>%n जाँचें लिखी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>%n जाँच: {state}</numerusform>
    <numerusform>%n जाँचें: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>%n जाँच</numerusform>
    <numerusform>%n जाँचें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>%n दावा हटाया गया</numerusform>
    <numerusform>%n दावे हटाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>%n दावा: {step}</numerusform>
    <numerusform>%n दावे: {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>%n दावा</numerusform>
    <numerusform>%n दावे</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>%n ग्राहक निर्यात हुआ</numerusform>
    <numerusform>%n ग्राहक निर्यात हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>%n ग्राहक के दो खाते हैं: बचत में दर्ज करें</numerusform>
    <numerusform>%n ग्राहकों के दो खाते हैं: बचत में दर्ज करें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>%n ग्राहक पात्र है</numerusform>
    <numerusform>%n ग्राहक पात्र हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>नियमों से %n ग्राहक पात्र नहीं है</numerusform>
    <numerusform>नियमों से %n ग्राहक पात्र नहीं हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>%n ग्राहक लिखा गया</numerusform>
    <numerusform>%n ग्राहक लिखे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n ग्राहक</numerusform>
    <numerusform>%n ग्राहक</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>%n कॉलम की जगह नहीं है और वह छोड़ा जाएगा</numerusform>
    <numerusform>%n कॉलमों की जगह नहीं है और वे छोड़े जाएँगे</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>%n कॉलम</numerusform>
    <numerusform>%n कॉलम</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>%n अवधारणा रखी गई</numerusform>
    <numerusform>%n अवधारणाएँ रखी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>%n अवधारणा</numerusform>
    <numerusform>%n अवधारणाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>%n सहमति दर्ज हुई</numerusform>
    <numerusform>%n सहमतियाँ दर्ज हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>%n सहमति</numerusform>
    <numerusform>%n सहमतियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>%n दिन देर</numerusform>
    <numerusform>%n दिन देर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n दिन</numerusform>
    <numerusform>%n दिन</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>%n पर निर्णय हुआ</numerusform>
    <numerusform>%n पर निर्णय हुआ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>आपका %n निर्णय</numerusform>
    <numerusform>आपके %n निर्णय</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>%n दस्तावेज़ हमेशा के लिए हटाया गया</numerusform>
    <numerusform>%n दस्तावेज़ हमेशा के लिए हटाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>%n दस्तावेज़ जो आप नहीं देख सकते</numerusform>
    <numerusform>%n दस्तावेज़ जो आप नहीं देख सकते</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>%n दस्तावेज़</numerusform>
    <numerusform>%n दस्तावेज़</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>साथ में %n फ़ाइल</numerusform>
    <numerusform>साथ में %n फ़ाइलें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>%n फ़ॉलो-अप हुआ</numerusform>
    <numerusform>%n फ़ॉलो-अप हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>%n फ़ॉर्म सहेजा गया</numerusform>
    <numerusform>%n फ़ॉर्म सहेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>%n समूह पर निर्णय बाकी</numerusform>
    <numerusform>%n समूहों पर निर्णय बाकी</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>%n छिपी हुई शीट</numerusform>
    <numerusform>%n छिपी हुई शीट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>%n साक्षात्कार की तुलना हुई, {agree} में कोई अंतर नहीं</numerusform>
    <numerusform>%n साक्षात्कारों की तुलना हुई, {agree} में कोई अंतर नहीं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>%n साक्षात्कार का ग्राहक नहीं है</numerusform>
    <numerusform>%n साक्षात्कारों के ग्राहक नहीं हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>{round} का %n साक्षात्कार दूसरी प्रविष्टि की प्रतीक्षा में है</numerusform>
    <numerusform>{round} के %n साक्षात्कार दूसरी प्रविष्टि की प्रतीक्षा में हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>%n साक्षात्कार सहेजा गया</numerusform>
    <numerusform>%n साक्षात्कार सहेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n साक्षात्कार निर्णय की प्रतीक्षा में है</numerusform>
    <numerusform>%n साक्षात्कार निर्णय की प्रतीक्षा में हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>बिना ग्राहक का %n साक्षात्कार छूट जाता है</numerusform>
    <numerusform>बिना ग्राहक के %n साक्षात्कार छूट जाते हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>%n पंक्ति</numerusform>
    <numerusform>%n पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>%n सूची</numerusform>
    <numerusform>%n सूचियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>%n ऋण</numerusform>
    <numerusform>%n ऋण</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>%n मिनट बाकी</numerusform>
    <numerusform>%n मिनट बाकी</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n मिनट</numerusform>
    <numerusform>%n मिनट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n महीना</numerusform>
    <numerusform>%n महीने</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>%n और जाँच देय है।</numerusform>
    <numerusform>%n और जाँचें देय हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>%n और जोड़ी आपके लिए छोड़ी गई</numerusform>
    <numerusform>%n और जोड़ियाँ आपके लिए छोड़ी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>फ़ॉर्म में %n अजीब बात</numerusform>
    <numerusform>फ़ॉर्म में %n अजीब बातें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>उनमें से %n में अब कुछ और है</numerusform>
    <numerusform>उनमें से %n में अब कुछ और है</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>%n अन्य तालिका</numerusform>
    <numerusform>%n अन्य तालिकाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>%n पृष्ठ प्रिंटर को भेजा गया</numerusform>
    <numerusform>%n पृष्ठ प्रिंटर को भेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>%n जोड़ी अलग</numerusform>
    <numerusform>%n जोड़ियाँ अलग</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>%n जोड़ी मिलाई गई</numerusform>
    <numerusform>%n जोड़ियाँ मिलाई गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>%n जोड़ी की संख्या एक है पर निर्णय आपका है</numerusform>
    <numerusform>%n जोड़ियों की संख्या एक है पर निर्णय आपका है</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>%n जोड़ी</numerusform>
    <numerusform>%n जोड़ियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>%n भुगतान दूसरी मुद्रा में: उसकी योजना चुनें</numerusform>
    <numerusform>%n भुगतान दूसरी मुद्रा में: उनकी योजना चुनें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>%n भुगतान नियोजित</numerusform>
    <numerusform>%n भुगतान नियोजित</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>%n भुगतान सहेजा गया</numerusform>
    <numerusform>%n भुगतान सहेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>%n भुगतान: {state}</numerusform>
    <numerusform>%n भुगतान: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>%n भुगतान</numerusform>
    <numerusform>%n भुगतान</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>%n अवधि</numerusform>
    <numerusform>%n अवधियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>आज %n व्यक्ति बीमित</numerusform>
    <numerusform>आज %n व्यक्ति बीमित</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>%n व्यक्ति</numerusform>
    <numerusform>%n व्यक्ति</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n नग</numerusform>
    <numerusform>%n नग</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>%n अंक कम</numerusform>
    <numerusform>%n अंक कम</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>%n अंक अधिक</numerusform>
    <numerusform>%n अंक अधिक</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>%n पॉलिसी हटाई गई</numerusform>
    <numerusform>%n पॉलिसियाँ हटाई गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>%n पॉलिसी</numerusform>
    <numerusform>%n पॉलिसियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>%n समस्या पंक्ति को रोकती है</numerusform>
    <numerusform>%n समस्याएँ पंक्तियों को रोकती हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>%n समस्या सहेजी गई</numerusform>
    <numerusform>%n समस्याएँ सहेजी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>चरणों के बारे में %n प्रश्न</numerusform>
    <numerusform>चरणों के बारे में %n प्रश्न</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>%n प्रश्न छोड़ा गया</numerusform>
    <numerusform>%n प्रश्न छोड़े गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>%n प्रश्न आपको नहीं दिखाया गया</numerusform>
    <numerusform>%n प्रश्न आपको नहीं दिखाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>%n प्रश्न छूट गया</numerusform>
    <numerusform>%n प्रश्न छूट गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>%n प्रश्न छूट जाता है: {names}</numerusform>
    <numerusform>%n प्रश्न छूट जाते हैं: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n प्रश्न</numerusform>
    <numerusform>%n प्रश्न</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>%n छूट की गणना हुई</numerusform>
    <numerusform>%n छूटों की गणना हुई</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>%n छूट जमा हुई</numerusform>
    <numerusform>%n छूटें जमा हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>%n छूट उलटी गई</numerusform>
    <numerusform>%n छूटें उलटी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>%n रिकॉर्ड से बाद के रिकॉर्ड जुड़े हैं, यथावत है</numerusform>
    <numerusform>%n रिकॉर्ड से बाद के रिकॉर्ड जुड़े हैं, यथावत हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>%n रिकॉर्ड मिलाया गया</numerusform>
    <numerusform>%n रिकॉर्ड मिलाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>%n रेफ़रल बंद हुआ</numerusform>
    <numerusform>%n रेफ़रल बंद हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>%n रेफ़रल फिर खुला है</numerusform>
    <numerusform>%n रेफ़रल फिर खुले हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>%n रेफ़रल प्राप्त हुआ</numerusform>
    <numerusform>%n रेफ़रल प्राप्त हुए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>%n रेफ़रल हटाया गया</numerusform>
    <numerusform>%n रेफ़रल हटाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>%n रेफ़रल</numerusform>
    <numerusform>%n रेफ़रल</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n टिप्पणी</numerusform>
    <numerusform>%n टिप्पणियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>%n हटाया गया</numerusform>
    <numerusform>%n हटाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>%n दोहराव अपनी अलग फ़ाइल में</numerusform>
    <numerusform>%n दोहराव अपनी अलग फ़ाइलों में</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>%n दोहराव अपनी अलग शीट में</numerusform>
    <numerusform>%n दोहराव अपनी अलग शीटों में</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>%n दोहराव शीट</numerusform>
    <numerusform>%n दोहराव शीट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>%n दोहराव छूट जाता है: ऐसी पंक्तियों में इसके लिए जगह नहीं</numerusform>
    <numerusform>%n दोहराव छूट जाते हैं: ऐसी पंक्तियों में इनके लिए जगह नहीं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>इसकी %n प्रतिक्रिया</numerusform>
    <numerusform>इसकी %n प्रतिक्रियाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>%n प्रतिक्रिया निर्यात हुई</numerusform>
    <numerusform>%n प्रतिक्रियाएँ निर्यात हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>%n प्रतिक्रिया</numerusform>
    <numerusform>%n प्रतिक्रियाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>%n उलटी गई</numerusform>
    <numerusform>%n उलटी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>%n चरण</numerusform>
    <numerusform>%n चरण</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>%n पंक्ति बदलती है</numerusform>
    <numerusform>%n पंक्तियाँ बदलती हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>%n पंक्ति की जगह नहीं है और वह छोड़ी जाएगी</numerusform>
    <numerusform>%n पंक्तियों की जगह नहीं है और वे छोड़ी जाएँगी</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>%n पंक्ति आयात हुई</numerusform>
    <numerusform>%n पंक्तियाँ आयात हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>{file} में %n पंक्ति</numerusform>
    <numerusform>{file} में %n पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>%n पंक्ति छोड़ी गई</numerusform>
    <numerusform>%n पंक्तियाँ छोड़ी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>%n पंक्ति शामिल की गई</numerusform>
    <numerusform>%n पंक्तियाँ शामिल की गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>%n पंक्ति छोड़ी गई</numerusform>
    <numerusform>%n पंक्तियाँ छोड़ी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>डेटा की %n पंक्ति</numerusform>
    <numerusform>डेटा की %n पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>शीट की %n पंक्ति सहेजी गई</numerusform>
    <numerusform>शीट की %n पंक्तियाँ सहेजी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>इस फ़ाइल में %n पंक्ति सुधारी गई</numerusform>
    <numerusform>इस फ़ाइल में %n पंक्तियाँ सुधारी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>%n पंक्ति छोड़ी गई: साक्षात्कार मौजूद नहीं, या पहले ही जाँचा गया</numerusform>
    <numerusform>%n पंक्तियाँ छोड़ी गईं: साक्षात्कार मौजूद नहीं, या पहले ही जाँचे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>%n पंक्ति छोड़ी गई: साक्षात्कार मौजूद नहीं, या पहले ही दो बार दर्ज है</numerusform>
    <numerusform>%n पंक्तियाँ छोड़ी गईं: साक्षात्कार मौजूद नहीं, या पहले ही दो बार दर्ज है</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n पंक्ति अस्वीकृत हुई</numerusform>
    <numerusform>%n पंक्तियाँ अस्वीकृत हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>%n पंक्ति लिखी गई</numerusform>
    <numerusform>%n पंक्तियाँ लिखी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>%n पंक्ति</numerusform>
    <numerusform>%n पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>फ़ॉर्म का %n नियम नहीं जाँचा गया</numerusform>
    <numerusform>फ़ॉर्म के %n नियम नहीं जाँचे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>%n नियम</numerusform>
    <numerusform>%n नियम</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>%n योजना</numerusform>
    <numerusform>%n योजनाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>%n चयनित</numerusform>
    <numerusform>%n चयनित</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>%n संवेदनशील उत्तर छिपा है</numerusform>
    <numerusform>%n संवेदनशील उत्तर छिपे हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n संवेदनशील प्रश्न छिपाया गया</numerusform>
    <numerusform>%n संवेदनशील प्रश्न छिपाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>%n संवेदनशील प्रश्न छूट जाता है: आप इसे नहीं देख सकते</numerusform>
    <numerusform>%n संवेदनशील प्रश्न छूट जाते हैं: आप इन्हें नहीं देख सकते</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>%n मिलता-जुलता ग्राहक</numerusform>
    <numerusform>%n मिलते-जुलते ग्राहक</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>%n सहेजा हुआ मान खाली हो जाएगा</numerusform>
    <numerusform>%n सहेजे हुए मान खाली हो जाएँगे</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>%n तालिका</numerusform>
    <numerusform>%n तालिकाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>तब से %n वार्ता</numerusform>
    <numerusform>तब से %n वार्ताएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>%n पाठ न पढ़ा गया न सहेजा गया; उसकी पंक्तियाँ अस्वीकार होती हैं।</numerusform>
    <numerusform>%n पाठ न पढ़े गए न सहेजे गए; उनकी पंक्तियाँ अस्वीकार होती हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>%n पाठ हमारे विकल्पों में नहीं है।</numerusform>
    <numerusform>%n पाठ हमारे विकल्पों में नहीं हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>%n पाठ को नाम देना है</numerusform>
    <numerusform>%n पाठों को नाम देना है</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>%n बात चुननी है</numerusform>
    <numerusform>%n बातें चुननी हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n बार</numerusform>
    <numerusform>%n बार</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>%n फिर दर्ज करना है</numerusform>
    <numerusform>%n फिर दर्ज करने हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n पर निर्णय बाकी</numerusform>
    <numerusform>%n पर निर्णय बाकी</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>%n मान देखना है</numerusform>
    <numerusform>%n मान देखने हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>%n मान बाद में बदला गया, यथावत है</numerusform>
    <numerusform>%n मान बाद में बदले गए, यथावत हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>%n दौरा या वाउचर</numerusform>
    <numerusform>%n दौरे और वाउचर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>%n दौरा हटाया गया</numerusform>
    <numerusform>%n दौरे हटाए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>%n वाउचर सहेजा गया</numerusform>
    <numerusform>%n वाउचर सहेजे गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>%n वर्ष आयु</numerusform>
    <numerusform>%n वर्ष आयु</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n वर्ष</numerusform>
    <numerusform>%n वर्ष</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>बिल की जानकारी:(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>चुनें(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>कॉपी करें(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>मिटाएँ(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>ग्राहक संपादित करें(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>अंत:(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>प्रोत्साहन दें(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;कहाँ देखें:</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>दूसरे केंद्र में ले जाएँ(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>नाम:(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;नया फ़ोल्डर</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>&amp;नया ग्राहक</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;नहीं</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>खोलें(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>विकल्प(&amp;O) &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>विकल्प(&amp;O) &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>चिपकाएँ(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>छापें(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>सूची छापें(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>फिर करें(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>नाम बदलें(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;सहेजें</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;आरंभ:</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;बढ़ाएँ</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>पूर्ववत करें(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>हाँ(&amp;Y)</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' लिखने से सुरक्षित है।
क्या आप फिर भी इसे हटाना चाहते हैं?</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(लागू नहीं)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(नहीं जानते)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(खाली)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(शीर्षक नहीं)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(इनकार)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(छोड़ा गया)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>लिखने के लिए .xlsx या .csv</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>लिखने के लिए .xlsx</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>लिखने के लिए .xlsx, .csv या .zip</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>हाँ के लिए 1, नहीं के लिए 0; उत्तर न मिला हो तो सब खाली छोड़ें।</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>1 मार्च 2026</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>लघुगणक के 1.5 IQR</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1: कभी अलग नहीं होता</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 या 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2: पूछना कठिन</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 विचलन</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 या आज</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 या 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>30 अप्रैल 2026</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3: बदल सकता है</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>इस कंप्यूटर पर .mfdw फ़ाइल, या उसका बैकअप।</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>खाली सेल कुछ नहीं बदलता, जब तक आप न कहें।</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>खाली सेल इसे खाली करता है</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>ग्राहक और केंद्र शाखा के होते हैं।</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>जाँच-सूची बताती है कि सुरक्षा दौरे में क्या देखा जाता है; हाँ का अर्थ है कि ठीक है।</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>गोले में एक उत्तर, चौकोर में कई। उत्तर पता न हो तो प्रश्न के पास DK लिखें, मना करने पर R, लागू न हो तो NA।</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>हर चरण में ग्राहक का एक साक्षात्कार होता है: चुनें कि कौन-सा रहे।</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>हर विकल्प का एक कॉलम, 1 या 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>हर एक के लिए एक कॉलम; अधिक के लिए दूसरा पन्ना लें।</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>फ़ाइल का एक कॉलम चरण बताता है।</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>बच्चे से जुड़ी शर्त जो पूरी नहीं हुई, यहाँ आती है; किसी को दंड नहीं दिया जाता।</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>जो शर्त पूरी नहीं हुई वह यहाँ लिखी जाती है; आगे का निर्णय शाखा में होता है।</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>हर आयात और वापसी से पहले एक प्रति बनती है; निश्चिंत रहने के लिए अभी एक बना लें।</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>पाठ्यक्रम मॉड्यूलों का क्रम है; प्रशिक्षण योजना उस पर चलती है।</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>प्रति दिन</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>अवधि का कोई दिन</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>do-file जो डेटा को लेबल सहित Stata में पढ़ती है</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>कुछ सेल तालिका से बहुत दूर हैं; वे नहीं पढ़े जाते।</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>प्रकार बताता है कि प्रोत्साहन क्या है।</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>400 ग्राहकों और तीन सर्वेक्षण चरणों वाली काल्पनिक शाखा। वहाँ आप जो भी करें, उसका कोई असर नहीं।</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>नया ग्राहक बनाया गया</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>पॉलिसी में धारक और परिवार के सदस्य कुछ समय के लिए बीमित होते हैं।</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>कारण ज़रूरी है</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>एक चरण फ़ॉर्म के एक ही संस्करण से पूछा जाना चाहिए।</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>हर ग्राहक की एक पंक्ति, सभी चरण साथ-साथ</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>हर साक्षात्कार की एक पंक्ति</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>हर एक के लिए एक पंक्ति; खाली पंक्ति पर Enter आगे बढ़ाता है। जहाँ उत्तर न हो वहाँ DK, R या NA।</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>शीर्षकों के नीचे HXL टैग की पंक्ति है।</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>नियम तोड़ने वाली पंक्ति आयात होती है और सूची में आती है, जब तक उसे बाहर न रखा जाए।</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>योजना वह प्रोत्साहन है जो दिया जा सकता है: उसका नियम, राशि और शर्तें।</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>इस ग्राहक का दूसरा साक्षात्कार</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>दूसरा व्यक्ति निर्णय लेता है</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>दूसरा व्यक्ति पहली प्रविष्टि देखे बिना इसे दर्ज करता है; फिर दोनों की तुलना होती है।</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>दूसरा व्यक्ति पहली प्रविष्टि देखे बिना कुछ काग़ज़ दर्ज करता है।</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>दूसरा दौरा देय था</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>सत्र एक बैठक है जिसमें कुछ सिखाया जाता है और उपस्थिति ली जाती है।</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>चुकाए गए ब्याज का हिस्सा</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>यह सर्वेक्षण से आया है। जब पता चले कि कौन है तो फ़ॉर्म भरें।</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>सर्वेक्षण से आए</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>तालिका में शीर्षकों की पंक्ति और उसके नीचे पंक्तियाँ होती हैं। दूसरी फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>टेक्स्ट फ़ाइल: {encoding}, सेल {delimiter} से अलग किए गए। इसे चरण 2 में बदल सकते हैं।</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>मान तभी वापस जाता है जब वह अब भी वही हो जो आयात ने लिखा था; रिकॉर्ड तभी हटता है जब किसी ने उसे न बदला हो और उससे कुछ न जुड़ा हो। बाद में किया गया काम कभी नहीं खोता।</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>पहले जाँचा हुआ बैकअप बनता है; बाद के बदलाव कभी नहीं खोते।</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>पहले जाँचा हुआ बैकअप बनता है।</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>पहले एक दौरा</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>वाउचर यहाँ दिया जाता है, और उपयोग होने पर उसका परिणाम दर्ज होता है।</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>रोक दें</translation>
  </message>
  <message>
   <source>About</source>
   <translation>परिचय</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>बच्चे के बारे में</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>तालिका के ऊपर</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>अनुपस्थित</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>स्वीकार करें</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>ये मान स्वीकार करें?</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>कारण देकर स्वीकार करें…</numerusform>
    <numerusform>सभी %n कारण देकर स्वीकार करें…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>स्वीकार करें: {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>स्वीकार</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>स्वीकार करें…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>दुर्घटना</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>खाता बंद</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>सुरक्षा दौरों में तय काम</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>पूरे हुए काम</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>सक्रिय</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>सक्रिय ग्राहक</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>अंत में सक्रिय ग्राहक</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>हर महीने के अंत में सक्रिय ग्राहक</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>शाखा जोड़ें</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>केंद्र जोड़ें</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>जाँच-सूची जोड़ें</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>शर्त जोड़ें</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>पाठ्यक्रम जोड़ें</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>दस्तावेज़ जोड़ें</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>फ़ील्ड जोड़ें</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>समूह जोड़ें</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>प्रकार जोड़ें</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>ऋण जोड़ें</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>ऋण जोड़ें…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>पत्र जोड़ें</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>साझेदार जोड़ें</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>व्यक्ति जोड़ें</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>परिवार का सदस्य जोड़ें…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>नियम जोड़ें</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>क्षेत्र जोड़ें</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>उद्यम जोड़ें</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>उद्यम जोड़ें…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>अपने सिस्टम की सेटिंग में एक जोड़ें, या पत्र को PDF में सहेजें।</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>पहले योजनाएँ में एक जोड़ें।</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>संस्करण जोड़ें</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>जो आपके काग़ज़ पूछते हैं और प्रोग्राम नहीं पूछता उसे जोड़ें: वह फ़ॉर्म, सूची, आयात और निर्यात में रहता है।</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>पता</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>बंद करने के बाद के समायोजन</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>व्यवस्थापक</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>उन्नत</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>उन्नत विकल्पों में टकराव</translation>
  </message>
  <message>
   <source>After</source>
   <translation>बाद में</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>झटके के बाद</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>आयु</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>आयु ज्ञात नहीं</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>आयु सीमाएँ सहेजी गईं</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>तय काम</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>तय काम पूरा हुआ</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>तय काम</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>समानता</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>मिलता-जुलता</translation>
  </message>
  <message>
   <source>All</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>सभी फ़ाइलें (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>सभी पृष्ठ</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>सभी शाखाएँ</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>सभी केंद्र</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>सभी ग्राहक</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>सभी ग्राहकों की नाम, जन्म, गाँव, फ़ोन और संख्याओं से आपस में तुलना होती है। कुछ नहीं बदलता।</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>सभी शर्तें</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>सभी फ़ाइलें</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>सभी फ़ाइलें ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>सभी प्रोत्साहन</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>सब ठीक है: फ़ाइल, कुंजियाँ और लेजर</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>सब कुछ एक साथ लिखा जाता है, या कुछ नहीं।</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>सभी व्यक्ति</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>सभी उपस्थित</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>सभी चरण</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>सभी पंक्तियाँ</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>सभी नियम पूरे हों</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>सभी सत्र</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>किसने अनुमति दी</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>प्रोत्साहन के रूप में भी</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>राशि</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>मंज़ूर राशि</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>दावे की राशि</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>एक प्रोत्साहन की राशि</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>राशि, {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>हर प्रोत्साहन के साथ दर्ज राशि</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>क्षेत्र बताता है कि प्रोत्साहन से क्या बदलना है।</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>एक साक्षात्कार पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>अजीब आँकड़ा प्रश्न है, गलती नहीं: बदलने से पहले पूछें।</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>दूसरा देश</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>दूसरा व्यक्ति</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>दूसरा कारण</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>दूसरी तालिका</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>दौरे का उत्तर</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>साझेदार का उत्तर</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>उत्तर, टिप्पणी</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>उत्तर की तारीख</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>इस ग्राहक का सर्वेक्षण आयात या दर्ज होने पर उत्तर यहाँ दिखेंगे।</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>उत्तर जिनमें काग़ज़ की दो प्रविष्टियाँ अलग हैं; त्रुटि उस दर्जकर्ता की है जिसके विरुद्ध निर्णय हुआ।</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>उत्तर बिना नाम के शोध के लिए दिए जा सकते हैं</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>सर्वेक्षण के उत्तर</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>ज़रूरी उत्तर</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>उत्तर जिन्हें फ़ॉर्म स्वयं स्वीकार न करता।</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>उत्तर जो तब अलग थे जब किसी और ने उसी व्यक्ति से फिर पूछा।</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>कोई भी</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>लागू करें</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>वर्कबुक लागू करें…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>सभी पर लागू करें</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>{file} लागू हो रही है</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>मुलाकात</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>मुलाकात की तारीख</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>मंज़ूरी</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>मंज़ूर करें</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>%n प्रोत्साहन मंज़ूर करें</numerusform>
    <numerusform>%n प्रोत्साहन मंज़ूर करें</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>मंज़ूर</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>मंज़ूरी किसने दी</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>आंशिक मंज़ूर</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>स्वीकृत अवकाश</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>मंज़ूर, जमा हुई</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>छूटें मंज़ूर हो रही हैं</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>अरबी और उर्दू (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>क्या आप वाकई '%1' को मिटाना चाहते हैं?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>क्षेत्र</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>सम्मानजनक काम का क्षेत्र</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>सम्मानजनक काम के क्षेत्र</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>वर्ग</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>वर्ग, यदि केंद्र वाला न हो</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>सूची के कॉलम और फ़िल्टर के रूप में</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>सभी फ़ील्डों जैसा</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>जैसा फ़ॉर्म में है</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>पिछले किसी दिन तक</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>{moment} तक · पहचान-चिह्न {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>जैसी दूसरों ने बनाई</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>जैसा प्रस्तावित</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>जैसा फ़ाइल कहती है</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>प्रोग्राम के अनुसार</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>सिस्टम के अनुसार</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>चौड़ाई के अनुसार</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>फिर पूछें</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>हर एक के लिए मुझसे पूछें</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>केवल वहीं पूछें जहाँ लागू हो।</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>पूछा जाता है</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>किसने पूछा</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>स्वयं माँगा</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>पहले शाखाओं, केंद्रों या ग्राहकों को किसी नवाचार के वर्गों से जोड़ें।</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>सहायता से: व्यक्ति ने चुना</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>कम से कम</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>एक ऋण के लिए अधिकतम</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>उपस्थिति</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>सत्रों की उपस्थिति</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>सत्रों की उपस्थिति: एक प्रशिक्षक की सूची</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>{session} की उपस्थिति सहेजी गई</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>उपस्थिति पत्रक</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>उपस्थितियाँ</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>उपस्थित</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>अनुपलब्धता दर</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>अनुपलब्धता दर कम है: 5 % से कम।</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>अनुपलब्धता दर 20 % से अधिक है: प्रभाव केवल उसकी सीमाओं के साथ दिया जा सकता है।</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>अनुपलब्धता दर 5 % और 20 % के बीच है: जाँचें कि छोड़ने वाले दूसरों से अलग थे या नहीं।</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>अब तक अनुपलब्धता दर</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>प्रमाणीकरण चाहिए</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>%2 पर %1 के उपयोग के लिए प्रमाणीकरण चाहिए।</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>%1 के उपयोग के लिए प्रमाणीकरण चाहिए।</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>प्राधिकरण</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>स्वचालित</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>सेटिंग में दी गई राशि से ऊपर के प्रोत्साहन यहाँ दूसरे व्यक्ति की प्रतीक्षा करते हैं।</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>प्रोत्साहनों की राशि होती है</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>प्रोत्साहनों पर शर्तें होती हैं</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>कुल प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>महीने में प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>वर्ष में प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>योजना के प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>नियोजित प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>केंद्र की शीट में दर्ज प्रोत्साहन यहाँ अपनी पॉलिसियों की प्रतीक्षा करते हैं।</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>मंज़ूरी वाले प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>शर्त वाले प्रोत्साहनों की जाँचें देय होने के दिन यहाँ आती हैं।</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>बिना पॉलिसी के प्रोत्साहन</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>दिए गए प्रोत्साहन…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>पीछे</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>सूची पर वापस</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>प्रश्नावलियों पर वापस</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>अभी बैकअप लें</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>पुनर्जाँच</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>पुनर्जाँचें</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>बैकअप हुआ और जाँचा गया</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>अभी बैकअप हुआ</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>बैकअप हो रहा है</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>बैकअप</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>बैकअप ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>शेष</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>आवरण पृष्ठ</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>बेसलाइन</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>बैच</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>बन जाता है</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>पहले</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>शुरू करें</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>प्रोत्साहन में योजना और सेटिंग में केंद्र से शुरू करें।</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>आरंभ समय</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>संख्या … से जुड़ा: {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>तालिका के नीचे</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>सर्वोत्तम हित</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>सेलों के बीच</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>बिक्रम संवत, नेपाल का कैलेंडर</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>जन्म</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>जन्मतिथि</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>अनुमानित जन्मतिथि</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>जन्मतिथि या आयु</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>खाली</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>खाली सेल खाली करते हैं</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>खाली सेल सहेजा हुआ डेटा कभी नहीं मिटाते।</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>खाली प्रश्नावली</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>रुके</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>जन्म</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>जन्म, या आयु</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>दोनों प्रविष्टियाँ समान हैं</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>दोनों प्रविष्टियाँ %n उत्तर में समान हैं</numerusform>
    <numerusform>दोनों प्रविष्टियाँ %n उत्तरों में समान हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>सबसे नीचे</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>नीचे से ऊपर, बाएँ से दाएँ</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>नीचे से ऊपर, दाएँ से बाएँ</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>शाखा</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>शाखा प्रबंधक</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>शाखा: {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>शाखाएँ</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>शाखाएँ: {names}।</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>समीक्षा वाले उल्लंघन</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>वापस लाएँ</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>पहले बाहर रखी गई पंक्तियाँ लाएँ</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>चरणों को एक रूप में लाएँ</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>चरणों को एक रूप में लाएँ…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>पंक्ति वापस लाएँ</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>टूटा</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>भाई या बहन</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>बौद्ध संवत, 543 वर्ष आगे</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>बजट</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>शेष बजट</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>बजट सहेजा गया</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>बजट</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>योजनाओं के बजट</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>बजट…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>व्यवसाय बंद</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>व्यवसाय पंजीकरण</translation>
  </message>
  <message>
   <source>By</source>
   <translation>किसने</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>नियम से</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>आयु के अनुसार</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>पुरानी पहचान संख्या से</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>पहचान संख्या से</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>वर्ग के अनुसार</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>नियम से</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>लिंग के अनुसार</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>मौखिक</translation>
  </message>
  <message>
   <source>COMMAND</source>
   <translation>कमांड</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>CSV files in a ZIP</source>
   <translation>ZIP में CSV फ़ाइलें</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>गणनाएँ</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>कंबोडिया</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>आए</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>वापस आए</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>परिवार में कब आए</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>रद्द करें: {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>रद्द</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>रद्द कब से</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>रद्द करें…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>उम्मीदवार {number}</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>सेल {number} / {all}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>सेल</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>सुधारे गए सेल</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>केंद्र</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>केंद्र या शाखा बंद</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>केंद्र</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>केंद्र या समूह मिलाए या अलग किए गए</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>प्रमाणपत्र</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>प्रमाणपत्र</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>बदलाव</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>स्थिति &amp;बदलें</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>उत्तर बदलें</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>उत्तर बदलें…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>इसे बदलें</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>स्थिति बदलें</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>स्थिति बदलें: {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>स्थिति बदलें…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>विवरण दृश्य में बदलें</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>सूची दृश्य में बदलें</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>बदलाव, अंक</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>बदला गया</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>निर्यात के बाद यहाँ बदला गया</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>बदले हुए मान</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>पिछली छपाई के बाद बदलाव</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>बदलें…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>स्थिति बदली जा रही है</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>जाँच</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>चरण जाँचें: खाली उत्तर, असामान्य मान, दोहरी प्रविष्टियाँ, साक्षात्कारकर्ता</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>जाँच देय</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>सब कुछ जाँचें</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>अभी जाँचें</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>पंक्तियाँ जाँचें</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>जाँच</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>जाँच: {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>जाँचा गया</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>जाँचकर्ता</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>जाँच की तारीख</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>पंक्तियाँ जाँची जा रही हैं</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>सामग्री जाँची जा रही है</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>प्रति जाँची जा रही है</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>डेटाबेस की जाँच हो रही है</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>फ़ाइल जाँची जा रही है</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>लेजर जाँचा जा रहा है</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>चरण जाँचा जा रहा है</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>पंक्तियाँ जाँची जा रही हैं</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>जाँच-सूची</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>जाँच-सूचियाँ</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>जाँचें</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>पूरी हुई जाँचें</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>शर्तों की जाँचें</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>अंत में अतिदेय जाँचें</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>देय जाँचें</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>संतान</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>बाल स्वास्थ्य</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>बाल श्रम</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>स्कूल आयु के बच्चे</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>विकल्प</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>पाठ के अर्थ वाला विकल्प</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>विकल्प</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>दूसरे उत्तरों पर निर्भर विकल्प</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>चुनें</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>शाखा चुनें</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>केंद्र चुनें</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>पूरा विवरण देखने के लिए बाईं ओर ग्राहक चुनें।</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>ग्राहक चुनें, और उसका सहमति फ़ॉर्म यहाँ दिखेगा।</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>ग्राहक चुनें, और उसका पृष्ठ यहाँ दिखेगा।</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>ग्राहक चुनें, और उसकी बचत यहाँ दिखेगी।</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>ग्राहक चुनें…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>कोर्स चुनें</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>पाठ्यक्रम चुनें…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>फ़ाइल चुनें…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>प्रकार चुनें</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>साझेदार चुनें</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>चित्र चुनें</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>चित्र चुनें…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>स्थान चुनें…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>पॉलिसी चुनें और C से दावा दायर करें।</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>प्रश्नावली चुनें</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>रेफ़रल चुनें</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>रेफ़रल चुनें, और उसकी पर्ची यहाँ दिखेगी।</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>चरण चुनें</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>योजना चुनें</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>योजना और केंद्र चुनें</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>स्प्रेडशीट चुनें</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>क्षेत्र चुनें</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>Event चुनें</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>दूसरा केंद्र चुनें, या बाद का दिन।</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>दूसरा दृश्य चुनें, या कम शब्द लिखें।</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>दूसरी चुनें…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>बगल में चुनें कि हर कॉलम में क्या है।</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>कॉलम चुनें</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>सूची से चुनें; उत्तर पता न हो तो dk, मना किया हो तो refused।</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>तरीका चुनें</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>एक या अधिक चुनें</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>केंद्र चुनें</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>संपादित वर्कबुक चुनें</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>भरी हुई सूची चुनें</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>कारण चुनें</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>योजना चुनें</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>प्रमाण चुनें</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>चुनें कि वह कौन था</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>कारण चुनें</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>दावा</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>दावा मंज़ूर</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>दावा आंशिक मंज़ूर</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>दावा दायर हुआ</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>{client} का दावा: {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>दावे का भुगतान हुआ</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>दावा अस्वीकृत</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>दावा वापस लिया</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>दावा राशि</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>दावे</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>बारह महीनों के दावे</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>दावा अनुपात: अंत तक के बारह महीनों में चुकाए गए दावे, दिन के हिसाब से अर्जित प्रीमियम के मुकाबले।</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>भुगतान वाले दावे</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>बीमा कंपनी को भेजने वाले दावे</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>बीमा कंपनी के पास दावे</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>दावे: दस्तावेज़ चाहिए</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>दावे: बीमा कंपनी की निपटान सूची</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>वर्गीकृत</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>लिपिक</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>फिर छोड़ने के लिए क्लिक करें</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>ग्राहक</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>ग्राहक कोड</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>ग्राहक वाला कॉलम</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>ग्राहक सूची</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>ग्राहक पृष्ठ</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>ग्राहक कब से</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>ग्राहक: हस्ताक्षर या अँगूठे का निशान</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>ग्राहक</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>ग्राहक सत्रों में आते हैं</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>मिले ग्राहक</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>पहले चरण ({round}) में साक्षात्कार वाले ग्राहक, उस दिन के वर्ग के अनुसार; फिर से: इस चरण में साक्षात्कार हुआ।</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>गाँव के ग्राहक केंद्र में मिलते हैं।</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>शाखा के ग्राहक</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>लाभान्वित ग्राहक</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>अधूरे ग्राहक</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>छोड़कर गए ग्राहक</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>संभावित ग्राहक</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>जिन ग्राहकों का साक्षात्कार नहीं हुआ</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>ग्राहक, प्रोत्साहन, योजनाएँ</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>ग्राहक, फ़ोन, संख्याएँ और स्थान जो कई प्रतिक्रियाओं में समान हैं।</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>महीना बंद करें…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>संदेश बंद करें</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>महीना बंद करें</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>रेफ़रल बंद करें</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>{month} बंद करें</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>बंद करें: {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>बंद</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>पहले {moment} को बंद हुआ ({fingerprint}); {later} को {actor} ने फिर खोला: {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>बंद हुआ</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>{day} को {who} ने बंद किया</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>{moment} को {actor} ने बंद किया। ये आँकड़े उस दिन जैसे ही हैं।</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>बंद करें…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>महीना बंद किया जा रहा है</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>कोड</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>कोड और वर्ग वही रहते हैं; जो दिया गया और उत्तर मिला पुरानी शाखा में रहता है। परिवार और उद्यम साथ आते हैं।</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>शाखा का कोड</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>योजना का कोड</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>कोड, नाम या गाँव</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>कोड-सूची</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>कोड, बीच में खाली जगह के साथ:</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>दस्तावेज़ जुटाए</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>भुगतान लिया</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>संग्रह पत्रक</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>रंग मोड</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>कॉलम संख्याएँ</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>ग्राहक की पहचान वाला कॉलम</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>कॉलम और पाठ का अर्थ वही है जो तब था, {since}।</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>हाथ से चुने कॉलम</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>छोड़े गए कॉलम</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>फ़ाइल के कॉलम</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>जो कॉलम अब नहीं हैं: {columns}।</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>छोड़े जाने वाले कॉलम</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>समझे जाने वाले कॉलम उस वर्कबुक में हैं जो `mfdw template` लिखता है।</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>ये कॉलम पहचाने जाते हैं: {columns}।</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>बदले नाम वाले लगते कॉलम: {columns}।</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>कॉलम {area}, शीर्षक पंक्ति {row} में</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>साथ आते हैं: {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>कहाँ से आया</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>इसमें मिलता है</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>अल्पविराम</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>प्रतिबद्ध</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>वर्कबुक से तुलना करें…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>तुलना किए गए</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>ग्राहकों की तुलना हो रही है</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>{total} में से {done} ग्राहकों की तुलना हुई</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>{file} की तुलना हो रही है</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>तुलना</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>तुलना वाला ग्राहक</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>पूरा करें</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>पूर्ण कब से</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>पूर्णता सूची</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>गणना करें</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>छूट की गणना करें</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>छूट की गणना करें…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>गणना किसने की</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>कंप्यूटर</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>छूट की गणना हो रही है</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>शर्त</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>शर्तों की जाँच</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>शर्तों की देय जाँचें</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>शर्तों की जाँच: स्कूल की सूची</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>सशर्त</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>सशर्त नकद सहायता</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>सशर्त ऋण</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>शर्तें</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>पूरी हुई शर्तें</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>गोपनीय</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>संघर्ष</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>सहमति</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>सहमति फ़ॉर्म</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>सहमति दी</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>सहमति की तारीख</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>सेवा के लिए सहमति</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>सहमति वापस ली गई</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>सहमति, फ़ॉर्म पर हस्ताक्षर के अनुसार</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>सहमति: {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>सहमतियाँ</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>निर्माण</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>संपर्क</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>अनुबंध</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>समन्वयक</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>प्रतियाँ</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>प्रतियाँ:</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>लिंक का पता कॉपी करें(&amp;L)</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>इससे पहले की प्रति: {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>विवरण कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>चित्र कॉपी करें</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>डेटाबेस की प्रति बन रही है</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>सुधार</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>लागत</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>संस्था के लिए एक प्रोत्साहन की लागत</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>इनमें से एक हो सकता है:</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>फ़ोल्डर हटाया नहीं जा सका।</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>कामगार गिनें</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>गिनती की तारीख</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>गिनती हो रही है</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>गिनती हो रही है…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>देश</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>गिनती</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>अभी का भार</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>कोर्स</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>कोर्स सहेजा गया</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>बीमा कब से</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>बीमा कब तक</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>हस्तशिल्प</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>नया फ़ोल्डर बनाएँ</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>नया फ़ोल्डर बनाएँ</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>जमा करें</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>शिक्षा सहित ऋण</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>{amount} जमा करें</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>जमा हुई</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>जमा की तारीख</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>जमा की फ़ाइल…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>छूटें जमा हो रही हैं</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>छूट जमा करना</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>जमा करें…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>खेती</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>शीट में Ctrl+Z बाकी भी वापस ले लेता है।</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>काटें(&amp;T)</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>मुद्रा</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>पाठ्यक्रम</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>पाठ्यक्रम</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>योजना का पाठ्यक्रम</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>पाठ्यक्रम…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>कस्टम</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>%1 के लिए कस्टम मान</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>चक्र</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>सिरिलिक (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>ड्राफ़्ट</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>क्षति या हानि</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>गहरा</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>डेटा पूरा हुआ</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>डेटा की गुणवत्ता</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>डेटाबेस</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>डेटाबेस और बैकअप ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>तारीख</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>बदलने की तारीख</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>Excel की पलटी तारीखें</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>दिन</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>दिन (06:00 से 17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>साक्षात्कार का दिन</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>दिन पहले या महीना?</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>दिन, जैसे आज</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>दिन</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>दिन और अवधियाँ</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>रियायत के दिन</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>खुले दिन</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>पहली जाँच तक दिन</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>मृत्यु</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>परिवार में मृत्यु</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>कर्ज़</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>मृत्यु</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>सम्मानजनक काम के प्रोत्साहन, सर्वेक्षण और उनका असर, एक शाखा या कई के लिए। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>शाखा के लिए सम्मानजनक काम की निगरानी, विंडो के बिना।</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>नए सिरे से तय करें</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>अभी निर्णय लें</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>पहले इन पर निर्णय लें, नहीं तो ये अंतिम आँकड़ों में लंबित रहेंगे।</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>निर्णय हुआ</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>ऐसी फ़ाइल के पिछले आयात की तरह तय किया गया</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>निर्णय की तारीख</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>निर्णय</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>निर्णय</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>अस्वीकार</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>मिटाएँ</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete फ़िल्टर हटा देता है</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>जमा</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>जमा सहेजी गई</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>जमा, {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>जमा</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>जमा करें…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>विवरण दृश्य</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>निदान</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>मृत्यु हो गई</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>अंतर</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>निर्णय वाले अंतर</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>अलग व्यक्ति</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>चरणों में अंतर</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>फ़ोल्डर</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>फ़ोल्डर:</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>विकलांगता</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>हटा दें</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>छूटें हटाई जा रही हैं</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>असंतुष्ट</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>फिर करें</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>दस्तावेज़</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>दस्तावेज़</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>दस्तावेज़ पूरे</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>दस्तावेज़ कब पूरे हुए</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>बाकी दस्तावेज़</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>दस्तावेज़ चाहिए</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>लागू नहीं</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>नहीं जानते</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>कब किया</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>किसने किया</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>आज पूरा</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>{day} को पूरा</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>पूर्ण: उत्तर वाले साक्षात्कार, आंशिक भी इनमें हैं। अनुपलब्ध: दूसरी जगह गए, छोड़ गए, मृत्यु हुई या नहीं मिले।</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>पूर्ण: उत्तर वाले साक्षात्कार, आंशिक भी। अनुपलब्ध: स्थान बदला, छोड़ा, मृत्यु हुई या नहीं मिले। लक्ष्य पूरी संस्था का है।</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>पूर्ण: {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>नहीं जानते</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>दोनों ओर छपाई</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>इस फ़ाइल से प्रश्नावली का ड्राफ़्ट बनाएँ…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>ड्राफ़्ट रखा गया</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>इस फ़ाइल से ड्राफ़्ट बनाएँ</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>महीना बंद होने तक ड्राफ़्ट</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>रिपोर्ट बन रही है</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>ड्राइव</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>फ़ोटो या PDF यहाँ छोड़ें, या Ctrl+V से चित्र चिपकाएँ। यह शाखा की फ़ाइल में रखा जाता है, इसलिए उसके बैकअप में भी।</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>स्प्रेडशीट यहाँ छोड़ें</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>छोड़ा गया</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>छोड़ने की तारीख</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>स्कूल छोड़ दिया</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>देय</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>फिर देय</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>देय इस महीने के भुगतान हैं; चुकाए और लौटे वे हैं जो इसमें हुए, चाहे कभी भी देय थे।</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>देय तिथि</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>देय {day}। {scheme} इसकी प्रतीक्षा में है।</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>देय: जाँच का दिन इसी महीने में है। पूरी, %: देय में से पूरी। अतिदेय: अब भी लंबित और दिन बीत चुका, चाहे वह किसी भी महीने में देय रही हो।</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>दोनों ओर छपाई की सेटिंग में टकराव</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>दोहरी प्रविष्टियाँ</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>सूची निर्यात करें(&amp;X)</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>हर विकल्प का अपना कॉलम है।</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>हर रंगीन सेल में एक टिप्पणी है। शीट «समस्याएँ» सब तक ले जाती है।</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>हर प्रति लिखने के बाद जाँची जाती है। एक प्रति इस कंप्यूटर के बाहर रखें।</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>हर साक्षात्कारकर्ता की बाकी सबसे तुलना: गति, अवधि, खाली उत्तर, विविधता।</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>हर व्यक्ति एक बार गिना जाता है। समाप्त: अंतिम दिन महीने में था और कोई नहीं आया।</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>हर व्यक्ति एक बार, चाहे कितनी भी पॉलिसियों में हो। अंतिम दिन की आयु।</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>हर कदम उस महीने में जिसमें वह हुआ। भुगतान तक दिन: दायर करने से भुगतान तक की माध्यिका।</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>हर चरण फ़ाइल की अपनी पंक्तियाँ दिखाता है; आप कभी भी पीछे जा सकते हैं।</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>संपादित करें</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>ग्राहक संपादित करें</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>संपादित करें…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>शिक्षा</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>कहीं और…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>आपातकालीन बचत</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>आपातकालीन बचत: जमा और निकासी</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>खाली किया</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>समाप्त</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>समाप्ति की तारीख</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>समाप्त या रद्द</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>{day} को समाप्त</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>ग्राहक के रूप में पंजीकृत करें</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>इस शाखा के ग्राहक पंजीकृत या आयात करें; फिर रिपोर्टें अपने-आप भर जाएँगी।</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>काग़ज़ी फ़ॉर्म से पहला ग्राहक पंजीकृत करें, या Excel से सूची लाएँ।</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>पंजीकृत</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>ग्राहक पंजीकृत हो रहा है</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter ग्राहक को खोलता है</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>सूची का अंतिम दिन भरें।</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>पॉलिसी दर्ज करें</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>पहले पॉलिसी दर्ज करें।</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>महीना बंद होने के बाद दर्ज, सुधारा या वापस लिया गया। ऊपर के किसी आँकड़े में शामिल नहीं।</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>उद्यम</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>उद्यम शुरू</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>उद्यम बंद</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>उद्यम सहेजा गया</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>उद्यम</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>प्रविष्टि</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>बचत खाते की प्रविष्टि</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>लिफ़ाफ़ा {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>समान उत्तर</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>त्रुटि दर</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>सम पृष्ठ</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>हर उत्तर एक बार देखा जाता है।</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>हर बदला हुआ मान</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>हर कॉलम की जगह तय है।</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>हर आयात वापस लिया जा सकता है</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>हर आयात अपनी फ़ाइल, रसीद और वापसी के साथ यहाँ रहता है।</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>हर बीमा प्रोत्साहन की पॉलिसी है</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>हर साक्षात्कार का ग्राहक ज्ञात है</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>हर प्रकार</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>हर सूची खाली है।</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>लागू पॉलिसी का हर व्यक्ति यहाँ एक बार दिखता है।</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>हर पंक्ति आयात हो सकती है</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>हर योजना</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>तब केंद्र के सभी लोग एक शीट पर दिखेंगे, जैसे आपके काग़ज़ पर।</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>इस बैकअप के बाद दर्ज किया गया सब कुछ चला जाएगा। पहले मौजूदा डेटा की प्रति बनती है, ताकि उसे भी वापस लाया जा सके।</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>प्रमाण</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>प्रमाण, टिप्पणी</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>प्रमाण: {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>प्रमाण…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>उदाहरण</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel (*.xlsx);;CSV (*.csv)</source>
   <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel has turned a number into the day {value}; write it again as a number</source>
   <translation>Excel ने संख्या को दिन {value} में बदल दिया है; उसे फिर संख्या लिखें</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel, OpenDocument, CSV या ODK की ZIP, जैसी दूसरों ने बनाई</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>समूह या संस्था ने निकाला</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>अपेक्षित</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>समाप्त</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>समाप्ति</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>समाप्ति की तारीख</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>जल्दी समाप्त</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>दावा समझाया</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>सूची निर्यात करें</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>प्रतिक्रियाएँ निर्यात करें</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>प्रतिक्रियाएँ निर्यात करें…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>चुने हुए निर्यात करें</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>सूची निर्यात हो रही है</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>प्रतिक्रियाएँ निर्यात हो रही हैं</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>निर्यात करें…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>संपर्क</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>आँखें</translation>
  </message>
  <message>
   <source>F</source>
   <translation>म</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 अगले पर ले जाता है; हर सेल बताता है कि क्या गलत है।</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 अगली समस्या पर ले जाता है</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>अंतिम</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>कुलनाम</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>पारिवारिक कामगार</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>चुकाया गया शुल्क</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>फ़ील्ड</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>फ़ील्ड</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>{moment} को बंद हुए आँकड़े · पहचान-चिह्न {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>आँकड़े किस दिन तक</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>आँकड़े {moment} तक · पहचान-चिह्न {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>फ़ाइल</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>फ़ाइल %1 में लिखा नहीं जा सकता।
कृपया फ़ाइल का दूसरा नाम चुनें।</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>फ़ाइल का नाम:(&amp;N)</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>दावा दायर करें</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>दावा किसका</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>दावा दायर करें: {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>दावा दायर करें…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>आयात की फ़ाइल</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>दायर</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>दायर करने की तारीख</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>फ़ाइलें</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>फ़ाइलों का प्रकार:(&amp;T)</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>इन दिनों के साक्षात्कारों वाली फ़ाइलों के लिए यह चरण सुझाया जाता है।</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>हर पंक्ति में correct, drop या newid भरें, फिर वर्कबुक यहाँ लागू करें।</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>खाली जगहें भरें</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>{question} भरें</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>भरा गया</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>भरा हुआ</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>फ़ॉर्म भरा</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>भरा गया, {since}।</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>भरता है</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>फ़िल्टर {label}: {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>फ़िल्टर</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>अंतिम</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>अंतिम, {moment} को बंद</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>दोहरी प्रविष्टियाँ खोजें(&amp;D)</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>फ़ोल्डर खोजें</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>ग्राहक खोजें</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>सेटिंग खोजें</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>दोहरी प्रविष्टियाँ खोजें</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>सूची में खोजें</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>तालिका खोजें</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>शब्द खोजें</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>पहचान-चिह्न</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>पढ़ाई पूरी</translation>
  </message>
  <message>
   <source>First</source>
   <translation>पहला</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>पहला और अंतिम</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>पहले चरणों को एक रूप में लाएँ: प्रश्नावली का मेनू देखें।</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>पहला दिन</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>पहली जमा…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>पहली बार {first} ने, दूसरी बार {second} ने दर्ज किया · {compared} में से {same} उत्तर समान</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>मछली पालन</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>साइडबार समेटें</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>फ़ोल्डर</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>फ़ॉलो-अप हुआ</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>फ़ॉलो-अप कब हुआ</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>फ़ॉलो-अप देय</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>फ़ॉलो-अप की तारीख</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>फ़ॉलो-अप {number}</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>फ़ॉन्ट</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>खान-पान</translation>
  </message>
  <message>
   <source>For</source>
   <translation>किसके लिए</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>किसके लिए (बच्चा)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>हर ग्राहक के लिए एक अर्थहीन नाम, ऐसे हर निर्यात में वही; जन्मतिथि की जगह आयु वर्षों में</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>समय पर चुकाई हर किस्त के लिए</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>इस फ़ाइल को खोलने वाले सभी के लिए</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>बाहरी शोधकर्ताओं के लिए: नाम, संख्या, स्थान, चित्र या खुला पाठ नहीं।</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>शाखा के लिए</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>साझेदार के लिए</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>यहाँ के निर्णय भूलकर नए सिरे से मिलाएँ</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>फ़ॉर्म के संस्करण</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>व्यवसाय का औपचारीकरण</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>आगे</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>लिखते समय मिले। आप आगे बढ़ सकते हैं; दोनों रहेंगे।</translation>
  </message>
  <message>
   <source>From</source>
   <translation>आरंभ तिथि</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>शुरू से</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>इन राशियों से प्रोत्साहन तब तक प्रतीक्षा करता है जब तक प्रबंधक की भूमिका वाला दूसरा व्यक्ति हाँ न कहे। कोई अपना दर्ज किया मंज़ूर नहीं करता।</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>इस राशि से</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>इस दिन से ग्राहक विश्लेषण में नहीं लिया जाएगा; रिकॉर्ड बना रहता है। फ़ोटो और पत्र फ़ाइल से सेटिंग, डेटाबेस, दस्तावेज़ हमेशा के लिए हटाएँ से हटते हैं।</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>{day} से</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>और नीचे</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>और ऊपर</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>दें</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>योजना को वर्ष, तिमाही या महीने के लिए राशि, प्रोत्साहन, या दोनों दें।</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>प्रोत्साहन किसे दें</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>ग्राहक को प्रोत्साहन दें</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>प्रोत्साहन दें</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>प्रोत्साहन दें: {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>ग्राहक को दें…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>दिया</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>दिया गया रूप</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>सहमति का तरीका</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>पहला नाम</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>कब दी</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>देने की तारीख</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>अब तक दिया</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>दिया गया; स्वीकृति की प्रतीक्षा में</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>प्रोत्साहन दिए जा रहे हैं</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>पीछे जाएँ</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>दूसरी तालिका या दूसरी फ़ाइल चुनने के लिए पीछे जाएँ।</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>आगे जाएँ</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>आगे बढ़ें</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>आगे बढ़ें (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>कहाँ जमा होती है</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>जारी है</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>स्कूल जाता है</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>जानने योग्य बातें</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>कब तक मान्य</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>कक्षा</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>पोता-पोती, नाती-नातिन</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>दादा-दादी, नाना-नानी</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>ग्रेस्केल</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>समूह</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>समूह</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>समूह पंक्ति {row} में</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>समूह के सदस्य एक-दूसरे के ऋण की ज़िम्मेदारी लेते हैं; समूह ऋण न हों तो खाली छोड़ें।</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>समूह शीर्षकों में हैं, {sign} से अलग किए गए।</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>HXL टैग</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>इस महीने मिला</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>सामंजस्य सहित</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>योजना मिल चुकी</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>{scheme} मिल चुकी</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>{scheme} नहीं मिली</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>खतरनाक काम कब से</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>मुखिया</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>परिवार का मुखिया</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>शीर्षक</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>शीर्षक</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>फिर से शीर्षक</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>शीर्षक और उत्तर</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>शीर्षक लेबल हैं।</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>शीर्षक प्रश्नों के नाम हैं।</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>शीर्षक पंक्ति {row} में</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>गुणवत्ता</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>स्वास्थ्य सेवा</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>फ़ॉलो-अप वाली स्वास्थ्य सेवा</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>स्वास्थ्य सेवा: {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>रामपुर का स्वास्थ्य केंद्र</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>चरण की गुणवत्ता</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>स्वास्थ्य सेवा</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>स्वास्थ्य दौरे और वाउचर: प्रदाता की सूची</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>अब तक क्या पता चला</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>ऊँचाई:</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>आयोजित</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>सहायता</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>परिवार की मदद</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>दी गई मदद</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>मदद दर्ज हुई</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>फ़ील्ड के नीचे सहायता</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>दावे में मदद</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>{client} के दावे में मदद</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>मदद मिली</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>यहाँ: {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>इतिहास</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>अनिश्चित समय तक रोकें</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>धारक</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>मान्य</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>लागू कब से</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>अस्पताल में भर्ती</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>केंद्र प्रमुख का घर</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>परिवार</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>परिवार सहेजा गया</translation>
  </message>
  <message>
   <source>How</source>
   <translation>तरीका</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>कितने</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>कितने नियम पूरे हों</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>दो ग्राहकों की तुलना में हर भाग कितना गिना जाता है। जो भाग दोनों में से एक के पास न हो, वह छोड़ दिया जाता है।</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>कितनी बार</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>पति, पत्नी या पिता</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>आइकन</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>पहचान पत्र</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>रिकॉर्ड की पहचान</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>ऊपर की पंक्ति की पहचान</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>इसे रोकने पर इसका कुछ भी नहीं रखा जाएगा।</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>अनदेखा करें</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>बीमारी</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>दूसरे व्यक्ति की बीमारी</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>काम से बीमारी या चोट</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>कमाने वाले की बीमारी या चोट</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>आयात</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>%n सही पंक्ति आयात करें</numerusform>
    <numerusform>%n सही पंक्तियाँ आयात करें</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>ग्राहकों की सूची आयात करें</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>सूची आयात करें…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>चरण आयात करें</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>सर्वेक्षण में चरण आयात करें; तब उसकी रिपोर्ट यहाँ दिखेगी।</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>स्प्रेडशीट आयात करें</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>विवरणी आयात करें…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>प्रोत्साहन आयात करें</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>ग्राहक आयात करें</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>योजनाएँ आयात करें</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>अवधि की ऋण विवरणी आयात करें, फिर उसकी छूट की गणना करें।</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>आयात ने लिखा</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>आयात: कुछ नया नहीं</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>आयात का समय</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>आयातकर्ता</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>{file} आयात हो रही है</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>आयात</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>आयात…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>कुल</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>रंगीन</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>{innovation} में तुलना वर्ग में</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>इस कॉलम की हर उस पंक्ति में जिसमें यह लिखा है।</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>लागू</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>वस्तु या सेवा के रूप में</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>नए में</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>Windows Task Scheduler में Import Task… चुनें और यह फ़ाइल लें।</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>बैकअप में</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>फ़ाइल में</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>फ़ाइल में: {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>अंतिम पंक्ति में हर ग्राहक एक बार गिना गया है, और नियोजित से केवल उन्हीं योजनाओं की तुलना है जिनकी संख्या तय की गई है।</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>अपनी लिपि में</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>दूसरे साक्षात्कार में</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>शब्दों में, पर्चे के लिए</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>प्रोत्साहन</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>प्रोत्साहन के प्रकार</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>प्रोत्साहन रजिस्टर</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>प्रोत्साहन योजनाएँ</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>प्रोत्साहन</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>योजना के अनुसार प्रोत्साहन</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>दिए गए प्रोत्साहन</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>हर महीने दिए गए प्रोत्साहन</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>मिले प्रोत्साहन</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>ग्राहकों को मिले प्रोत्साहन</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>इंच (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>भारत</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>नवाचार</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>यूनिकोड नियंत्रण वर्ण डालें</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>ऋण की किस्त</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>किस्तें</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>{number} की किस्तें</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>संस्था</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>संस्था सहेजी गई</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>बीमा</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>बीमा दावे</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>बीमा समाप्त: {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>बीमित</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>बीमित व्यक्ति</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>बीमित व्यक्ति</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>बीमित व्यक्ति: बीमा कंपनी की सदस्य सूची</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>बीमित: {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>बीमा कंपनी</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>ब्याज</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>चुकाया गया ब्याज</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>चुकाया गया ब्याज, {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>ब्याज में छूट</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>ब्याज में छूट</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>साक्षात्कार</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>निर्णय वाला साक्षात्कार</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>साक्षात्कार, {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>साक्षात्कारकर्ता</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>साक्षात्कारकर्ता</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>लक्ष्य और पहले चरण के ग्राहकों की तुलना में साक्षात्कार।</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>पूर्ण साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>लक्ष्य में से पूर्ण साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>करने वाले साक्षात्कारों में से पूर्ण</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>इस चरण के देय साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>{first} से {last} तक के साक्षात्कार।</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>महीने के साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>चरण से बाहर के, बहुत छोटे या बहुत लंबे साक्षात्कार।</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>नियोजित साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>दर्ज साक्षात्कार</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>बिना ग्राहक के साक्षात्कार</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>पृष्ठ गलत बताए गए</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>क्या कोई दो बार दर्ज है?</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>क्या यह व्यक्ति पहले से दर्ज है?</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>जारी</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>जारी होने की तारीख</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>दूसरा व्यक्ति निर्णय में हाँ कहे, तब यह दिया हुआ गिना जाता है।</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>यह इसे भरता है: {why}।</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>घटना की तारीख</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>इसमें सहायक</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>यह केवल कारण के साथ दिया जाता है, जो रखा जाता है।</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>इसे भरना ज़रूरी है</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>यह जैसा है वैसा रहता है।</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>यह आयात हुआ था।</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG, PNG या PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>काम की प्राथमिकता:(&amp;P)</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>काम का नियंत्रण</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>काम के विकल्प</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>रोज़गार सृजन और उत्पादक रोज़गार</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>जुड़ने की तारीख</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>जुड़ने का दिन</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>रखें</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>दोनों रखें</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>अगले फ़ॉर्म के लिए रखें</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>दूसरे को रखें</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>मौजूदा रखें</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>दस्तावेज़ रखा जा रहा है</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>ड्राफ़्ट रखा जा रहा है</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>सामंजस्य रखा जा रहा है</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Sunita Devi</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Ravi Kumar</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>रखे गए</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>जगह</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>बने रहे: आरंभ में सक्रिय या नए ग्राहकों में से अंत में सक्रिय। आयु अंतिम दिन की है।</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>भेजी गई प्रतिक्रिया की कुंजी</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>कुंजियाँ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>प्रकार</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>समस्याओं के प्रकार</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>छिपी हुई शीट से पहचाना गया।</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>शीट {sheet} के {columns} से पहचाना गया।</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox, ODK, SurveyCTO, CommCare, Google या Microsoft फ़ॉर्म, सादी सूची</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>स्थानीय लिपि में लेबल</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>लेबल, पढ़ने के लिए</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>श्रम कार्यालय</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>आड़ा</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>भाषा और रूप</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>शीर्षकों की भाषा</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>रिपोर्ट की भाषा</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>विंडो की भाषा</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>बड़ा</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>पिछला बैकअप %n दिन पहले</numerusform>
    <numerusform>पिछला बैकअप %n दिन पहले</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>पिछला बैकअप %n घंटा पहले</numerusform>
    <numerusform>पिछला बैकअप %n घंटे पहले</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>पिछला बैकअप %n मिनट पहले</numerusform>
    <numerusform>पिछला बैकअप %n मिनट पहले</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>अंतिम दिन</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>पिछली प्रविष्टि</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>पिछली तारीख</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>अंतिम पृष्ठ पहले</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>देर से</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>बाद में</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>अक्षांश</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>पर्चा</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>योजना का पर्चा</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>शिक्षार्थी</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>सीखना</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>न्यूनतम</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>छोड़ें</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>पहले तीन कॉलम जैसे हैं वैसे रहने दें: वे बताते हैं कि कौन-सी पंक्तियाँ सहेजी गईं।</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>आयात छोड़ें</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>आयात छोड़ दें?</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>पंक्ति छोड़ दें…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>पंक्ति छोड़ दें…</numerusform>
    <numerusform>सभी %n पंक्तियाँ छोड़ दें…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>ये पंक्तियाँ छोड़ दें?</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>बिना ग्राहक छोड़ें</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>बिना सहेजे छोड़ दें?</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>छोड़ा</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>खाली छोड़ा</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>बायाँ किनारा</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>छोड़ने की तारीख</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>छोड़ा गया</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>छोड़ा गया, {since}।</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>छोड़ी गई; शामिल करने के लिए क्लिक करें</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>परिवार छोड़ा</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>बाएँ से दाएँ, नीचे से ऊपर</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>बाएँ से दाएँ, ऊपर से नीचे</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>{day} को छोड़ा</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>कानूनी सहायता</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>कानूनी मामला</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>अवधि</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>बंद महीने को नए सिरे से गिनने देता है, इसलिए फिर बंद होने तक उसका सारांश ड्राफ़्ट रहता है। किसने, कब और क्यों किया, यह इतिहास में रहता है।</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>स्कूल का पत्र</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>अक्षर</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>लाइसेंस</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>क्षेत्र का लाइसेंस</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>हल्का</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>हल्का काम कब से</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>संभावित</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>संभावित वही</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>संभावित वही, अंक</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>सीमाएँ</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>उत्तर की सीमाएँ</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>जाँच-सूची की पंक्ति</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>साझेदार से जोड़ना</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>ग्राहक से जुड़े</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>ग्राहकों से जोड़</translation>
  </message>
  <message>
   <source>List</source>
   <translation>सूची</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>सूची दृश्य</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>स्थानों और बुकमार्क की सूची</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>सूचियाँ</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>आपकी अपनी या Mifos की सूचियाँ</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>अब कहीं और रहते हैं</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>दूसरे ग्राहक के साथ रहते हैं…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>पशुपालन</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>ऋण</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>ऋण चक्र</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>ऋण की देय तिथि</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>ऋण वितरित, चक्र {cycle}</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>ऋण चुकाया, नया नहीं लिया</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>ऋण विवरणी</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>ऋण विवरणी: देय और चुकाई गई किस्तें</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>ऋण {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>ऋण {number} सहेजा गया</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>ऋण, चक्र {cycle}</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>ऋण</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>स्थानीय फ़ाइल</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>स्थानीय अनुमति</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>स्थान:</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>लॉग फ़ाइल</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>लोगो</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>लंबे किनारे पर जिल्द</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>देशांतर</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>रूप</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>फिर देखें</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>फिर देखने की तारीख</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>देखें-आज़माएँ</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>देखें</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>इसे फिर देखें</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>खोजें…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>देने के {count} दिन बाद देखा जाता है।</numerusform>
    <numerusform>देने के {count} दिन बाद देखा जाता है।</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>फ़ाइल देखी जा रही है</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>मिलते-जुलते ग्राहक खोजे जा रहे हैं …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>फ़ाइल देखी जा रही है</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>फ़ाइल देखी जा रही है …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>देखा जा रहा है …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>संभवतः {what}</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>नौकरी या व्यवसाय छूटना</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>फ़सल या पशुओं की हानि</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide, ISC और MIT लाइसेंस के अंतर्गत</translation>
  </message>
  <message>
   <source>M</source>
   <translation>पु</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>कब बना</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>{day} को बना</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>इनसे बना</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>मुख्य मेनू</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>मुख्य मेनू ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>प्रति बनाएँ, बेहतर हो USB पर</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>नया ग्राहक बनाएँ</numerusform>
    <numerusform>%n नए ग्राहक बनाएँ</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>«प्रोत्साहन» पृष्ठ पर एक बनाएँ, या उसका पहला और अंतिम दिन देखें।</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>पहले योजनाएँ में एक बनाएँ: प्रकार सूक्ष्म बीमा।</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>फिर से दो करें</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>पूरक</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>पूरक सत्र</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>ग्राहक बन रहे हैं</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>नमूना शाखा बन रही है</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>एक ग्राहक को फिर दो किया जा रहा है</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>पुरुष</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>प्रबंधक</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>हाशिये</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>चिह्न</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>विवाह हुआ</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>फिर मिलाएँ</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>कॉलम मिलाएँ</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>मिलाए गए</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>संस्था का बराबर अंशदान</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>कॉलम मिलाए जा रहे हैं</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>संभव अर्थ</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>अब भी समय पर हो सकता है</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>माध्यिका</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>माध्यिका मिनट</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>बैठक का दिन</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>परिवार का सदस्य</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>परिवारों के सदस्य</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>परिवार के सदस्य</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>पुरुष</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>सुनने वाले पुरुष</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>इसे सुधारें, या काग़ज़ जैसा है वैसा सहेजने के लिए फिर Ctrl+Enter दबाएँ।</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>सेल सुधारें और यह फ़ाइल फिर आयात करें: केवल आपके बदलाव लिए जाएँगे।</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>मिलाएँ</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>%n जोड़ी मिलाएँ</numerusform>
    <numerusform>%n जोड़ियाँ मिलाएँ</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>दो ग्राहकों का मेल</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>दो रिकॉर्ड मिलाएँ</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>मिलाए गए</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>इसमें मिलाया गया</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>मेल</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>मिलाया जा रहा है</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>दो ग्राहक मिलाए जा रहे हैं</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>संदेश</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>पूरी</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>सूक्ष्म बीमा</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>मिलीमीटर (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>मिनट</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>अनुपलब्ध</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>छूटे उत्तर</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>मॉड्यूल</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>सत्र का मॉड्यूल</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>मॉड्यूल {number}: {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>मॉड्यूल</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>जिन मॉड्यूलों में उपस्थित रहे, हर एक एक बार; देर से आना भी गिना जाता है। क्विज़: पहले और बाद में लिए गए क्विज़ के अंकों का औसत हिस्सा; बदलाव प्रतिशत अंकों में है।</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>दावों की राशि</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>नियोजित राशि</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>मंगोलिया</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>महीना</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>मासिक निगरानी सारांश</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>शाखा {branch} का मासिक निगरानी सारांश</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>मासिक सारांश</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>महीने</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>ग्राहक बने महीने</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>जाँचों के बीच महीने</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>बीच के महीने</translation>
  </message>
  <message>
   <source>More</source>
   <translation>और</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>और कार्य</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>और दस्तावेज़</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>ग्राहक के बारे में और</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>परिवार के बारे में और</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>अधिकतम</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>एक दिन में अधिकतम</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>स्थानांतरित करें</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>केंद्र बदलें</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>केंद्र बदलें: {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>नीचे ले जाएँ</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>दूसरे केंद्र में ले जाएँ</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>दूसरे केंद्र में ले जाएँ…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>ऊपर ले जाएँ</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>दूसरी जगह चले गए</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>{place} में स्थानांतरित</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>परिवार बदला जा रहा है</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>ग्राहक स्थानांतरित हो रहे हैं</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>NGO</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>स्थानीय लिपि में नाम</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>स्थानीय लिपि में नाम</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>स्थानीय लिपि में नाम</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>ग्राहक का नाम</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>फ़ील्ड का नाम</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>दृश्य का नाम</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>पहले ग्राहक का कॉलम बताएँ; तब नए ग्राहक बन सकते हैं</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>नाम अलग लिखा, बाकी सब समान</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>नाम, कोड या संख्या</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>ग्राहक का नाम, कोड या गाँव</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>नाम, देश और मुद्रा। एक मिनट लगता है; ग्राहक बाद में Excel से आ सकते हैं।</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>नाम, यदि हो</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>नाम और कोड, जैसे फ़ॉर्म में हैं</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>नाम मिलते-जुलते हैं, लिंग और जन्म अलग नहीं हैं। जहाँ दोनों अलग बात कहते हैं, वहाँ अधिक रिकॉर्ड वाला सही है। हर मेल «मिलाए गए» में वापस लिया जा सकता है।</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>प्रश्नों के नाम</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>उत्तरों को नाम दिए जा रहे हैं</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>राष्ट्रीय आयु सीमाएँ</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>राष्ट्रीय पहचान संख्या</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>प्राकृतिक आपदा</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>लगभग एक जैसे</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>ज़रूरी</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>ध्यान दें</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>निर्णय चाहिए</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>कभी नहीं गया</translation>
  </message>
  <message>
   <source>New</source>
   <translation>नया</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>नया फ़ोल्डर</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>नई और मौजूद पंक्तियाँ</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>नया बजट</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>नया ग्राहक</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>नए ग्राहक</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>नए कॉलम: {columns}।</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>नया उद्यम</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>नया ऋण</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>परिवार का नया सदस्य</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>नई पॉलिसी</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>नई पॉलिसी किसकी</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>नई पॉलिसी: {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>नई पॉलिसी…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>नया रेफ़रल</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>नई योजना</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>नया सत्र</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>नई स्थिति</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>आगे</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>अगली मुलाकात</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>आने वाले दिन</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>अगला खाली कोड</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>अगला भाग</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>अगली समस्या</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>अगला कदम</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>अगला टैब</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>अगले दौरे की तारीख</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>रात (18:00 से 05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>नहीं</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>न खाता चाहिए, न इंटरनेट। मदद के लिए कहीं भी F1 दबाएँ।</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>राशि नहीं: वस्तु या सेवा के रूप में</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>अभी कोई क्षेत्र नहीं</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>कोई वर्ग नहीं</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>कोई प्रोत्साहन कई भुगतानों में नहीं दिया गया।</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>अभी कोई पुनर्जाँच नहीं</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>अभी कोई बैकअप नहीं</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>अभी कोई शाखा नहीं</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>अभी कोई बजट नहीं</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>किसी सेल को देखने की ज़रूरत नहीं।</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>कोई केंद्र नहीं</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>अभी कोई केंद्र नहीं</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>इस महीने कोई जाँच देय नहीं थी।</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>किसी जाँच में ऐसा कुछ नहीं मिला जिसे किसी को देखना हो।</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>कोई जाँच देय नहीं</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>इस दिन तक कोई जाँच देय नहीं।</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>अभी कोई जाँच-सूची नहीं</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>कोई दावा किसी की प्रतीक्षा में नहीं</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>अभी कोई दावा नहीं।</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>कोई ग्राहक खोज और फ़िल्टर दोनों से मेल नहीं खाता।</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>कोई मिलता-जुलता ग्राहक नहीं। नया बनाएँ, खोजें, या बाद के लिए छोड़ें।</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>अभी कोई ग्राहक नहीं</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>कोई शर्त नहीं</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>मिले प्रोत्साहनों पर कोई शर्त नहीं है।</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>कोई शर्त नहीं: प्रोत्साहन तुरंत दिया जाता है।</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>सहमति नहीं</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>कोई सहमति लागू नहीं है</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>{scope} सहमति नहीं</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>अभी कोई कोर्स नहीं</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>अभी कोई पाठ्यक्रम नहीं</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>डेटा नहीं।</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>डेटा नहीं; यह कॉलम मिलाने में मदद करता है।</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>रद्दी में कोई दस्तावेज़ नहीं है।</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>कोई अंत नहीं</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>अभी कोई उद्यम दर्ज नहीं है।</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>{moment} ({fingerprint}) को यह महीना छपने के बाद कोई आँकड़ा नहीं बदला।</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>अभी कोई समूह नहीं</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>इस महीने कोई प्रोत्साहन नहीं दिया गया।</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>अभी कोई प्रोत्साहन नहीं।</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>ब्याज नहीं चुकाया</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>अभी कोई साक्षात्कार दर्ज नहीं है</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>अभी कोई साक्षात्कार दर्ज नहीं है।</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>कोई साक्षात्कार प्रतीक्षा में नहीं</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>इस चरण में कोई साक्षात्कार दर्ज नहीं हुआ</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>अभी कोई साक्षात्कार नहीं</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>अभी कोई प्रकार नहीं</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>देखने के लिए कोई पंक्ति नहीं।</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>अभी कोई ऋण दर्ज नहीं है। ऋण स्वयं कोर बैंकिंग प्रणाली में रहता है; यहाँ उसकी संख्या और तारीखें हैं।</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>अभी संख्या नहीं</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>कोई अधिकारी नहीं</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>अभी कोई अपना फ़ील्ड नहीं</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>इस सूची में ग्राहकों की कोई जोड़ी प्रतीक्षा में नहीं है।</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>बिना देखे मिलाने को कोई जोड़ी नहीं</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>कोई काग़ज़ दो बार दर्ज नहीं हुआ</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>अभी कोई साझेदार नहीं</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>कोई भुगतान देय नहीं</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>इस दिन तक कोई भुगतान देय नहीं है।</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>कोई पॉलिसी लागू नहीं</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>अभी कोई पॉलिसी नहीं।</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>कोई समस्या बाकी नहीं</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>अभी कोई प्रश्नावली नहीं</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>यहाँ किसी छूट की गणना नहीं हुई</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>यहाँ कोई रेफ़रल नहीं</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>अभी कोई पंजीकरण पत्र दर्ज नहीं है।</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>कोई पंक्ति आयात नहीं हुई</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>कोई नियम नहीं: कुछ प्रतीक्षा नहीं करता।</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>कोई नियम नहीं: सभी पात्र हैं।</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>अभी कोई सुरक्षा दौरा नहीं।</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>आज कोई योजना लागू नहीं है</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>अभी कोई योजना नहीं</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>अभी कोई सत्र नियोजित या आयोजित नहीं</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>इस महीने कोई सत्र तय या आयोजित नहीं हुआ।</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>अभी कोई सत्र नहीं</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>विवरणी नहीं</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>इस ऋण की कोई विवरणी आयात नहीं हुई।</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>कोई सहेजा हुआ मान नहीं बदलेगा</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>कोई तालिका नहीं</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>किसी साधन के अपने कॉलम नहीं मिले: शीर्षक जैसे हैं वैसे लिए गए।</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>कोई प्रकार नहीं</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>अभी कोई दृश्य सहेजा नहीं गया</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>कोई गाँव नहीं</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>अभी कोई दौरा या वाउचर नहीं</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>अभी कोई दौरा या वाउचर नहीं।</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>क्र.</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>नहीं: यहीं रुकें</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>अब तक कोई मिलता-जुलता नहीं। लिखते समय खोज जारी है।</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>कोई नहीं मिला</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>इस अवधि के लिए किसी को छूट नहीं मिलती।</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>यहाँ किसी की आपातकालीन बचत नहीं है</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>यहाँ कोई नहीं</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>कोई चुना नहीं गया</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>आज कोई बीमित नहीं</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>‘{words}’ से कोई नहीं मिला</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>अब कोई पात्र बाकी नहीं है।</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>सहमति के बिना किसी को रेफ़र नहीं किया जाता; उसकी जगह --best-interest होता है।</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>परिवार का कोई सदस्य अभी दर्ज नहीं है।</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>कोई किसी वर्ग में नहीं है</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>इस कोर्स की उपस्थिति सूची में अभी कोई नहीं था।</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>अभी किसी को रेफ़र नहीं किया गया।</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>अभी कोई नहीं</translation>
  </message>
  <message>
   <source>None</source>
   <translation>कोई नहीं</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>अभी कुछ दर्ज नहीं; H से दर्ज करें।</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>कोई नहीं: दिन, राशि, रसीद और टिप्पणी वैसे भी पूछी जाती हैं।</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>पावती नहीं मिली</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>कॉपी किया हुआ पूरा भाग नहीं समाता: {left} छोड़े गए</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>उत्तर नहीं दिया</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>लागू नहीं</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>यहाँ नहीं पूछा जाता</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>शुरू नहीं</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>नहीं जाँचा</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>अभी नहीं जाँचा: {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>नहीं जाँचा: {questions}।</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>महीना बंद होते समय अभी गिना नहीं गया था।</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>अभी देय नहीं</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>पात्र नहीं</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>नहीं मिला</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>अब नहीं मिलते</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>साक्षात्कार नहीं हुआ</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>ज्ञात नहीं</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>जुड़ा नहीं</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>दर्ज नहीं</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>पूरी नहीं</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>पूरी नहीं: निर्णय बाकी</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>समय पर नहीं</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>भुगतान नहीं हुआ</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>संपर्क नहीं हुआ</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>रिश्तेदार नहीं</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>नहीं दिखता</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>अभी उपयोग नहीं</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>उपयोग नहीं हुआ: {why}।</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>अभी नहीं</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>टिप्पणी</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>सहमति दर्ज करें</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>रेफ़रल की टिप्पणी</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>टिप्पणी सहेजी गई</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>टिप्पणी: {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>तालिका के बगल में टिप्पणियाँ हैं; वे नहीं पढ़ी जातीं।</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>टिप्पणी…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>कुछ नहीं रखा जा सकता: %n पंक्ति ठीक करें और वर्कबुक फिर पढ़ें</numerusform>
    <numerusform>कुछ नहीं रखा जा सकता: %n पंक्तियाँ ठीक करें और वर्कबुक फिर पढ़ें</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>कुछ मेल नहीं खाता</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>कुछ भी निश्चित रूप से मेल नहीं खाता। चुनें कि यह क्या भरता है, या इसे छोड़ दें।</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>कुछ नहीं मिला</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>अभी कुछ नहीं लिखा गया</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>अभी कुछ नहीं हुआ।</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>यहाँ कुछ नहीं</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>फ़ाइल में इसे दिखाने वाला कुछ नहीं।</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>इस केंद्र में कुछ भी देय नहीं है</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>अभी कुछ नहीं रखा है।</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>चरण 5 से पहले कुछ नहीं लिखा जाता</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>यहाँ कुछ गलत नहीं है</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>अभी कुछ नहीं रखा गया: हर प्रश्न अलग है ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>कुछ नया नहीं: हर पंक्ति पहले से थी</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>यहाँ कुछ अजीब नहीं</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>इसका कुछ भी नहीं रखा गया।</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>अभी कुछ नहीं पढ़ा गया</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>इसके विरुद्ध कुछ नहीं है।</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>निर्णय को कुछ नहीं</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>समीक्षा को कुछ नहीं</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>दिखाने को कुछ नहीं</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>कुछ प्रतीक्षा में नहीं</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>मंज़ूरी की प्रतीक्षा में कुछ नहीं</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>अभी कुछ तय नहीं हुआ। काम पर Enter दबाने से दर्ज होता है कि वह पूरा हुआ।</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>अभी कुछ आयात नहीं हुआ</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>अभी कुछ सहेजा नहीं गया।</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>कुछ नहीं लिखा गया।</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>अभी कुछ नहीं</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>सहमति दर्ज हो रही है</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto, SIL Open Font License के अंतर्गत, MFDW नाम से</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>अब</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>संख्या</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>कोर बैंकिंग में संख्या</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>संख्या</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>ग्राहक की संख्या</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>दोनों की संख्या</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>जाँचों की संख्या</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>दोहराव में पंक्तियों की संख्या</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>ऊपर की पंक्ति की संख्या</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>इस फ़ाइल में पंक्ति की संख्या</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>पंक्तियों को 1, 2, 3 … संख्या दें: दूसरी शीटें {column} में इन्हें बताती हैं।</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>संख्या दें: 1 पहला है।</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>संख्याएँ</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>तारीखों के बीच संख्याएँ</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>संख्याएँ जिनका अर्थ उत्तर न होना है</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>औसत से तीन मानक विचलन दूर संख्याएँ; अपने लघुगणक के 1.5 अंतर-चतुर्थक परास से बाहर की रकम।</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>शब्द सहित संख्याएँ</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>ठीक है</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>विषम पृष्ठ</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>अजीब बातें</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>किसका</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>किसके परिवार से</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>प्रस्ताव और उत्तर…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>अब न दिखाएँ</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>प्रस्तावित</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>प्रस्ताव की तारीख</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>अधिकारी</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>अधिकारी केंद्रों और उनके ग्राहकों को सँभालते हैं।</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>पुराना कोड</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>ग्राहक का पुराना कोड</translation>
  </message>
  <message>
   <source>On</source>
   <translation>तारीख</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>छुट्टी पर</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>केवल एक ओर</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>ग्राहक पृष्ठ पर</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>किस ऋण पर</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>समय पर</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>हर एक का एक उत्तर</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>एक प्रोत्साहन</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>एक कॉलम, कोडों के बीच खाली जगह</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>एक क्षण …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>सूची में से एक</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>एक नियम काफ़ी है</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>एक पूरी प्रति के बाद दूसरी</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>इस ग्राहक की केवल संख्या ज्ञात है</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>केवल उनके लिए जो शोध डेटा देख सकते हैं</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>केवल जब हर किस्त समय पर हो</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>केवल यदि {condition}।</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>केवल यदि {condition}; नहीं तो {next} पर जाएँ।</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>केवल मौजूद पंक्तियाँ</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>केवल नई पंक्तियाँ</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>एक बार में केवल एक तालिका पढ़ी जाती है।</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>इसे केवल वे लोग देखते हैं जो शोध डेटा देख सकते हैं।</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>केवल जो बदला</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>खोलें</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>डेटाबेस खोलें</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>डेटाबेस खोलें…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>बाकी काम</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>फिर खोलें</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>पहले खोले गए</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>ग्राहक खोलें</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>विकल्पों की सूची खोलें</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>शीर्षकों की पंक्ति पर डबल-क्लिक करें, या दूसरी शीट चुनें।</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>नमूना खोलें</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>बहुत समय से खुला</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>इसे आगे बढ़ाने के लिए «उत्तर दर्ज करें» खोलें।</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>खुलने की तारीख</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>डेटाबेस खुल रहा है</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>फ़ाइल खुल रही है</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>प्रश्नावली खुल रही है</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>खोलें…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>विकल्प</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>'प्रति शीट पृष्ठ' और 'पृष्ठ समूह' एक साथ उपयोग नहीं हो सकते।
कृपया इनमें से एक बंद करें।</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>दिशा</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>सहेजे हुए से अलग उत्तर</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>दूसरे दिन</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>दूसरा event</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>दूसरी भाषा</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>दूसरा कारण</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>अन्य रिश्तेदार</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>अन्य पाठ</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>अन्य, स्पष्ट करें</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>हमारा रखा</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>हमेशा हमारा</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>हमारा; फ़ाइल केवल खाली भरती है</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>दौरे का परिणाम</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>असामान्य मान</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;आउटपुट फ़ाइल:</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>आउटपुट सेटिंग</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>बाहरी संख्या</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>नवाचार से बाहर</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>बकाया</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>बकाया की तिथि</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>अतिदेय</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>अपने फ़ील्ड</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>इसके प्रोत्साहनों के अपने फ़ील्ड</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>अपना अलग परिवार…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>स्थानीय लिपि</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>गुण(&amp;R)</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;Excel (*.xlsx)</source>
   <translation>PDF (*.pdf);;Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>पृष्ठ</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>पृष्ठ &amp;समूह:</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>पृष्ठ क्रम:(&amp;O)</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>पृष्ठ का ढाँचा</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>पृष्ठ सेटिंग में टकराव</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>एक पृष्ठ नीचे</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>एक पृष्ठ बाएँ</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>एक पृष्ठ दाएँ</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>काग़ज़ का आकार:</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>एक पृष्ठ ऊपर</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>पृष्ठ {page} / {count}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>पृष्ठ {page} / {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>पृष्ठ</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>प्रति शीट पृष्ठ:(&amp;P)</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>पृष्ठ से</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>भुगतान हुआ</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>दायर करने के %n दिन बाद भुगतान</numerusform>
    <numerusform>दायर करने के %n दिन बाद भुगतान</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>किसने चुकाया</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>ग्राहक ने चुकाया</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>वेतनभोगी पुरुष</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>भुगतान की तारीख</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>वितरित</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>वितरण तिथि</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>भुगतान किसे</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>वेतनभोगी महिलाएँ</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>वेतनभोगी कामगार</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>वेतनभोगी, महिला / पुरुष</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>भुगतान हुआ…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>एक संख्या की जोड़ियाँ</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>मिलती-जुलती जोड़ियाँ</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>पाकिस्तान</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>काग़ज़ का आकार</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>काग़ज़ का स्रोत:</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>पत्र और सुरक्षा दौरे ग्राहक के टैब उद्यम पर लिखे जाते हैं।</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>समाप्त होने वाले पत्र</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>माता या पिता</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>ऊपर का फ़ोल्डर</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>विभाजक</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>आंशिक मदद मिली</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>आंशिक रूप से वापस लिया</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>साझेदार</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>साझेदार</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>प्रसार वार्ता</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>प्रसार वार्ता: {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>प्रसार वार्ता…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>आगे सिखाया</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>{name} का पासफ़्रेज़</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>पासफ़्रेज़: </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>पासवर्ड:</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>चिपकाएँ</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>चित्र चिपकाएँ</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Excel से चिपकाएँ</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>क्लिपबोर्ड से चिपकाएँ?</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>भुगतान</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>प्रोत्साहन का भुगतान</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>भुगतान</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>देय भुगतान</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>प्रोत्साहनों के भुगतान</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>देय भुगतान</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>भुगतान: भुगतान प्रदाता की सूची</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>प्रति प्रोत्साहन</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>प्रति ग्राहक</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>प्रति पूर्णकर्ता</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>अवधि</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>व्यक्ति</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>परिवार का सदस्य</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>व्यक्ति</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>बीमित व्यक्ति</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>बीमित व्यक्ति</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>फ़िलीपींस</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>फ़ोन</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>ग्राहक की फ़ोटो</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>फ़ोटो और PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>चित्र (*.png);;रेखाचित्र (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>चित्र</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>स्थान</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>स्थान</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>स्थान जो असंभव हैं, सटीक नहीं हैं, या बाकी सबसे दूर हैं।</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>योजना</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>चरण की योजना बनाएँ</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>चरण की योजना बनाएँ…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>प्रोत्साहन में सत्र नियोजित करें; फिर उसका पत्रक यहाँ छपेगा।</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>नियोजित</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>प्रति माह नियोजित प्रोत्साहन</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>नियोजित सत्र</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>नियोजित: अभी आयोजित नहीं। उपस्थिति: जिनकी हाज़िरी दर्ज है उनमें से उपस्थित या देर से आए।</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>कृपया ध्यान दें</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>कृपया यह भाग {branch} शाखा को वापस भेजें।</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>बिंदु या अल्पविराम?</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>पॉइंट (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>क्विज़ के अंक</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>पॉलिसियाँ</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>अंत में लागू पॉलिसियाँ: {policies}। बीमित सक्रिय ग्राहक: {whole} में से {part}।</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>समाप्त हुई पॉलिसियाँ: {due}, जिनमें से नवीनीकृत: {renewed}।</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>नवीनीकरण वाली पॉलिसियाँ</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>पॉलिसी</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>पॉलिसी संख्या</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>पॉलिसी किसकी</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>{client} की पॉलिसी</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>खड़ा</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>प्राथमिकताएँ</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>गर्भावस्था और प्रसव</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>प्रीमियम</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>प्रीमियम नहीं चुकाया</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>प्रीमियम कब चुकाया</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>तैयारकर्ता</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>उपस्थित</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>पिछला</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>Rampur</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>मूलधन</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>छापें</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>तुरंत छापें</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>फ़ाइल में छापें ...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>खाली प्रश्नावली छापें…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>सब छापें</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>सूची छापें…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>छपाई की सीमा</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>ग्राहक का पृष्ठ छापें</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>फ़ॉर्म छापें</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>सूची छापें</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>रिपोर्ट छापें</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>फ़ाइल में छापें (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>छापें, हस्ताक्षर करें, बंद करें</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>{actor} ने छापा · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>मुद्रण: {actor} · MFDW {version}, नियम {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>{day} को छपा · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>प्रिंटर</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>प्रिंटर के गुण</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>छपाई हो रही है</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>छापें…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>समस्या</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>पिछली समस्या</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>समस्याएँ</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>समस्याएँ वर्कबुक में…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>उत्पाद</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>विवरण</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>प्रोग्राम</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>प्रोग्राम</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>प्रगति</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>ये प्रस्ताव हैं, कानून नहीं: श्रम निरीक्षण से पूछें और इन्हें बदलें। परिवार का बच्चा जो इन आयु सीमाओं से पहले काम करता है, चिह्नित होता है। बाल श्रम के आँकड़े अपने नियम के आयु वर्ग रखते हैं।</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>देश के लिए प्रस्तावित: {light}, {general} और {hazardous} वर्ष।</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>बच्चे का संरक्षण</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>प्रमाण</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>प्रदाता</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>छद्मनाम वाला</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>उद्देश्य</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>बैकअप वापस लाएँ</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>फ़ाइल से वापस लाएँ</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>फ़ाइल से वापस लाएँ…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>रद्दी में डालें</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>वापस लाएँ</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>इसे वापस लाएँ…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>बैकअप वापस लाया जा रहा है</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>तिमाही</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>{year} की तिमाही {number}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>प्रश्न</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>प्रश्न या व्यक्ति</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>प्रश्नावली</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>प्रश्नावलियाँ</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>प्रश्न</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>प्रश्न और शिकायतें: {branch} शाखा में पूछें।</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>न दिखाए गए प्रश्न</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>सभी चरणों के प्रश्न एक रूप में</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>प्रश्न जिन्हें फ़ॉर्म छोड़ता है</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>देय प्रश्न जिनका उत्तर नहीं है, कारण सहित।</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>कई उत्तरों वाले प्रश्न</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>बाहर निकलें</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>क्विज़</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>बाद का क्विज़</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>बाद का क्विज़, %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>पहले का क्विज़</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>पहले का क्विज़, %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>क्विज़ में बदलाव</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>पुनर्जाँच पढ़ें…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>प्रश्नावली पढ़ें</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>प्रश्नावली पढ़ें…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>संपादित वर्कबुक पढ़ें…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>इसे पढ़ें; फिर इससे एकत्र किए गए उत्तर आयात करें।</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>पहले पढ़ें</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>KoboToolbox या ODK के XLSForm से पढ़ें, या उत्तरों की फ़ाइल आयात करें।</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>इसके XLSForm से पढ़ें, या इस फ़ाइल से ड्राफ़्ट बनवाएँ।</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>प्रश्नावली पढ़ें</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>पंक्तियाँ पढ़ी जा रही हैं</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>बैकअप पढ़ा जा रहा है…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>{file} पढ़ी जा रही है</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>पढ़ा जा रहा है…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>कारण</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>छोड़ने का कारण</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>स्थिति का कारण</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>कारण या टिप्पणी</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>फिर भी देने का कारण</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>छूट</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>स्कूल उपस्थिति पर छूट</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>ऋण की छूट</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>छूट उलटी गई</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>छूट पहले दी गई</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>छूटें</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>छूटें मंज़ूर हुईं</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>छूटें हटाई गईं</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>अवधि की छूटें</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>मंज़ूर या जमा की जाने वाली छूटें</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>छूट, बचत और भुगतान</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>रसीद</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>रसीद सं.</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>आयात की रसीद</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>रसीद या पॉलिसी</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>रसीद, फ़ाइल और रेसिपी</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>रसीद: वापस लाया गया आयात</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>रसीद: वापस लिया गया आयात</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>रसीद…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>प्राप्त</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>प्राप्ति की तारीख</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>रेसिपी (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>इस आयात की रेसिपी</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>कॉलम से पहचाना गया: {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>प्रविष्टि</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>प्रोत्साहन दर्ज करें</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>दर्ज</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>किसने दर्ज किया</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>रिकॉर्ड</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>रुके हुए रिकॉर्ड</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>हटाए गए रिकॉर्ड</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>बहाल किए गए रिकॉर्ड</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>रहने वाले रिकॉर्ड</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>हटाए गए रिकॉर्ड</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>लाल सेल सुधारने होंगे: उनकी पंक्तियाँ नहीं सहेजी गईं।</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>रेफ़र करें</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>ग्राहक को साझेदार के पास रेफ़र करें, और उसका परिणाम यहाँ देखा जाता है।</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>{name} को रेफ़र करें</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>संदर्भ</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>रेफ़रल</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>{name} का रेफ़रल</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>रेफ़रल सहेजा गया</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>रेफ़रल पर्ची</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>{partner} का रेफ़रल बंद</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>रेफ़रल</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>रेफ़रल और उनका परिणाम: साझेदार की सूची</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>फ़ॉलो-अप वाले रेफ़रल</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>साझेदार को रेफ़र</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>{partner} को रेफ़र किया</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>नामंज़ूर करें</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>%n प्रोत्साहन नामंज़ूर करें</numerusform>
    <numerusform>%n प्रोत्साहन नामंज़ूर करें</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>बिना कारण न दें</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>इनकार</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>साझेदार ने मना किया</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>नामंज़ूर करें…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>पंजीकरण</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>पंजीकृत उद्यम</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>पंजीकृत: {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>पंजीकरण</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>उद्यम का पंजीकरण</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>पंजीकरण कार्यालय</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>पंजीकरण पत्र</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>पंजीकरण पत्र सहेजा गया</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>पंजीकरण पत्र</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>समाप्त होने वाले पंजीकरण पत्र</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>अस्वीकृत</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>{name} से संबंध</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>रिश्तेदार</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>टिप्पणी</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>दृश्य हटाएँ</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>दस्तावेज़ हमेशा के लिए हटाएँ</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>दस्तावेज़ हमेशा के लिए हटाएँ…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>हमेशा के लिए हटाएँ</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>शर्त हटाएँ</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>फ़ील्ड हटाएँ</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>नियम हटाएँ</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>हटाया गया</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>हटाया जा रहा है</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>प्रोत्साहन हटाए जा रहे हैं</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>दावे हटाए जा रहे हैं</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>ग्राहक हटाए जा रहे हैं</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>दस्तावेज़ हमेशा के लिए हटाए जा रहे हैं</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>पॉलिसियाँ हटाई जा रही हैं</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>दौरे हटाए जा रहे हैं</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>नवीनीकृत करें</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>फिर खोलें</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>महीना फिर खोलें</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>{month} फिर खोलें</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>{day} को {who} ने फिर खोला</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>महीना फिर खोला जा रहा है</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>फिर खोलें…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>चुकाया</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>मरम्मत</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>%n सेल में बदलें…</numerusform>
    <numerusform>सभी %n सेलों में बदलें…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>ज़रूरी</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>रीसेट करें</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>प्रतिक्रिया</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>संबंधित प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>इस आँकड़े की प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>सर्वेक्षण की प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>सीमित</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>सीमित रेफ़रल गिने जाते हैं, उनके नाम कभी नहीं दिए जाते। मदद मिली: पूरी या आंशिक, महीने में बंद हुए रेफ़रल में से।</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>उपयोग से हटाएँ</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>उपयोग से हटाया</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>फिर कोशिश करें</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>लौटाया</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>लौटाया…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>उलटें</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>%n छूट उलटें</numerusform>
    <numerusform>%n छूटें उलटें</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>उलटा आड़ा</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>उलटा खड़ा</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>{client} की छूट उलटें</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>उलटी गई</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>{day} को उलटी गई</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>उलटें…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>छूटें उलटी जा रही हैं</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>समीक्षा सहेजी गई</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>समीक्षा: {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>समीक्षा करें…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>दायाँ किनारा</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>दाएँ से बाएँ, नीचे से ऊपर</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>दाएँ से बाएँ, ऊपर से नीचे</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>कीमतों में वृद्धि</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>जोखिम प्रबंधन और अति-ऋणग्रस्तता</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>भूमिका</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>घर की छत</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>उपस्थिति सूची</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>चरण</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>चरण रिपोर्ट</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>पूर्णांकन</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>फ़ाइल के चरण</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>पंक्ति</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>दोहराव की पंक्ति</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>प्रतिक्रिया की पंक्ति</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>पंक्ति {row}</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>पंक्ति {row} से तय होता है: ‘{cell}’।</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>पंक्ति {row}: {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>पंक्तियाँ</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>हाथ से छोड़ी गई पंक्तियाँ</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>फ़ाइल की पंक्तियाँ</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>पढ़ी गई पंक्तियाँ</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>जो पंक्तियाँ नहीं ली गईं</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>पंक्तियाँ {rows}।</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>नियम</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>{field} का नियम</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>छूट का नियम</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>नियम सहेजा गया</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>नियम वापस लिया गया</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>दिन के अनुसार नियम</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>मंज़ूरी के नियम सहेजे गए</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>फ़ॉर्म के नियम</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>फ़ॉर्म के नियम…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>नियम जो नहीं जाँचे जाते</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>नियम…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>चालू</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>चालू ऋण</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>अवधि</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>घर में सुरक्षित औज़ार</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>सुरक्षित औज़ार | 60 | प्राथमिक उपचार पेटी</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>सुरक्षित काम</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>घर में सुरक्षित काम</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>सुरक्षा दौरा</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>सुरक्षा दौरा सहेजा गया</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>सुरक्षा दौरे</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>समान पहचान पत्र, नाम और गाँव अलग लिखे</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>लगातार समान</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>समान नाम और जन्मतिथि, अलग गाँव और फ़ोन</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>समान नाम और गाँव</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>केवल नाम समान, अलग जन्म वर्ष और गाँव</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>वही संख्या, वही व्यक्ति</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>वही संख्या…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>वही व्यक्ति</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>नमूना शाखा</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>नमूना मान</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>सहेजें</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>%n प्रोत्साहन सहेजें</numerusform>
    <numerusform>%n प्रोत्साहन सहेजें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>%n जाँच सहेजें</numerusform>
    <numerusform>%n जाँचें सहेजें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>%n भुगतान सहेजें</numerusform>
    <numerusform>%n भुगतान सहेजें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>%n पंक्ति सहेजें</numerusform>
    <numerusform>%n पंक्तियाँ सहेजें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>%n वाउचर सहेजें</numerusform>
    <numerusform>%n वाउचर सहेजें</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>इस रूप में सहेजें</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>PDF सहेजें</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>प्रति सहेजें</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>प्रति कहीं और सहेजें…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>फिर भी सहेजें</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>Excel के लिए खाली टेम्पलेट सहेजें…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>सहेजें और अगला</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel में सहेजें</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>Excel में सहेजें…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>इस रूप में सहेजें…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>हर बदलाव सहेजें</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>हर बदलाव वर्कबुक में सहेजें…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>हर महीने का सारांश अपने आप सहेजें…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>पहले सहेजें, या लिखा हुआ छोड़ दें।</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>रेसिपी सहेजें</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>रेसिपी सहेजें…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>उपस्थिति सहेजें</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>बजट सहेजें</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>कोड-सूची सहेजें</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>कोड-सूची सहेजें…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>जमा की फ़ाइल सहेजें</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>दस्तावेज़ सहेजें</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>संपर्क लॉग सहेजें</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>आँकड़े सहेजें</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>सूची सहेजें</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>सूची को रिपोर्ट के रूप में सहेजें</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>दोहरी प्रविष्टियों की सूची सहेजें</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>मूल फ़ाइल सहेजें…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>रिपोर्ट सहेजें</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>रिपोर्ट PDF में सहेजें</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>चित्र सहेजें</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>चित्र सहेजें…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>समस्याएँ सहेजें</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>समस्याएँ वर्कबुक में सहेजें, चिह्नित सेल सुधारें और उसे फिर आयात करें।</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>रसीद सहेजें…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>रेसिपी सहेजें…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>शीट सहेजें</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>टेम्पलेट सहेजें</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>दृश्य सहेजें</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>वर्कबुक सहेजें</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>वर्कबुक सहेजें, Excel में बदलें, और वापस पढ़ें: कुछ भी रखने से पहले यहाँ दिखता है कि क्या बदलेगा।</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>वर्कबुक सहेजें…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>पहले सहेजें, या छोड़ दें।</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>यह दृश्य सहेजें…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>बचत की</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>सहेजे दृश्य(&amp;V)</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>{file} नाम से सहेजी गई</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>पहले सहेजी गईं</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>सहेजे दृश्य</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>ग्राहक सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>ऋण सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>टिप्पणी सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>परिवार का सदस्य सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>रेफ़रल सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>पंजीकरण पत्र सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>सुरक्षा दौरा सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>वार्ता सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>प्रशिक्षण सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>दृश्य सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>उद्यम सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>प्रविष्टि सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>हर बदलाव सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>रेफ़रल सहेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>उपस्थिति सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>प्रोत्साहन सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>बजट सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>जाँचें सहेजी जा रही हैं</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>दावा सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>कोर्स सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>निर्णय सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>आँकड़े सहेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>फ़ाइल सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>परिवार सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>संस्था सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>साक्षात्कार सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>रिपोर्ट सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>भुगतान सहेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>योजना सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>पॉलिसी सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>समस्याएँ सहेजी जा रही हैं</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>प्रश्न सहेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>रेसिपी सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>समीक्षा सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>नियम सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>योजना सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>सत्र सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>शीट सहेजी जा रही है</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>प्रकार सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>दौरा सहेजा जा रहा है</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>कामगार सहेजे जा रहे हैं</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>बचत</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>बचत खाता</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>बताएँ, और दें</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>पाठ का अर्थ बताएँ…</numerusform>
    <numerusform>पाठों का अर्थ बताएँ…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>बताएँ किसका साक्षात्कार हुआ</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>पर्ची पर कारण लिखें</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>फिर खोजें</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>ग्राहकों में खोजें</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>निर्धारित</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>निर्धारित छपाई:(&amp;P)</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>योजना</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>योजनाएँ</translation>
  </message>
  <message>
   <source>School</source>
   <translation>स्कूल</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>स्कूल आयु कब से</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>स्कूल आयु कब तक</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>स्कूल, बीमा कंपनी, NGO …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>स्कूल आरंभ किट</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>स्कूली शिक्षा</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>अंक, %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>नीचे स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>यहाँ तक स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>बाएँ स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>दाएँ स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>ऊपर स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>ग्राहक, केंद्र, योजना खोजें…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>खोज इससे ढूँढती है</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>खोज या काम…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>दूसरा</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>दूसरी पाली (16:00 से 23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>दूसरी प्रविष्टियाँ</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>दूसरी प्रविष्टियाँ और उनके अंतर…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>दूसरी प्रविष्टि</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>दूसरे साक्षात्कार</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>उसी व्यक्ति या दूसरे का दूसरा काग़ज़</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>दूसरी प्रविष्टि</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>गुप्त</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>खंड</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>सेटिंग के खंड</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>व्यवसाय क्षेत्र</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>देखा गया</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>देखने की तारीख</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>सब चुनें</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>चयन हटाएँ</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>अर्धविराम</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>संवेदनशील: केवल उनके लिए जो ऐसे उत्तर देख सकते हैं</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>भेजा</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>किसने भेजा</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>भेजने की तारीख</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>बीमा कंपनी को भेजा</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>सेवाएँ</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>सत्र</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>सत्र संख्या</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>सत्र सहेजा गया</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>सत्र</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>सत्र और उपस्थिति</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>सत्रों में उपस्थिति</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>आयोजित सत्र</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>आज के सत्र</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>सेट करें</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>मेरी शाखा सेट करें</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>शाखा सेट की जा रही है</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>कई विकल्प एक कॉलम में भी हैं और हर एक के अपने कॉलम में भी।</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>सूची में से कई</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>गंभीरता</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>लिंग</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>हिस्सा</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>छूटे का हिस्सा</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>ब्याज का हिस्सा</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>साझा</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>वह अभी किसी कोर्स में नहीं है।</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>शीट</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>केंद्र की शीट</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>फ़ाइल की शीट</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>छोटे किनारे पर जिल्द</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>दिखाएँ</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>छिपी फ़ाइलें दिखाएँ(&amp;H)</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>कैसे दिखता है</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>प्रमाण: {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>साइडबार</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>हस्ताक्षर पत्रक…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>हस्ताक्षर</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>हस्ताक्षर या अँगूठे का निशान</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>हस्ताक्षर</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>सरल पंजीकरण</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>कब से</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>बहन: समान गाँव, पति का नाम नहीं, जन्म 2 वर्ष बाद</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>आकार</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>वर्दी का आकार</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>छोड़ा गया</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>काग़ज़ की पर्ची</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>पर्ची…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>छोटा</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>सामाजिक सुरक्षा</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>समाज सेवा</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>कुछ</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>कुछ सेल अभी नहीं सहेजे जा सकते</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>कुछ सेलों में #N/A जैसी त्रुटि है; उन्हें बिना उत्तर गिना जाता है।</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>कुछ सूत्रों का परिणाम सहेजा नहीं है: फ़ाइल Excel में खोलें, एक बार सहेजें, और फिर चुनें।</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>कुछ मंज़ूरी की प्रतीक्षा में है</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>कुछ पंक्तियाँ छिपी या फ़िल्टर की हुई हैं; वे बाकी की तरह पढ़ी जाती हैं।</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>कोई और कुछ ग्राहकों से कुछ प्रश्न फिर पूछता है; वह फ़ाइल पढ़ें, और हर उत्तर की साक्षात्कार से तुलना होगी।</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>कुछ और…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>यहाँ टिप्पणी है, पर कुछ दिया नहीं गया</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>कुछ ऐसा मिला जो आप नहीं देख सकते</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>कुछ गड़बड़ हुई</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>निश्चित समय</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>पृष्ठ या सीमाएँ अल्पविराम से अलग करें। सीमा दो संख्याएँ हैं जिनके बीच हाइफ़न हो। जैसे: 3,5-7,9 पृष्ठ 3, 5, 6, 7 और 9 छापता है।</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>खर्च</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>ग्राहक का प्रोत्साहन भुगतानों में बाँटें, वे यहाँ आएँगे।</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>चुना हुआ प्रोत्साहन बाँटें</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>बीमा कंपनी से बात की</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>पति/पत्नी</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>पति/पत्नी या पिता</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>स्प्रेडशीट</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>स्प्रेडशीट (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>कर्मचारी</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>प्रशिक्षित कर्मचारी: {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>प्रशिक्षित कर्मचारी…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>मानक</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>मौजूदा</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>अब मौजूदा</translation>
  </message>
  <message>
   <source>State</source>
   <translation>अवस्था</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>विवरणी…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>स्थिति</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>ग्राहक की स्थिति</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>स्थिति कब से</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>स्थिति: {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>रहता है</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;घटाएँ</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>चरण {number} / {count}: {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>चरण {number}: {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>अभी खुले</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>रोकें और बंद करें</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>आपके कहने पर रोका गया</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>सहेजा हुआ</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>समाप्त हुए महीने के आँकड़े सहेजता है। अब से उसका सारांश यही आँकड़े छापता है, अंतिम लिखकर और उसी पहचान-चिह्न के साथ; बाद में दर्ज की गई बातें इनके साथ समायोजन के रूप में आती हैं।</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>ऐसी पंक्ति</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>सर्वेक्षण की गुणवत्ता</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>सर्वेक्षण की प्रगति</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>सर्वेक्षण प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>सर्वेक्षण चरण</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>सर्वेक्षण चरण रिपोर्ट</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>सर्वेक्षण के चरण</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>सर्वेक्षण</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>सिंटैक्स जो डेटा को लेबल सहित SPSS में पढ़ता है</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 औज़ारों के हत्थे सुरक्षित हैं</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>संख्याओं के कॉलम में TRUE और FALSE को 1 और 0 पढ़ा जाता है</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>टैब</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>पिछला टैब</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>तालिका</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>ऊपर की तालिका</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>सिलाई और कपड़ा</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>दूसरी वर्कबुक को इस चरण की दूसरी प्रविष्टि मानकर लें</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>शामिल करें</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>यह लें</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>फ़िल्टर हटाएँ</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>यह लें</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>यह नियम वापस लें</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>वापस लिया</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>वापस लिया: {removed} हटाए, {restored} बहाल</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>शामिल</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>बचत से निकाला</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>नियम वापस लिया जा रहा है</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>वापस लिया जा रहा है</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>भाग लेना आपकी अपनी इच्छा पर है। कोई कठिनाई हो तो अपने अधिकारी को बताएँ।</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>आयात वापस लिया जा रहा है</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>वार्ता सहेजी गई</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>लक्षित</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>लक्षित में से तुलना घटाकर: {points} अंक (z {z}, p {p})।</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>लक्षित में से तुलना घटाकर: {points} अंक।</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>सिखाया जाता है</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>कर संख्या</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>तकनीकी विवरण</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>दाँत</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>फ़ोन</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>टेलीफ़ोन नंबर</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>शाखा का फ़ोन</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>Excel के लिए टेम्पलेट</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>Excel के लिए टेम्पलेट…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>पाठ</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>विकल्प की जगह दिए गए पाठ, और वह विकल्प जो उनका अर्थ हो सकता है।</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>पाठ जिन्हें पिछले आयातों में नाम दिया गया।</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>पाठ, दिन, और जो एक व्यक्ति के बारे में बताए</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>थाई (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>बदला नियम कब से लागू</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>जाँच में %n त्रुटि मिली</numerusform>
    <numerusform>जाँच में %n त्रुटियाँ मिलीं</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>बच्चा कम से कम 80 % दिन स्कूल जाए</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>ग्राहक</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>ग्राहक जानता है कि सर्वेक्षण किसलिए है और उत्तर देने को सहमत है</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>ग्राहक से सर्वेक्षण साक्षात्कार लिया जा सकता है</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>कोड-सूची और प्रोग्रामों के लिए विवरण (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>कोड-सूची, अपनी अलग शीट में</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>डेटा सेवा के लिए रखा जा सकता है</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>पहले दिन आता है…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>साक्षात्कारों के दिन उसकी योजना में आते हैं।</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>उदाहरणों पर प्रभाव</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>फ़ाइल सहेजी गई</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>फ़ाइल वैसी ही सहेजी गई जैसी आयात हुई थी</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>फ़ाइल अपनी पंक्तियों की जाँच के बाद बदल गई</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>फ़ाइल में होगा</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>फ़ाइल का मान, यहाँ किए गए सुधारों के ऊपर भी</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>फ़ाइल का, जहाँ वह खाली न हो</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>पहली जमा से ग्राहक का खाता खुलता है।</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>पहला मान्य</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>पहला भुगतान</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>{all} में से पहले {shown}; इस रसीद की वर्कबुक में सभी हैं।</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>आयात रोका गया</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>प्रोत्साहन समाप्त</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>साक्षात्कार ड्राफ़्ट के रूप में रखा जा रहा है</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>{client} का साक्षात्कार पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>जो साक्षात्कार आप दर्ज कर रहे थे वह रखा गया है</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>पिछला बैकअप पुराना है</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>सूची सहेजी गई</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>लोगो रखा गया</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>लोगो हटाया गया</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>इस सत्र की उपस्थिति अभी सहेजी नहीं गई</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>पहले महीना आता है…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>महीना अभी समाप्त नहीं हुआ</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>जो नया हो</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>ऊपर की किसी पंक्ति की संख्या</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>{sheet} की उस पंक्ति की संख्या जिससे यह पंक्ति जुड़ी है।</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>केंद्र का अधिकारी</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>चित्र नहीं दिखाया जा सकता; इसे सहेजकर खोलें।</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>प्रोग्राम का शब्द</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>रसीद सहेजी गई</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>रेसिपी सहेजी गई</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>रेसिपी सहेजी गई</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>चरण</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>सबके लिए समान राशि</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>वही व्यक्ति…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>एक ही प्रतिक्रिया दो बार, अलग उत्तरों के साथ</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>अंक के भाग</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>दूसरा मान्य</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>पूरी शीट</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>शीट अपने मूल रूप में</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>शीट अभी नहीं सहेजी जा सकती</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>शीट ख़राब है या असामान्य ढंग से लिखी है। इसे एक-एक सेल करके पढ़ा गया: देखें कि कोई पंक्ति न छूटी हो।</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>सारांश फिर ड्राफ़्ट है और आपके नाम के साथ कारण बताता है।</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>सर्वेक्षण में %n बात है जो रिकॉर्ड में नहीं है</numerusform>
    <numerusform>सर्वेक्षण में %n बातें हैं जो रिकॉर्ड में नहीं हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>दोनों में अलग बातें हैं; देखें कौन-सी सही है</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>सामान्य रीडर यह शीट नहीं पढ़ सकता।</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>सामान्य रीडर इस शीट का कुछ भाग छोड़ देता है।</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>वर्कबुक में ड्रॉप-डाउन, जाँचें और कोड-सूची हैं; उसके शीर्षक लॉक हैं, ताकि उसे फिर आयात किया जा सके।</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>कामगार अभी नहीं गिने गए।</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>चोरी</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>उनका कॉलम</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>फिर एक बार और करें।</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>यहाँ कुछ बदलाव सहेजे नहीं गए हैं</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>दोनों ओर छपाई की सेटिंग में टकराव है। क्या आप इन्हें ठीक करना चाहते हैं?</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>पृष्ठ सेटिंग में टकराव है। क्या आप इन्हें ठीक करना चाहते हैं?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>कुछ उन्नत विकल्पों में टकराव है। क्या आप इन्हें ठीक करना चाहते हैं?</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>कुछ विकल्पों में टकराव है। कृपया ठीक करें।</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>अभी कोई पाठ्यक्रम नहीं है</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>अभी कोई बीमा योजना नहीं है</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>अभी कोई साझेदार नहीं है</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>अभी कोई प्रश्नावली नहीं है</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>शीर्षकों के नीचे कोई पंक्ति नहीं है</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>आपातकालीन बचत की कोई योजना नहीं है</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>ब्याज में छूट की कोई योजना नहीं है</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>इस फ़ाइल में कोई तालिका नहीं है</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>निर्णय को कुछ नहीं है।</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>अभी रिपोर्ट के लिए कुछ नहीं</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>मिलते-जुलते इतने थे कि सबकी तुलना नहीं हो सकी।</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>ये सबसे अधिक बार आने वाले हैं।</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>ये आँकड़े जैसे हैं वैसे ही रहेंगे। महीने की हर बाद की छपाई इन्हें ही दिखाएगी, अंतिम लिखकर और उसी पहचान-चिह्न के साथ।</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>वे फिर से जाँची गईं: आयात से पहले उन्हें देखें।</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>वे शीर्षकों के साथ पढ़े जाते हैं।</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>ये बच्चे से जुड़े हैं</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>30 दिनों में समाप्त होती हैं</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>वे डेटा जैसी नहीं लगतीं।</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>वे जैसे हैं वैसे रहते हैं।</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>देखी जाने वाली बातें</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>तीसरी पाली (00:00 से 07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>इस बैच ने कोई सहेजा हुआ मान नहीं बदला।</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>यह मेल के बाद आया। जो {other} का है उस पर निशान लगाएँ; बाकी {kept} के पास रहता है।</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>अभी सहेजा नहीं जा सकता</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>यह केंद्र दूसरी शाखा में है</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>प्रमाणित किया जाता है कि</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>यह बच्चा ग्राहक के परिवार का नहीं है</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>यह ग्राहक</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>इस ग्राहक की कोई पॉलिसी नहीं है</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>यह बच्चे से जुड़ा है: कुछ वापस नहीं लिया जाता; कोई व्यक्ति समीक्षा करता है।</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>यह डेटाबेस बंद है</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>यह फ़ाइल पढ़ी नहीं जा सकती</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>यह फ़ाइल प्रश्नावली है, डेटा नहीं</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>यह प्रोग्राम की त्रुटि है, आपकी नहीं। जो सहेजा गया था वह सुरक्षित है। कृपया विवरण कॉपी करके प्रोग्राम सँभालने वाले को भेजें।</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>यह आपकी फ़ाइल है, इसमें आयात को मिली गलतियाँ दर्ज हैं।</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>यह प्रकार</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>इस महीने</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>यह महीना पहले {moment} ({fingerprint}) को छपा था। उसके बाद:</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>यह संख्या ऊपर पहले से है</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>यह काग़ज़ दूसरी प्रविष्टि की प्रतीक्षा में है</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>यह व्यक्ति ग्राहक के परिवार का नहीं है</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>यह पंक्ति छोड़ी गई है</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>यह शीट अभी सहेजी नहीं गई</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>यह वर्कबुक कुछ नहीं बदलती</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>ड्राफ़्ट छोड़ा जा रहा है</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>अँगूठे का निशान</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>जो लागू हों सब पर निशान लगाएँ।</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>अवधि और शब्द</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>नवाचार में अवधि</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>समय क्षेत्र</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>समयरेखा</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>बार</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>नाम-पंक्ति</translation>
  </message>
  <message>
   <source>To</source>
   <translation>तक</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>मंज़ूर करना है</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>करने वाले: जिन ग्राहकों का पहले चरण में साक्षात्कार हुआ।</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>देखने योग्य</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>देखने योग्य, अंक</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>भुगतान करना है</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>भेजना है</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>पहले जाँचना है</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>अधूरा</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>जमा करना है</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>निर्णय बाकी</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>फ़ॉलो-अप बाकी</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>देखने योग्य</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>नवीनीकरण</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>जल्दी नवीनीकरण</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>समीक्षा करें</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>नया केंद्र</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>ग्राहक से संबंध</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>ऋण खाते में, या नकद</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>इस सप्ताह दौरा करना है</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>किसके साथ हुआ</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>आज</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>बताने की तारीख</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>बताने के लिए मान बहुत कम हैं: {questions}।</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>बहुत अधिक कर्ज़</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>बहुत छोटे</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>बहुत छोटी</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>बहुत छोटा</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>सबसे ऊपर</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>अति गुप्त</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>ऊपर से नीचे, बाएँ से दाएँ</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>ऊपर से नीचे, दाएँ से बाएँ</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>विषय</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>योग</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>शीट का योग</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>योग {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>व्यापार</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>प्रशिक्षण किसने दिया</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>आगे सिखाने को प्रशिक्षित</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>प्रशिक्षित: महीने में किसी मॉड्यूल में उपस्थित, हर व्यक्ति एक बार; अन्य या अज्ञात लिंग वाले केवल योग में हैं। वार्ताओं के श्रोता व्यक्तियों में नहीं गिने जाते।</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>प्रशिक्षक</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>प्रशिक्षण</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>प्रशिक्षण केंद्र</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>कर्मचारी प्रशिक्षण</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>कर्मचारी प्रशिक्षण सहेजा गया</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>परिवहन</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>उपचार</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>कम से कम 90 % समान उत्तरों वाले दो साक्षात्कार: नकल, या दो बार पूछा गया?</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>दो कुंजियाँ जो अलग प्रतिक्रियाओं की हैं</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>प्रकार</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>जिस पृष्ठ पर जाना हो उसकी संख्या लिखें</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>उत्तर दर्ज करें</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>काग़ज़ से उत्तर दर्ज करें; फिर दूसरा व्यक्ति वही काग़ज़ यहाँ दर्ज करता है।</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>दूसरी बार दर्ज करें</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>इसे कोड के अनुसार लिखें, या खाली छोड़ें।</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>पुनर्जाँच में प्रश्न का प्रकार</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>प्रकार सहेजा गया</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>प्रकार {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>प्रकार:</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>{who} ने {moment} को दर्ज किया।</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>पुराने फ़ॉन्ट में टाइप किया हुआ</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>दर्जकर्ता</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>ग्राहक के लिए दर्ज</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>दर्ज साक्षात्कार</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>{moment} को दर्ज।</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>दो बार दर्ज</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>दर्जकर्ता</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>अपरिवर्तित</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>अवर्गीकृत</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>जारी</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>पूर्ववत करें</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>वापसी हर वह मान लौटाती है जिसे बाद में किसी ने नहीं बदला, और बाकी की सूची देती है।</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>आयात वापस लें</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>बाकी भी वापस लें</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>पूर्ववत हो रहा है</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>पूर्ववत किया: {words}</translation>
  </message>
  <message>
   <source>Unicode (UTF-16)</source>
   <translation>यूनिकोड (UTF-16)</translation>
  </message>
  <message>
   <source>Unicode (UTF-8)</source>
   <translation>यूनिकोड (UTF-8)</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>अज्ञात</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>नाम न देने पर पाठ नहीं लिया जाता।</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>नाम न देने पर पाठ जैसा है वैसा ही सहेजा जाता है।</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>अलग करें</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>अलग किया गया</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>अलग करें…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>परिवार के अवैतनिक पुरुष</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>परिवार की अवैतनिक महिलाएँ</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>अवैतनिक, महिला / पुरुष</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>अंतिम तिथि</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>अब तक</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>आज तक</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>{day} तक</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>अपडेट</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>रेसिपी का उपयोग करें</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>रेसिपी का उपयोग करें…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>इसका उपयोग करें</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>यह विकल्प लें</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>उपयोग हुआ</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>झटके के बाद उपयोग</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>उपयोगकर्ता नाम:</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>टीकाकरण</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>मान</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>मान</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>फ़ाइल के मान</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>रखे गए मान</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>{field} में नाम दिए गए मान</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>बदलने वाले मान</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>यथावत रहने वाले मान</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>वापस हुए मान</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>बदले गए मान</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>विविधता</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>संस्करण</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>प्रश्नावली का संस्करण</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>डेटा का संस्करण</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>रिकॉर्ड का संस्करण</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>वियतनाम</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>वियतनामी (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>गाँव</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>गाँव, केंद्र</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>हिंसा</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>दौरा</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>दौरा या वाउचर</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>दौरा या वाउचर किसका</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>दौरा या वाउचर…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>दौरा: {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>दौरे की तारीख</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>दौरा करने वाला</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>दौरे</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>स्वैच्छिक</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>वाउचर</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>वाउचर कब रद्द हुआ</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>वाउचर संख्या</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>वाउचर: {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>वाउचर</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>प्रतीक्षा में</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>मंज़ूरी की प्रतीक्षा</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>प्रतीक्षा में या निर्णय हुआ</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>छूट दें</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>छूट दी</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>स्वीकार की गई चेतावनियाँ</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>विवाह या अंतिम संस्कार</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>सप्ताहांत (शनिवार से रविवार)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>भार प्रोग्राम के अनुसार</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>भार सहेजे गए</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>MFDW Desktop में स्वागत है</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>साथ गए</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>दूसरे ऋणदाता के पास गए</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>काम के लिए बाहर गए</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>पश्चिमी (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>क्या</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>इसका परिणाम</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>क्या बदला</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>क्या अलग है</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>आगे क्या होगा</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>किसलिए</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>क्या हुआ</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>ग्राहक अज्ञात हो तो क्या हो</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>क्या ठीक करना है</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>इनके भाग (संख्याएँ, दोहराव की पंक्तियाँ) भी इनके साथ हट गए।</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>क्या तय हुआ है</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>महीने के लिए बाद में दर्ज की गई बातें इनके साथ समायोजन के रूप में आती हैं। बंद महीना कारण बताकर फिर खोला जा सकता है।</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>फ़ाइल में क्या है</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>क्या देखा जाता है</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>नया क्या है</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>क्या अजीब है</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>क्या चिपकाया जाता है</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>किस बात का आश्वासन है</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>क्या दर्ज होता है</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>क्या दिखाया जाता है</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>ग्राहक की दिखाई गई जानकारी</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>रिपोर्ट किसके बारे में है?</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>आगे क्या होना है</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>क्या गलत है</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>क्या बदलता है</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>क्या काम करता है</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>यह क्या है</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>क्या देखती है</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>लोगों ने जो कहा, ग्राहकों के कोड सहित: फ़ाइल सुरक्षित रखें</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>प्रमाण क्या है</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>उसने क्या कहा</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>क्या यथावत रहता है</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>क्या यथावत रहता है</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>जो आँकड़े नहीं बताते</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>फ़ाइल ने हर फ़ील्ड में क्या किया</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>आयात हर फ़ील्ड में क्या करता है</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>बीमा कंपनी का निर्णय</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>काग़ज़ पर क्या है</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>रसीद में दिखाई गई जानकारी</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>क्या दिखाना है</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>क्या तय हुआ</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>लिए गए निर्णय</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>क्या किया गया</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>आयात के बाद किया गया काम कभी नहीं खोता।</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>क्या मिला</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>क्या पता चला</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>क्या ध्यान में आया</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>क्या देखा गया</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>हम आपसे क्या पूछते हैं</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>तालिका और उसके कॉलम के बारे में आपके निर्णय खो जाएँगे।</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>आपको क्या मिलता है</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>यहाँ जो आपने लिखा है वह खो जाएगा।</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>आपके दिए नाम याद रखे जाते हैं।</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>{typed} का क्या अर्थ है</translation>
  </message>
  <message>
   <source>When</source>
   <translation>कब</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>जब फ़ाइल में ग्राहक का दूसरा साक्षात्कार आता है, तो वह यहाँ प्रतीक्षा करता है।</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>जब फ़ाइल में ऐसा साक्षात्कार हो जिसका ग्राहक पता न चले, तो वह यहाँ प्रतीक्षा करता है।</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>यदि वह राशि के बराबर न हो</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>जब कोई पात्र न हो</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>कहाँ</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>जहाँ चरणों के बीच प्रश्न बदले, वहाँ वर्कबुक बताती है कि हर चरण का कौन-सा कॉलम एक ही अर्थ रखता है, और उसके कोड या इकाई एक कैसे की जाती हैं। उत्तर जैसे दिए गए वैसे रहते हैं; ग्राहकों के साथ-साथ उत्तर और सामंजस्य वाले निर्यात इसके अनुसार चलते हैं।</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>सारांश कहाँ रखे जाएँ?</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>डेटाबेस कहाँ रहे</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>जहाँ फ़ाइल और सहेजा डेटा अलग हों</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>कौन-से उत्तर मान्य हैं?</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>कौन-सा कैलेंडर?</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>कौन-सी जाँचें</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>कौन-से कॉलम</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>कौन-सी सहमति</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>कौन-से निर्णय</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>कौन-से शिक्षार्थी</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>कौन-सी सूची</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>कौन-से ऋण</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>कौन-सी जोड़ियाँ</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>कौन-से रेफ़रल</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>कौन-सी पंक्तियाँ ली जाएँ</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>कौन-से सत्र</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>किसने</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>कौन आएगा</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>कौन साथ आता है</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>कौन बीमित है</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>यह कौन है?</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>इस कोर्स के सत्र की उपस्थिति सूची में दर्ज व्यक्ति यहाँ आते हैं।</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>किसे रेफ़र किया जाता है?</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>किसे भेजा जाता है</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>यह कौन है?</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} कौन है?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>व्यक्ति कौन है</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>योजना का पात्र कौन है</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>कौन पात्र है</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>कौन पात्र है: {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>कौन पात्र है…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>योजना का पात्र कौन है</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>कौन पात्र है: {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>किससे पूछा गया</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>किससे पूछा गया…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>किसका साक्षात्कार हुआ?</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>किसका साक्षात्कार नहीं हुआ</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>जो भी आए, उसने इस रेफ़रल पर सहमति दी है, या यह उसके हित में है।</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>पूरा केंद्र</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>पूरा पृष्ठ</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>पूरी पंक्तियाँ</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>किसका प्रमाणपत्र?</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>किसका पृष्ठ?</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>किसकी बचत?</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>किसका मान रहे</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>कारण</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>क्यों बदला</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>क्यों बदलता है</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>व्यक्ति के सर्वोत्तम हित में क्यों</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>यथावत क्यों</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>क्यों छोड़ा गया</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>क्यों नहीं</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>क्यों छोड़ा</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>चौड़ाई:</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>शेष वाले</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>छूट सहित</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>समस्या वाली</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>बीमा कंपनी के पास</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>जिनका साक्षात्कार नहीं हुआ उनके नाम सहित</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>इनके साथ</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>वह किसके साथ रहती है?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>वापस लें</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>सहमति वापस लें: {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>निकासी</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>निकासी सहेजी गई</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>निकासी, {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>सहमति वापस ली जा रही है</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>वापस ली गई</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>ग्राहक ने वापस लिया</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>वापसी की तारीख</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>निकालें…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>बिना छूट</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>--person के बिना पूरा परिवार बीमित होता है; --premium के बिना प्रीमियम योजना की पिछली पॉलिसी वाला होता है।</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>बिना छूट</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>बिना प्रोत्साहन</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>इसके बिना ग्राहक सर्वेक्षण और विश्लेषण में नहीं लिया जाता।</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>पहचान बताने वाली बातों के बिना</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>गवाह</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>गवाह, मौखिक सहमति के लिए</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>महिला</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>महिलाएँ</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>उनमें महिलाएँ</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>सुनने वाली महिलाएँ</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>महिला सशक्तिकरण</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>प्रबंधक की टिप्पणी</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>काम कब से</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>काम चल रहा है: {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>वर्कबुक (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>वर्कबुक…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>कामगार</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>कामगार सहेजे गए</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>काम की परिस्थितियाँ</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>काम करने वाले परिवारजन</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>घर में काम की जगह</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>काम करता है</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>देखने योग्य</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>राशि वाला</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>PDF फ़ाइल लिखें</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>सेटिंग, पाठ्यक्रम में पाठ्यक्रम लिखें, और यहाँ कोई योजना उस पर चलाएँ।</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>दौरा दर्ज करें</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>संख्याएँ लिपि के अंकों में लिखें: {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>सेटिंग, पाठ्यक्रम में एक लिखें।</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>जिन क्लिनिकों, कार्यालयों और स्कूलों में आप ग्राहकों को भेजते हैं उन्हें लिखें।</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>जिन संगठनों के साथ आप काम करते हैं उन्हें सेटिंग, साझेदार में लिखें।</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>एक फ़ाइल लिखता है जिसे Windows Task Scheduler आयात करता है। यह हर महीने की पहली तारीख को बीते महीने का सारांश सहेजता है, तब भी जब कोई विंडो खुली न हो।</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>लिखा जा रहा है</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>जाँच लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>कोड-सूची लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>जमा की फ़ाइल लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>सूची लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>दोहरी प्रविष्टियों की सूची लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>रिपोर्ट लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>रसीद लिखी जा रही है</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>टेम्पलेट लिखा जा रहा है</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>वर्कबुक लिखी जा रही है</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>बट्टे खाते</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>वर्ष</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>दो अंकों के वर्ष</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>पीले सेल वैसे ही सहेजे गए; देखें कि वे सही हैं या नहीं।</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>हाँ</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>हाँ या नहीं</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>आप हर प्रश्न का उत्तर अलग-अलग देते हैं। सर्वेक्षण या शोध के लिए ना कहने से आपके ऋण या आपको मिलने वाली किसी चीज़ में कुछ नहीं बदलता।</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>आप कोई भी उत्तर कभी भी वापस ले सकते हैं, अपने अधिकारी से या {branch} शाखा में। उस दिन से आपके उत्तरों का उपयोग नहीं होगा।</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>आपने कहा कि वे डेटा हैं।</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>आपका नाम</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>आपका शब्द</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>आपका</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>आगे के शून्य</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>ज़ूम</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>CommCare का निर्यात</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>DHIS2 का निर्यात</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>KoboToolbox का निर्यात</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>Mifos का टेम्पलेट</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>REDCap का निर्यात</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>SurveyCTO का निर्यात</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>हाथ से भरने के लिए खाली प्रश्नावली</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>शाखा ज़रूरी है, जैसे KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>एक योजना के लिए केंद्र के ग्राहक, हाथ से भरने के लिए</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>पाठ्यक्रम पूरा करने वाले हर व्यक्ति के लिए प्रमाणपत्र</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>सूची का एक विकल्प; हर एक के लिए एक बार</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>विकल्प जो दिया नहीं गया था</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>ग्राहक को उसी में नहीं मिलाया जा सकता</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>‘{current}’ ग्राहक ‘{wanted}’ नहीं हो सकता</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>कोड में अक्षर, अंक और हाइफ़न होते हैं, अधिकतम 16</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>कोड में छोटे लैटिन अक्षर, अंक और _ होते हैं, और वह अक्षर से शुरू होता है</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>कोड ज़रूरी है</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>सामंजस्य की हर अवधारणा का एक स्तंभ</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>दशमलव से पहले अल्पविराम</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>देश दो अक्षरों का होता है, जैसे KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>क्रॉस को उपस्थित पढ़ा गया; यदि इसका अर्थ अनुपस्थित है तो A लिखें</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>पाठ्यक्रम में अधिकतम {most} मॉड्यूल होते हैं</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>{first} से {last} तक का दिन चाहिए; वर्ष जाँचें</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>दिन ज़रूरी है</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>अवधि का कोई दिन</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>दस्तावेज़ जो अभी चाहिए; दोहरा सकते हैं</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>ड्राफ़्ट को कोड चाहिए: --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>केवल परीक्षण: कुछ नहीं रखा गया</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>प्रोग्राम में त्रुटि ({name}); कुछ नहीं रखा गया</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>सूची में अधिकतम {most} विकल्प होते हैं</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>ग़लती</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>मॉड्यूल को मिनटों से पहले नाम चाहिए</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>नाम ज़रूरी है</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>नाम ज़रूरी है, लैटिन अक्षरों या स्थानीय लिपि में</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>नाम में अंक हैं; जाँच लें</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>इस पर टिप्पणी</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>टिप्पणी, प्रश्न नहीं</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>{least} से {most} तक की संख्या चाहिए</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>Excel ने 15 से अधिक अंकों की संख्या को पूर्णांकित किया: {value}; इसे पाठ के रूप में लिखें</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>यहाँ से जोड़ी देखी जाती है: 0 से अधिक, और संभावित वाली सीमा से कम</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>इस प्रोत्साहन का एक भुगतान पहले ही हो चुका या रद्द हो चुका है</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>व्यक्ति केवल पॉलिसी के दिनों के भीतर बीमित होता है</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>इस दिन के बाद, {on} को, परिवार में एक व्यक्ति जुड़ा</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>एक व्यक्ति पॉलिसी में उन्हीं दिनों के लिए दो बार है</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>सादी सूची</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>दशमलव से पहले बिंदु</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>यह व्यक्ति एक पॉलिसी में बीमित है</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>‘{value}’ प्रकार के एक प्रश्न का नाम नहीं है, इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>प्रश्न का प्रकार: 1 कभी अलग नहीं होता, 2 पूछना कठिन, 3 बदल सकता है, 0 कोई नहीं</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>प्रश्नावली (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>कारण ज़रूरी है</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>इस ऋण के लिए छूट की गणना हुई है</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>बाद का वह रिकॉर्ड जो लौटने वाले ग्राहक का है</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>समूह का एक रिकॉर्ड अब मौजूद नहीं है</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>चरण diagnostic, baseline, followup1 … या final होता है</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>हर साक्षात्कार की एक पंक्ति (long), या सभी चरणों सहित हर ग्राहक की एक पंक्ति (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>समूह की एक पंक्ति पर निर्णय बाकी है</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>दोहराव की एक पंक्ति</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>एक पंक्ति में correct, drop और newid में से एक से अधिक है</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>योजना में कम से कम एक नियम होता है</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>ग्राहकों के लिए योजना, शब्दों में</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>0 से 100 तक अंक</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>Windows Task Scheduler के लिए कार्य: हर महीने का सारांश</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>फ़ोन नंबर में अक्षर नहीं होते, जैसे 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>पाठ में अधिकतम {most} अक्षर होते हैं</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>उपयोग हो चुका वाउचर रद्द नहीं हो सकता</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>{role} मंज़ूरी नहीं देता</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>लगभग {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>लगभग {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>लगभग {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>अनुपस्थित</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>स्वीकार</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>खाते</translation>
  </message>
  <message>
   <source>action</source>
   <translation>काम</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>काम</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>तय काम</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>पूरे हुए काम</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>अतिदेय काम</translation>
  </message>
  <message>
   <source>active</source>
   <translation>सक्रिय</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>अंत में सक्रिय</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>आरंभ में सक्रिय</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>सक्रिय ग्राहक</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>बीमित सक्रिय ग्राहक</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>उनके कोड वाला कॉलम जोड़ें, या --client-column से कॉलम का नाम दें</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>प्रोत्साहन का प्रकार जोड़ें</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>बाद के दिन से नया संस्करण जोड़ें</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>पहले परिवार का सदस्य जोड़ें</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>अपना फ़ील्ड जोड़ें</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>स्प्रेडशीट से प्रोत्साहन जोड़ें</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>सेटिंग में एक जोड़ें</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>स्प्रेडशीट से योजनाएँ जोड़ें या बदलें</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>उन्हें जोड़ें, या रेसिपी में उनका नाम दें</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>फ़ाइल का पता</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>समायोजन</translation>
  </message>
  <message>
   <source>after</source>
   <translation>बाद में</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>चरण बंद होने के बाद</translation>
  </message>
  <message>
   <source>again</source>
   <translation>फिर से</translation>
  </message>
  <message>
   <source>age</source>
   <translation>आयु</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>समानता</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>समान</translation>
  </message>
  <message>
   <source>all</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>सभी किस्तें समय पर, या हर किस्त अलग</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>सब ठीक है: {records} रिकॉर्ड</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>सभी पंक्तियाँ, केवल अजीब नहीं</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>जिन ग्राहकों का साक्षात्कार नहीं हुआ उन्हें नाम सहित भी दिखाएँ</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>राशि</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>मंज़ूर राशि; नहीं तो जितने का दावा था</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>दावे की राशि</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>देय राशि</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>चुकाई गई राशि</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>लौटी राशि</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>उलटी गई राशि</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>Epi Info का निर्यात</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>ODK का निर्यात</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>Ona का निर्यात</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>राशि ज़रूरी है</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>{client} का एक प्रोत्साहन जमा की गई छूट है</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>पहले की एक पंक्ति पॉलिसी {policy} के बारे में कुछ और कहती है; हर व्यक्ति की राशियों के लिए व्यक्ति वाले कॉलम का उपयोग करें</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>पहले की एक पंक्ति इस सत्र के बारे में कुछ और कहती है; एक को ठीक करें</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>एक आयात</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>दिन के लिए अपना फ़ील्ड</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>संख्या के लिए अपना फ़ील्ड</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>पाठ के लिए अपना फ़ील्ड</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>हाँ या नहीं के लिए अपना फ़ील्ड</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>प्रकार का अपना फ़ील्ड</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>विकल्पों वाला अपना फ़ील्ड</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>और %n ग्राहक और</numerusform>
    <numerusform>और %n ग्राहक और</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>और %n समस्या</numerusform>
    <numerusform>और %n समस्याएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>और %n छोड़ी गई पंक्ति</numerusform>
    <numerusform>और %n छोड़ी गई पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>और %n शीट</numerusform>
    <numerusform>और %n शीट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>और %n पाठ</numerusform>
    <numerusform>और %n पाठ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>और %n; --all से देखें</numerusform>
    <numerusform>और %n; --all से देखें</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>और जहाँ पूरे न हों:</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>दूसरा कॉलम इसे भरता है</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>दूसरे फ़ील्ड का नाम ‘{label}’ है; इसे अलग नाम दें</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>इस ऋण की दूसरी किस्त {value} को पहले से देय है</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>अलग नाम</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>अलग संख्या ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>पंक्तियों की संख्या अलग</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>इसकी जगह कोई दूसरा है</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>डेटाबेस किसी दूसरे प्रोग्राम के पास था, इसलिए इतिहास नहीं लिखा गया</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>दूसरा प्रोग्राम {target} में लिख रहा है</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>अलग रिश्तेदार</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>अवधि के भीतर {day} को दूसरा नियम शुरू होता है</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>अलग लिंग</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>इसके बगल में दूसरी तालिका है; केवल {area} कॉलम पढ़े जाते हैं</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>दूसरी तालिका: --columns {area} --header-row {row} इसे पढ़ता है</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>अलग फ़ोन</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>अलग गाँव</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>जाँच-सूची की कम से कम एक बात का उत्तर दें</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>उत्तर {value} है, जबकि फ़ॉर्म यहाँ यह प्रश्न छोड़ देता है</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>उत्तर है, पर पूछना नहीं था</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>मिलाए गए उत्तर</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>Google फ़ॉर्म के उत्तर</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>Microsoft फ़ॉर्म के उत्तर</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>अलग उत्तर</translation>
  </message>
  <message>
   <source>any</source>
   <translation>कोई भी</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>एक अवधि की छूटें मंज़ूर करें</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>पहले इन्हें मंज़ूर करें</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>मंज़ूर</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>आंशिक मंज़ूर</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>स्वीकृत अवकाश</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>मंज़ूर: {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>क्षेत्र</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>वर्ग</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>बेसलाइन शुरू होने के बाद वर्ग नहीं बदलते</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>जैसा `mfdw awards checks` दिखाता है</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>जैसा `mfdw awards list` दिखाता है</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>जैसा `mfdw awards waiting` की सूची में है</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>जैसा `mfdw incentives reviews` की सूची में है</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>जैसा `mfdw payments due` की सूची में है</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>जैसा `mfdw rebates list` में है</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>ऊपर जैसा</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>आयु वर्षों में</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>पहले जैसा</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>बंद करते समय</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>दर्ज अनुसार</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>जैसे: परीक्षण साक्षात्कार</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>जैसा है वैसा</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>इस दिन तक</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>{moment} तक</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>कार्ड के अनुसार</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>{day} को {who} के अनुसार</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>जैसा लोग लिखते हैं</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>पॉलिसी के अनुसार</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>जैसी बीमा कंपनी ने दी</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>जैसे लिखे हैं</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>जैसे हैं</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>+ (भरा) या - (खाली) माँगें, या --find का उपयोग करें</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>फ़ील्ड अब न पूछें</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>इसे फिर पूछें</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>किसी ऐसे से पूछें जो शोध डेटा देख सकता हो</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>शाखा प्रबंधक से पूछें</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>सर्वर सँभालने वाले से पूछें</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>{name} ने पूछा</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>अंत में</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>कम से कम</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>कम से कम एक भाग गिना जाना चाहिए</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>कम से कम {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>अधिकतम</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>अधिकतम %n दिन देर</numerusform>
    <numerusform>अधिकतम %n दिन देर</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>अधिक से अधिक इतने</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>एक ऋण के लिए अधिकतम इतना</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>{day} तक अधिकतम {most} निकाले जा सकते हैं</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>एक रिकॉर्ड में अधिकतम {most}; आँकड़े जाँचें</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>अधिकतम {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>जोखिम में</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>आरंभ में</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>बेसलाइन में</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>उपस्थित</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>उपस्थिति, %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>अनुपलब्ध, %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>प्रोत्साहन</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>प्रोत्साहन</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>कई भुगतानों में दिए गए प्रोत्साहन</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>नियोजित प्रोत्साहन</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>इस नियम में दर्ज प्रोत्साहन: {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>शेष</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>शेष {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>खड़ी रेखा |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>बैच</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>बैच {batch} में कोई रेसिपी नहीं है</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>बैच {batch}, {seconds} से. (पहले प्रति: {copy} से.); वापस लेने के लिए mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>पहले</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>नए संस्करण से पहले</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>आयात से पहले</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>वापसी से पहले</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>दूसरा बैकअप लाने से पहले</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>दस्तावेज़ हमेशा के लिए हटाने से पहले</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>चरण शुरू होने से पहले</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>खाली डेटाबेस शुरू करें</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>mfdw init से नया शुरू करें, या mfdw demo से देखें</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>अक्षर से शुरू करें और अक्षर, अंक, - _ और . का उपयोग करें</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>mfdw init से शुरू करें, या विंडो में सेट करें</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>हर ग्राहक के कोड की शुरुआत</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>हर ग्राहक के कोड की शुरुआत, जैसे KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>दूसरी शीट की पंक्तियों से जुड़ी</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>इससे नीचे जोड़ी नहीं दिखती</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>CSV में सेलों के बीच</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>खाली</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>खाली या छोड़ी गई</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>रुके</translation>
  </message>
  <message>
   <source>born</source>
   <translation>जन्म</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>इस जन्म से आयु {age} होगी; ग्राहक की आयु कम से कम {least} हो</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>इस जन्म से आयु {age} होगी; वर्ष जाँचें</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>जन्म में {years} वर्ष का अंतर</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>दोनों राशियाँ {currency} में होनी चाहिए</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>{round} में दोनों का साक्षात्कार हुआ; दोनों साक्षात्कार रहते हैं</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>निचला हाशिया</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>लड़का</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>शाखा</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>शाखा (डिफ़ॉल्ट: एकमात्र शाखा)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>केंद्र की शाखा</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>शाखा; एकमात्र शाखा हो सकती है</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>mfdw restore से बैकअप वापस लाएँ</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>दस्तावेज़ रद्दी से वापस लाएँ</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>पुराने डेटाबेस को अद्यतन करें</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>इसे mfdw migrate से अद्यतन करें</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>पहले के आयात में हाथ से बाहर रखी गई पंक्तियाँ लाएँ</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>कई दौरों के प्रश्नों को एक करें</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>वापस लाया</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>बजट</translation>
  </message>
  <message>
   <source>by</source>
   <translation>किसने</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>हाथ से</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>नियम से, तय करना है</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>योजना के नियम से यह {amount} है</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>उसी साक्षात्कारकर्ता के</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>किसके द्वारा</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>{name} द्वारा</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>बाइट</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>बाद में आया</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>भुगतान रद्द करें</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>इसके बजाय पॉलिसी रद्द करें, या पहले दावे हटाएँ</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>रद्द किया गया</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>जिस उम्मीदवार से जोड़ना है</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>असंभव</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>फ़ाइल {path} का उपयोग नहीं हो सकता: {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>आगे ले जाएँ</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>{columns} में सेल कई पंक्तियों पर मिले हुए हैं, और मान केवल पहली पंक्ति में है; Excel में उन्हें अलग करें और मान नीचे तक भरें</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>केंद्र</translation>
  </message>
  <message>
   <source>change</source>
   <translation>परिवर्तन</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>प्रविष्टि बदलें</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>इसे बदलें, या बताएँ कि योजना कब समाप्त होती है</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>वही गिनती बदलें</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>इसके बजाय नियम को बाद के दिन से बदलें</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>पहले योजनाएँ बदलें</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>इसके बजाय स्थिति «छोड़ा» कर दें</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>बदला</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>बाद में बदला गया</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>बदलाव</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>चरण जाँचें और अजीब बातें बताएँ</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>फ़ाइल, कुंजियाँ और लेजर जाँचें</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>देखें कि यह फ़ाइल है, आपको खोलने की अनुमति है, और किसी दूसरे प्रोग्राम ने नहीं खोल रखी</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>देखें कि यह XLSForm है और शीट का नाम survey है</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>देखें कि डिस्क या नेटवर्क मौजूद है, और फ़ाइल दूसरी डिस्क पर कॉपी करें</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>देखें कि फ़ाइल और प्रश्नावली एक-दूसरे की हैं</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>`mfdw check` से डेटाबेस जाँचें, और बैकअप वापस लाएँ</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>फ़ोल्डर जाँचें, और देखें कि किसी दूसरे प्रोग्राम ने फ़ाइल न खोल रखी हो</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>फ़ोल्डर और उसकी अनुमतियाँ जाँचें, और देखें कि किसी दूसरे प्रोग्राम ने इसे न खोल रखा हो</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>फ़ोल्डर, या सर्वर और उसका नाम जाँचें</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>नाम और फ़ोल्डर जाँचें</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>कोर बैंकिंग प्रणाली में संख्या जाँचें</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>संख्या जाँचें, या वह पॉलिसी खोलें</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>संख्या जाँचें, या वह वाउचर खोलें</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>पासफ़्रेज़ और फ़ाइल जाँचें</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>फ़ाइल और उसके फ़ोल्डर की अनुमतियाँ जाँचें</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>सर्वर और जगह जाँचें, और फिर कोशिश करें</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>आयात से पहले उन्हें फिर से जाँचें</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>जाँच-सूची</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>देय जाँचें, अधिकारी और गाँव के अनुसार</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>जाँचें, हर</translation>
  </message>
  <message>
   <source>child</source>
   <translation>बच्चा</translation>
  </message>
  <message>
   <source>children</source>
   <translation>बच्चे</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>विकल्प</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>चुनें</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>PNG या JPEG फ़ाइल चुनें; कोई भी चित्र प्रोग्राम ऐसी फ़ाइल सहेज सकता है</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>जाँच-सूची चुनें</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>ग्राहक चुनें</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>उसकी कोई प्रति चुनें</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>तब से आज तक का कोई दिन चुनें</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>.xlsx, .xls, .xlsb, .ods या .csv फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>प्रोत्साहन का प्रकार चुनें</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>बाद का दिन चुनें</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>साझेदार चुनें</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>ऐसी अवधि चुनें जो पूरी हो चुकी हो</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>पॉलिसी चुनें</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>योजना चुनें</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>इस प्रकार की योजना चुनें</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>सम्मानजनक काम का क्षेत्र चुनें</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>किसी फ़ाइल का आयात चुनें</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>दूसरा बैच चुनें</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>दूसरा कोड चुनें</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>दूसरी एन्कोडिंग चुनें</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>दूसरी फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>दूसरा नाम चुनें</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>उनके लिए दूसरा नाम चुनें</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>--db से दूसरा नाम दें</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>फ़ील्डों के लिए दूसरा नियम चुनें, या यह बताने वाले कॉलम का नाम दें</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>दूसरी योजना चुनें</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>परिवार का कम से कम एक व्यक्ति चुनें</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>ऐसी पंक्तियाँ चुनें जिनकी छूट लागू है</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>{known} में से चुनें</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>सूची में से चुनें</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>इनमें से एक चुनें: {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>{decisions} में से एक चुनें</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>{events} में से एक चुनें</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>{languages} में से चुनें</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>{papers} में से चुनें</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>जो मौजूद है उसे चुनें</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>वह प्रश्नावली, या दूसरी फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>केंद्र चुनें</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>फ़ाइल फिर चुनें</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>सिखाया जाने वाला मॉड्यूल चुनें</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>योजना चुनें</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>यह या कोई पिछला महीना चुनें</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>दो अलग ग्राहक चुनें</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>काग़ज़ का प्रकार चुनें</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>चुनें कि वह कौन था</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>रेफ़र करने का कारण चुनें</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>Alt+Down से चुनें, या बताएँ कि सभी पंक्तियों में इस पाठ का क्या अर्थ है</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>आपका चुना हुआ</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>दावा {number} दायर हुआ</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>दावा {number} की अवस्था: {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>दावा: {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>दावा अनुपात, %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>ग्राहक</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>जिस ग्राहक से साक्षात्कार जोड़ना है</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>ग्राहक</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>तुलना वर्ग में ग्राहक</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>तुलना वर्ग के ग्राहक इससे दूर रखे जाते हैं</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>महीना बंद करें: उसके आँकड़े जैसे हैं वैसे ही रहते हैं</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>उसका अंतिम दिन बीतने पर बंद करें</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>वह विंडो बंद करके फिर कोशिश करें</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>बंद</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>{day} को बंद</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>समाप्ति</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>अंतिम शेष</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>महीना बंद करना और फिर खोलना भूमिका {role} के लिए नहीं है</translation>
  </message>
  <message>
   <source>code</source>
   <translation>कोड</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>शाखा का कोड और नाम, हर शाखा के लिए एक बार, जैसे KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>नए साझेदार का कोड</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>जाँच-सूची का कोड</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>ग्राहक का कोड</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>रहने वाले ग्राहक का कोड</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>ड्राफ़्ट का कोड</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>प्रविष्टि का कोड</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>फ़ील्ड का कोड</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>मिलाए जाने वाले ग्राहक का कोड</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>व्यक्ति का कोड</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>प्रश्नावली का कोड</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>योजना का कोड</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>केंद्र का कोड या नाम</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>समूह का कोड या नाम</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>सांख्यिकी प्रोग्राम के लिए सिंटैक्स सहित कोड वाला डेटा, .zip में</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>जो लागू नहीं है उसके कोड, अल्पविराम के साथ</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>जो ठीक नहीं है उसके कोड, अल्पविराम के साथ</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>जो ठीक है उसके कोड, अल्पविराम के साथ</translation>
  </message>
  <message>
   <source>column</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>ग्राहक वाला कॉलम</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>ग्राहक की पहचान संख्या वाला कॉलम</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>कॉलम {letter}</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>{sheet} का कॉलम {letter}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>जुड़े कॉलम: {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>छोड़े गए कॉलम: {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>हटे कॉलम: {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>बदले नाम वाले कॉलम: {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>इसमें मिलता है</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>इसका परिणाम</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>अल्पविराम</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>प्रतिबद्ध</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>रामपुर ग्राम पंचायत</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>सभी ग्राहकों की आपस में तुलना करें</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>कार्ड से मिलाएँ</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>कोड को कार्ड से मिलाएँ</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>तुलना की गई</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>तुलना</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>पूर्ण साक्षात्कार</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>अब तक पूर्ण</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>पूर्ण, %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>अवधि की फिर गणना करें</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>एक अवधि की छूट की गणना करें</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>उससे पहले के दिन तक गणना करें, और बाकी अलग से</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>शर्त</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>शर्तें</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>मौखिक सहमति के लिए गवाह चाहिए</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>सहमति भविष्य में नहीं दी जा सकती</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>रेफ़र करने से पहले सहमति दी जाती है</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>सहमति देने से पहले वापस ली गई है</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>जिस प्रति पर लौटना है</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>सेल सुधारें, या कारण देकर स्वीकार करें</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>सेल सुधारें, या पंक्ति छोड़ दें</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>संख्या सुधारें, या कारण देकर स्वीकार करें</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>वर्ष, महीना या दिन सुधारें</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>सुधारा गया</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>लागत</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>प्रति ग्राहक लागत</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>प्रोत्साहनों के लिए स्कूल आयु के बच्चे गिनती है</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>बीमा समाप्त</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>आरंभ में बीमित</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>मंज़ूर छूटें जमा करें</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>इन्हें जमा करें, या हटाकर फिर गणना करें</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>जमा हुई</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>crediting_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>मुद्रा</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>चक्र {cycle}</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>टूटी रेखा: योजना</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>डेटाबेस: फ़ाइल, या PostgreSQL सर्वर का URL</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>{value} जैसी तारीखों में लगता है Excel ने दिन और महीना आपस में बदल दिए: {read} से आशय है</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>‘{value}’ जैसी तारीखें नहीं बतातीं कि पहले दिन है या महीना; {read} पढ़ी गईं</translation>
  </message>
  <message>
   <source>day</source>
   <translation>दिन</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>दिन और महीना बदले गए</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>दिन पहले</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>जारी होने का दिन</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>निर्णय का दिन; नहीं तो आज</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>साक्षात्कार का दिन</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>अगले दौरे का दिन</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>सत्र का दिन; नहीं तो अगला सत्र</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>दौरे का दिन</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>जिस दिन सहमति दी गई</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>जिस दिन हुआ</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>जिस दिन यह देय है</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>जिस दिन दिया गया</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>फ़ॉलो-अप होने का दिन</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>जिस दिन प्रीमियम चुकाया गया</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>वाउचर रद्द होने का दिन</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>दिन उपकरण के दिन से अलग</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>दिन; नहीं तो आज</translation>
  </message>
  <message>
   <source>days</source>
   <translation>दिन</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>दिन जैसे Macintosh पर Excel गिनता था</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>दिन जैसे Excel गिनता है</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>रियायत के दिन</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>खुले दिन</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>{value} जैसे दिन छोटी संख्याएँ हैं जिन्हें Excel दिन के रूप में दिखाता है; देखें कि कहीं संख्याएँ तो नहीं हैं</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>भुगतान तक दिन</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>दिन बाद,</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>मृत्यु</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>दो ग्राहकों पर निर्णय लें</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>निर्णय हुआ</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>निर्णय</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>अस्वीकार</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>विभाजक</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>जमा</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>जमा</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … या final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>क्या परिवार इतना बदला? पहले {before} सदस्य थे, अब {now}</translation>
  </message>
  <message>
   <source>died</source>
   <translation>मृत्यु</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>अंतर</translation>
  </message>
  <message>
   <source>different</source>
   <translation>अलग-अलग</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>अंक कम हैं: {count} हैं, जैसे 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>इसे हटाकर फिर गणना करें</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>सचमुच करें; नहीं तो केवल बताएँ कि क्या हटेगा</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>इसे न खोलें; भेजने वाले से सादी वर्कबुक माँगें</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>भरी हुई सूची के निर्णय लागू करें</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>दस्तावेज़</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>दस्तावेज़ अभी बाकी हैं</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>लागू नहीं</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>नहीं जानते</translation>
  </message>
  <message>
   <source>done</source>
   <translation>पूर्ण</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>पूर्ण, %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>नहीं जानते</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>ड्राफ़्ट</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>डेटा शीट से ड्राफ़्ट बनाएँ</translation>
  </message>
  <message>
   <source>due</source>
   <translation>देय</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>महीने के अंत तक देय</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>इस दिन तक देय</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>देय {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>जैसे परिवार</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>हर अपने फ़ील्ड को नाम चाहिए</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>रखने के लिए संपादित वर्कबुक</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>आपातकालीन बचत</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>खाली किया गया</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>खाली</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>खाली हो तो देश वाली</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>खाली: पूरा, बिना प्रोत्साहन के</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>खाली: हमेशा</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>खाली: समाप्त नहीं होता</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>खाली: हमेशा से वहीं रहे</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>खाली: क्विज़ नहीं</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>खाली: प्रोग्राम का शब्द</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>एन्कोडिंग</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>टेक्स्ट फ़ाइल की एन्कोडिंग: utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>पॉलिसी को उसके अंतिम दिन से पहले समाप्त करें</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>नाम के अंत में .xlsx या .csv लिखें</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>नाम के अंत में .xlsx, .csv या .zip लिखें</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>नाम के अंत में {ending} लिखें</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>समाप्त</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>शुरू होने से पहले समाप्त</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>स्प्रेडशीट से ग्राहक पंजीकृत या अपडेट करें</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>मिटाया</translation>
  </message>
  <message>
   <source>error</source>
   <translation>त्रुटि</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>त्रुटि दर</translation>
  </message>
  <message>
   <source>event</source>
   <translation>घटना</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>REDCap का वह event जो यह चरण है</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>events: {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>हर शाखा, केवल एक नहीं</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>हर जगह</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>प्रमाण: %n दस्तावेज़</numerusform>
    <numerusform>प्रमाण: %n दस्तावेज़</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>उदाहरण</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>समाप्ति</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>तुलना वर्ग में संपर्क वाले ग्राहक</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>बाकी सबसे दूर</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>चुकाया गया शुल्क</translation>
  </message>
  <message>
   <source>field</source>
   <translation>फ़ील्ड</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>फ़ील्ड</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>वे फ़ील्ड जिनमें दूसरे का मान रहे: name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>फ़ाइल</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>पॉलिसी के अंतर्गत दावा दायर करें</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>लिखी जाने वाली फ़ाइल</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>लिखने की फ़ाइल; .xlsx से समाप्त हो तो उत्तर टाइप करने की वर्कबुक</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>लिखी जाने वाली फ़ाइल; अंत में .xlsx हो तो तालिकाएँ वर्कबुक में</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>दायर</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>Stata या SPSS की फ़ाइलें एक साथ कई, ZIP में आती हैं</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>सेल भरें, या पंक्ति छोड़ दें</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>दोहरी प्रविष्टियों की सूची से लिखी गई वर्कबुक भरें, और उसके शीर्षक न बदलें</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>भरे हुए</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>भरा हुआ</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>{width} अंकों तक भरा गया</translation>
  </message>
  <message>
   <source>final</source>
   <translation>अंतिम</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>`mfdw clients list --find` से कोड खोजें</translation>
  </message>
  <message>
   <source>first</source>
   <translation>पहला</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>तालिका का पहला और अंतिम कॉलम, जब कई तालिकाएँ साथ-साथ हों</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>पहली जाँच</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>पहला दिन</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>बीमा का पहला दिन; नहीं तो आज</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>बीमा न रहने का पहला दिन; नहीं तो आज</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>पहला दिन, 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>पहली बार दर्जकर्ता</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>तय: मान सहेजे हैं</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>सारांशों का फ़ोल्डर</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>प्रतीक्षा में फ़ॉलो-अप</translation>
  </message>
  <message>
   <source>for</source>
   <translation>किसके लिए</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>मौखिक सहमति के लिए</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>कितनी अवधि के लिए</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>साक्षात्कार के लिए</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>मज़दूरी पर या परिवार के लिए</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>शोध के लिए</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>सेवा के लिए</translation>
  </message>
  <message>
   <source>format</source>
   <translation>फ़ॉर्मेट</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>नाम से मिला</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>मिला: {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>से</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>केंद्र या शाखा से</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>स्कीमा {before} से {after} तक</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>{place} से</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>लड़की</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>राशि, प्रोत्साहनों की संख्या, या दोनों दें</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>ग्राहक को प्रोत्साहन दें</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>दूसरी संख्या दें</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>‘{field}’ के लिए कम से कम दो विकल्प दें</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>इसके बजाय दूसरा नाम दें</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>पहले वह दें</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>इसे MFDW_PASSPHRASE में या पूछने पर दें</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>उसका शीर्षक या अक्षर वैसे ही दें जैसे शीट दिखाती है</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>दौरे का दिन या वाउचर की संख्या दें</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>इसके बजाय बीमा का अंतिम दिन दें</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>पहले उन्हें किसी और को सौंपें</translation>
  </message>
  <message>
   <source>given</source>
   <translation>दिए गए</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>लौटाए गए</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>{day} को दी</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>किसी प्रति पर लौटें</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>रियायत</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>कक्षा {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>समूह ऋण</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>समूह {group}: {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>बिना निर्णय के समूह</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>ने यह प्रशिक्षण पूरा किया है</translation>
  </message>
  <message>
   <source>head</source>
   <translation>मुखिया</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>शीर्षक {sheet} की पंक्ति {row} में</translation>
  </message>
  <message>
   <source>header</source>
   <translation>शीर्षक</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>शीर्षक पंक्ति</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>शीर्षक पंक्ति {row} में</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>‘{value}’ जैसे शीर्षक पुराने फ़ॉन्ट {font} में लिखे गए थे और अपने आप किसी से नहीं मिलते; उनके प्रश्न चुनें, यह याद रखा जाता है</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>वार्ताओं में श्रोता</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>स्वास्थ्य सेवा योजना जिसका यह प्रोत्साहन है</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>स्वास्थ्य केंद्र, अस्पताल या डॉक्टर</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>स्वास्थ्य केंद्र, अस्पताल, डॉक्टर</translation>
  </message>
  <message>
   <source>held</source>
   <translation>आयोजित</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>फ़ील्ड के नीचे सहायता</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>दावा {number} में दी गई मदद दर्ज हुई</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>मदद मिली</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>%n बार मदद की</numerusform>
    <numerusform>%n बार मदद की</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>अपना</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>छिपी हुई</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>कुछ ग्राहकों के दूसरे साक्षात्कार की पहले से तुलना करें</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>धारक</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>मान का प्रकार</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>घंटा</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>परिवार और उनके सदस्य</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>सहमति कैसे दी गई</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>सर्वेक्षण का चरण कितना हुआ, और क्या बताता है</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>कितनी देर</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>कितने ग्राहक (डिफ़ॉल्ट: 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>ग्राहक को कैसे भेजा गया</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>दावे की id</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>पॉलिसी की id</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>दौरे की id</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>ग्राहक की पहचान</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>पंक्ति की पहचान</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>पहले एक दौर आयात करें, फिर वर्कबुक लिखें</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>प्रतिक्रियाएँ आयात करें</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>पहले अवधि की ऋण विवरणी आयात करें</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>Windows Task Scheduler में {file} आयात करें</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>आयात {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>आयातित</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>आंशिक</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>कोर बैंकिंग प्रणाली में</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>फ़ाइल में</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>भविष्य में</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>अपनी लिपि में</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>इस स्थिति में; नहीं तो जो देय है</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>{seconds} सेकंड में</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>100 m से अधिक की अशुद्धि</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>नवाचार</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>प्रोग्राम के साथ psycopg इंस्टॉल करें, या फ़ाइल का उपयोग करें</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>PostgreSQL के क्लाइंट प्रोग्राम इंस्टॉल करें</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>नया संस्करण इंस्टॉल करें</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>बीमित</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>ब्याज</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>साक्षात्कार</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>साक्षात्कार {number}: निर्णय हुआ</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>साक्षात्कारकर्ता</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>नियोजित साक्षात्कार</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>निर्णय की प्रतीक्षा में साक्षात्कार</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>बिना ग्राहक के साक्षात्कार</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>इस योजना की बचत में</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>आमंत्रित</translation>
  </message>
  <message>
   <source>is</source>
   <translation>है</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>आयात होती और सूची में आती है</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>क्या यह वही व्यक्ति है? पहले {before}, अब {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>बाहर रखी जाती है</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>प्रोत्साहन के साथ रखा जाता है</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>नहीं है</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>क्या आयु सही है? पहले {before}, अब {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>क्या जन्मतिथि सही है? पहले {before}, अब {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>जारी</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>यह पॉलिसी, दौरे या रेफ़रल पर चलता है: इसे वहीं बदलें</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>इसकी राशि नहीं है</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>इसके सत्र हैं</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>यह दौरे के बाद होता है, और भविष्य में नहीं</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>काम हो गया, पर परिणाम दिखाया नहीं जा सकता: {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>नहीं बताया गया कि पर्ची किस रेफ़रल की है</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>यह एक चिह्न होता है, या tab</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>यह जमा की गई छूट है: इसे छूटें में उलटें</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>इसे भरना ज़रूरी है</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>यह ग्राहक पृष्ठ पर छपता है</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>साझेदार को मिलने से पहले ही यह बंद हो गया था</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>यह अभी बीमा कंपनी को नहीं भेजा गया</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>पहले से था: कुछ नहीं बदला</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>इसके प्रोत्साहनों पर शर्तें हैं</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>उसका केंद्र</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>उसका देश, जैसे KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>उसकी मुद्रा, जैसे KHR (डिफ़ॉल्ट: देश की)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>उसका नाम</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>उसकी संख्या</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>इसका रिकॉर्ड, पंक्ति {row}, सहेजा नहीं गया</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>जुड़ने की तारीख</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>दूसरे के साथ मिलाया</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>ग्राहक के साथ फ़ोटो या काग़ज़ रखें</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>यथावत</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>अगले फ़ॉर्म के लिए रखा गया</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>फ़ाइल में रहा, उपयोग नहीं हुआ</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>{on} के आयात में हाथ से बाहर रखी गई; आयात की योजना ऐसी पंक्तियाँ फिर भी ला सकती है</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>बने रहे, %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>कुंजी</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>प्रकार</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>रिकॉर्ड का प्रकार; न देने पर ग्राहक</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>सूची का प्रकार</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>सूची का प्रकार (डिफ़ॉल्ट: उसके कॉलम से)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>पहचान</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>जाना-पहचाना नाम</translation>
  </message>
  <message>
   <source>label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>लेबल, स्थानीय लिपि</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>नाम और कोड की जगह लेबल</translation>
  </message>
  <message>
   <source>language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>रिपोर्ट की भाषा; नहीं तो संस्था की</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>संदेशों की भाषा</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>भाषाएँ</translation>
  </message>
  <message>
   <source>last</source>
   <translation>अंतिम</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>अंतिम दिन</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>बीमा का अंतिम दिन; नहीं तो एक वर्ष</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>मान्यता का अंतिम दिन</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>जिस अंतिम दिन तक मान्य है</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>अंतिम दिन; नहीं तो आज से दो सप्ताह</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>पिछले महीने {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>देर से</translation>
  </message>
  <message>
   <source>later</source>
   <translation>बाद में</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>बाद के रिकॉर्ड इससे जुड़े हैं</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>बाद की निकासियाँ इसी जमा से हुई हैं</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>अब तक शिक्षार्थी</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>अवकाश</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>वैसे ही छोड़ें</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>गलत पंक्तियाँ छोड़ें (डिफ़ॉल्ट), या पूरी फ़ाइल अस्वीकार करें</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>इसे सूची में रहने दें, या इसका नाम बदलें</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>इसे सूची में रहने दें, या इसके शब्द बदलें</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>पंक्तियों में से एक छोड़ दें</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>left</source>
   <translation>छोड़ा</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>व्यक्ति के निर्णय के लिए छोड़े: {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>बाद के लिए छोड़ा</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>बायाँ हाशिया</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>छोड़ा गया</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>दूसरी तालिका मानकर छोड़ी गईं: पंक्ति {rows} से</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>तालिका के नीचे की टिप्पणियाँ मानकर छोड़ी गईं: पंक्ति {rows} से</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>दोहराए गए शीर्षक मानकर छोड़ी गईं: पंक्ति {rows}</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>शीर्षक मानकर छोड़ी गईं: पंक्ति {rows}</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>योग मानकर छोड़ी गईं: पंक्ति {rows}</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>आपके चुनने तक छोड़ा गया</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>छोड़ी गईं, क्योंकि दूसरे event की हैं: पंक्ति {rows}</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>छोड़ा गया: फ़ाइल</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>छोड़ा गया: स्थान</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>छोड़ा गया: खुला पाठ</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>छोड़ा गया: यह अभी नहीं है, और केवल मौजूद माँगे गए थे</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>छोड़ा गया: यह पहले से है, और केवल नए माँगे गए थे</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>छोड़ा गया: व्यक्ति के नाम या संख्याएँ</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>छोड़ा गया: उपकरण की जानकारी</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>संस्था छोड़ी</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>{day} को छोड़ा</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>एक मिनट से कम बाकी</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>खाली सेल से यह फ़ील्ड खाली होने दें; कई बार दे सकते हैं</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>प्रबंधक को निर्णय लेने दें</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>किसी दूसरे व्यक्ति को निर्णय लेने दें</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>पहले उन्हें दूसरे पाठ्यक्रम पर चलाएँ</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>फ़ाइल सहेजते समय ‘{value}’ के अक्षर खो गए; खाली छोड़ा गया: इसे .xlsx या CSV UTF-8 में सहेजें</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>हल्का काम अन्य काम से पहले शुरू होता है, और वह खतरनाक काम से पहले</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>सबसे संभावित शीट</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>संभावित</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>जोड़ने वाली योजना जिसका यह प्रोत्साहन है</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>ग्राहक से जुड़े</translation>
  </message>
  <message>
   <source>list</source>
   <translation>सूची</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>तय कामों की सूची, पहले देय वाले</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>दिए गए प्रोत्साहनों की सूची, नए पहले</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>जाँच-सूचियाँ और वे क्या देखती हैं</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>जाँच, भुगतान, दावे, दौरे और पत्र उनके दस्तावेज़ों के साथ दिखाएँ</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>दावों की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>पाठ्यक्रमों और उन पर चलने वाली योजनाओं की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>बिना पॉलिसी वाले बीमा प्रोत्साहनों की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>ऋणों की सूची, नवीनतम पहले</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>साझेदारों की सूची दिखाएँ, या एक जोड़ें</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>बीमित व्यक्तियों की सूची, हर एक को एक बार</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>पॉलिसियों की सूची, उनके बीमित व्यक्तियों सहित</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>रेफ़रल की सूची, सबसे लंबे समय से खुले पहले</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>पंजीकरण पत्रों की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>सुरक्षा दौरों की सूची, नवीनतम पहले</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>सत्रों की सूची, मॉड्यूल सहित</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>खातों की सूची, शेष सहित</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>बच्चे से जुड़े और समीक्षा की प्रतीक्षा वाले उल्लंघनों की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>योजनाओं के बजट की सूची दिखाएँ, या --set से बजट बनाएँ</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>शर्तों की जाँचें सूचीबद्ध करें</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>प्रविष्टियाँ उनके क्रम में दिखाएँ</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>काग़ज़ से दर्ज साक्षात्कारों की सूची</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>अपने फ़ील्डों की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>प्रश्नावलियों की सूची</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>योजनाओं की सूची</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>दौरों और वाउचरों की सूची, नवीनतम पहले</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>जो देय है उसकी सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>ग्राहक के साथ रखे दस्तावेज़ों की सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>मंज़ूरी की प्रतीक्षा वाली सूची दिखाएँ</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>गणनाओं की सूची, नवीनतम पहले</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>लिए गए निर्णयों की सूची</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>कम विविधता</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>ऋण</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>ऋण विवरणियाँ, और समय पर भुगतान</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>लोगो</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>सबसे लंबी देरी</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>फिर देखने का दिन</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>mfdw fields list देखें</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>खाता देखें</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>बिना पॉलिसी वाले प्रोत्साहन देखें</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>सेल देखें और फिर निर्णय लें</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>ग्राहक के दस्तावेज़ देखें</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>पूर्णता सूची देखें</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>इसके बजाय अंतर देखें</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>चिह्नित फ़ील्ड देखें</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>परिवार फिर देखें</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>सूची फिर देखें</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>सूची फिर देखें; शायद इसे पहले ही नाम दिया जा चुका है</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>खातों की सूची देखें, या पहली जमा की योजना बताएँ</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>प्रोत्साहनों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>केंद्रों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>जाँचों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>दावों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>समूहों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>ग्राहक, दोहरी प्रविष्टियाँ में मेलों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>भुगतानों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>पॉलिसियों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>छूटों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>सत्रों की सूची देखें, या नया सत्र नियोजित करें</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>दौरों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>प्रतीक्षा वाली सूची देखें</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>हुए निर्णयों की सूची देखें</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>रिपोर्ट में यह महीना देखें</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>कारण देखें, और इसे हटा दें</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>भूमिकाएँ और उनके प्रश्न इससे देखें: mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>सूची के ऊपर सहेजे दृश्य देखें</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>सेटिंग में कर्मचारी देखें</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>उस पर प्रकार और नाम देखें</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>इसे फ़ाइल की पहले बनी प्रति में ढूँढें</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>ग्राहक को फिर खोजें</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>क्या देखा जाता है</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>मिलता-जुलता, {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>अनुपलब्ध</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>आज़माने के लिए काल्पनिक लोगों वाली, असली जैसी शाखा बनाएँ</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>इस योजना का बजट बनाएँ</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>अधूरा ग्राहक बनाएँ</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>इसके साथ एक नई बनाएँ</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>पहले इसे बनाएँ, या दूसरे का नाम दें</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>दो ग्राहकों को एक करें</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>पहले एक बनाएँ</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>जगह बनाएँ और फिर कोशिश करें; कुछ नहीं खोया</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>मिलाए गए ग्राहक को फिर दो करें</translation>
  </message>
  <message>
   <source>man</source>
   <translation>पुरुष</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>एक दिन में बहुत</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>मिलाया गया</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>औसत</translation>
  </message>
  <message>
   <source>means</source>
   <translation>अर्थ</translation>
  </message>
  <message>
   <source>median</source>
   <translation>माध्यिका</translation>
  </message>
  <message>
   <source>men</source>
   <translation>पुरुष</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>वार्ताओं में पुरुष</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>परिवार के अवैतनिक पुरुष</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>प्रशिक्षित पुरुष</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>सुनने वाले पुरुष</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>उन्हें सुधारें, या reject-rows के साथ सही पंक्तियाँ आयात करें</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>एक ही बाहरी संख्या वालों को मिलाएँ; पहले --exact से देखें</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>मिलाया गया</translation>
  </message>
  <message>
   <source>met</source>
   <translation>पूरी</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>पूरी, %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>किसी कमांड के बारे में और जानकारी mfdw COMMAND --help देता है।</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>मिनट</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>मिनट</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>नहीं है</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>सक्रिय ग्राहकों में अनुपलब्ध जानकारी</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>नहीं है, %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>मॉड्यूल</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>मॉड्यूल {number} पहले ही सिखाया जा चुका है</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>मॉड्यूल</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>सिखाए गए मॉड्यूल</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>मॉड्यूल {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>नियोजित राशि</translation>
  </message>
  <message>
   <source>month</source>
   <translation>महीना</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>महीना पहले</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>जिस महीने की बात है; `last` बीता हुआ महीना है</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>बंद करने का महीना</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>फिर खोलने का महीना</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>महीना; नहीं तो वर्तमान महीना</translation>
  </message>
  <message>
   <source>months</source>
   <translation>महीने</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>उनके बीच महीने</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>अधिक ‘नहीं जानते’</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>दावे से अधिक मंज़ूर हुआ है</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>अधिक छूटे उत्तर</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>अधिक इनकार</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>ग्राहकों को दूसरे केंद्र में ले जाएँ</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>पहले उन्हें दूसरी जगह ले जाएँ</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>पहले उन्हें दूसरे केंद्र में ले जाएँ</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>पहले उन्हें दूसरे समूह में ले जाएँ</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>स्थानांतरित</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>दूसरी जगह चले गए</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>n = {count}</source>
   <translation>n = {count}</translation>
  </message>
  <message>
   <source>n: answers. Not asked: skipped by the form, or not applicable. Of fewer than {least} persons nothing is printed, and {sign} stands for a cell from which such a one could be found.</source>
   <translation>n: उत्तर। नहीं पूछा: फ़ॉर्म ने छोड़ा, या लागू नहीं। {least} से कम व्यक्तियों का कुछ नहीं छपता, और {sign} उस सेल की जगह है जिससे ऐसा व्यक्ति पहचाना जा सकता था।</translation>
  </message>
  <message>
   <source>name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>{path} के बजाय .zip पर समाप्त होने वाला नाम दें</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>फ़ॉर्म का नाम दें, या --from-data के साथ डेटा शीट</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>प्रश्न का नाम दें; कोई नहीं तो ROLE=, फिर खोजने के लिए ROLE=auto</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>व्यक्ति का नाम</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>केंद्र का नाम</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>संस्था का नाम</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>प्लान का नाम</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>--branch CODE से एक बताएँ</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>--candidate N से एक का नाम दें, या --client CODE से ग्राहक का</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>--round से नाम दें: diagnostic, baseline, followup1 … या final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>उस बैच का नाम दें जिसकी फ़ाइल या रेसिपी लिखनी है</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>केंद्र का कोड बताएँ, या --branch से उसकी शाखा</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>कॉलमों के नाम टेम्पलेट जैसे रखें, या रेसिपी में बताएँ कि उनमें क्या है</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>योजना बताएँ</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>शीट और शीर्षकों की पंक्ति बताएँ</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>शीट और शीर्षकों वाली पंक्ति बताएँ</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>नाम, कोड या संख्या</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>नाम, कोड, प्रदाता या संख्या</translation>
  </message>
  <message>
   <source>named</source>
   <translation>नाम दिया गया</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>नाम मिलते-जुलते ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>नाम सुनने में समान ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>लगभग समान लेबल</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>मौखिक सहमति के लिए ज़रूरी</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>कभी नहीं दी</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>भविष्य में कभी नहीं</translation>
  </message>
  <message>
   <source>new</source>
   <translation>नए</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>नए ग्राहक</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>नया, {clients} नए ग्राहक</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>नए बीमित</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>अगला सेल</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>अगली संख्या</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>अगला {day} को</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>अगली समस्या</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>अगली पंक्ति</translation>
  </message>
  <message>
   <source>no</source>
   <translation>नहीं</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>कोई उत्तर नहीं</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>उत्तर नहीं: लागू नहीं</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>उत्तर नहीं: नहीं जानते</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>उत्तर नहीं: पूछा नहीं गया</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>उत्तर नहीं: इनकार</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>कोई वर्ग नहीं</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>{round} की कोई पुनर्जाँच अभी नहीं पढ़ी गई</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>कोई केंद्र नहीं चुना गया</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>ग्राहक ‘{value}’ की कोई जाँच मेल नहीं खाती; व्यक्ति या दिन सुधारें</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>सूची का विकल्प नहीं</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>कोड ‘{value}’ किसी ग्राहक का नहीं है; उसे सुधारें, या नए ग्राहक के लिए खाली छोड़ें</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>संख्या ‘{value}’ किसी ग्राहक की नहीं है; उसे सुधारें, पहले ग्राहक पंजीकृत करें, या आयात को नए ग्राहक बनाने दें</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>कोई कॉलम प्रतिक्रिया या ग्राहक की पहचान नहीं देता; पंक्तियाँ अपनी सामग्री से पहचानी जाती हैं, इसलिए बदली हुई पंक्ति नया साक्षात्कार गिनी जाएगी</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>सूची का कॉलम नहीं</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>शीट ‘{sheet}’ का कोई कॉलम किसी प्रश्न का उत्तर नहीं है</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>शीट ‘{sheet}’ का कोई कॉलम इस प्रकार की सूची के लिए ज्ञात नहीं है</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>{path} का कोई कॉलम ग्राहक की पहचान नहीं बताता</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>बैच {batch} की कोई फ़ाइल नहीं रखी गई</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>कोई निश्चित दिन नहीं</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>अभी कोई संस्था दर्ज नहीं हुई</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>{round} का कोई साक्षात्कार यहाँ दर्ज नहीं हुआ</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>{count} पंक्तियों ({rows}) का लेबल {language} में नहीं है; दूसरी भाषा दिखाई जाती है</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>अब घर में नहीं</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>कोई निशान नहीं</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>कोई मेल नहीं</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>ग्राहक ‘{value}’ का कोई नियोजित भुगतान मेल नहीं खाता; पहले प्रोत्साहन बाँटें</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>कोई प्रश्न नहीं</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>शीट ‘{sheet}’ से कोई प्रश्न नहीं पढ़ा जा सका</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>{survey} के चरण {round} में कोई प्रतिक्रिया नहीं है</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>दौर {value} में कोई उत्तर-पत्र नहीं; जिनमें हैं: {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>चरण का नाम नहीं दिया गया, और फ़ाइल का कोई कॉलम भी नहीं बताता</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>मुख्य शीट की कोई पंक्ति इस पंक्ति की नहीं है; इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>‘{value}’ का कोई सत्र दर्ज नहीं था; उसे बनाया जाता है</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>किसी शीट में सामंजस्य के स्तंभ नहीं हैं: {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>इस फ़ाइल की किसी शीट में {columns} कॉलम नहीं हैं</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>{client} कोड या संख्या वाला कोई मौजूदा मेल नहीं है</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>किसी विवरणी में {period} में देय किस्त नहीं है</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>तालिका नहीं</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>{path} में कोई तालिका नहीं मिली</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>शीट ‘{sheet}’ पर कोई तालिका नहीं मिली</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>{question} का उत्तर «{text}» किसी ने नहीं दिया</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>यहाँ किसी को छूट नहीं मिलती</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>{scheme} का पाठ्यक्रम वहाँ किसी ने पूरा नहीं किया है</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>संख्या ‘{value}’ किसी की नहीं है, पर पंक्ति व्यक्ति के बारे में और बताती है; चुनें कि वह कौन है</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>परिवार में ‘{value}’ नाम का कोई नहीं है; नाम सुधारें, या पहले उस व्यक्ति को परिवार में लिखें</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>कोई मिलता-जुलता नहीं</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>इस दिन से किसी को रेफ़र नहीं किया जाता</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>सहमति के बिना किसी को रेफ़र नहीं किया जाता; सहमति देने का दिन लिखें</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>उसके परिवार का कोई सदस्य दर्ज नहीं है</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>परिवार में {member} नाम का कोई नहीं है</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>किसी कर्मचारी का कोड {staff} नहीं है</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>पॉलिसी में ‘{value}’ नाम का कोई नहीं है</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>बिना प्रशिक्षण के कोई आगे नहीं सिखाता; पहले प्रशिक्षण दर्ज करें</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>उस दिन इस साझेदार के पास किसी को रेफ़र नहीं किया जाता था</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>अभी कोई नहीं</translation>
  </message>
  <message>
   <source>none</source>
   <translation>कोई नहीं</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>कोई चालू नहीं</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>फिर नहीं</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>अनुमति नहीं</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>उत्तर नहीं</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>नहीं पूछा</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>नहीं जाँचा</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>नहीं जाँचा: यह ऐसे ढंग से लिखा है जो यहाँ ज्ञात नहीं</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>नहीं जाँचा: इसके विकल्प दूसरी फ़ाइल में हैं</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>नहीं जाँचा: {value}() केवल फ़ोन ही बता सकता है</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>नहीं जाँचा: फ़ाइल साक्षात्कार का दिन नहीं बताती</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>नहीं जाँचा: फ़ाइल में ‘{value}’ कॉलम नहीं है</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>नहीं जाँचा: फ़ॉर्म में ‘{value}’ प्रश्न नहीं है</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>अभी नहीं सुधारा</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>नहीं मिला</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>आयात नहीं हुआ</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>ज्ञात नहीं</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>सूची में नहीं</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>दर्ज नहीं</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>पूरी नहीं</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>नहीं पढ़ा गया</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>नहीं लिया गया</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>अभी दौरा नहीं हुआ</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>फ़ॉर्म की गणना से अलग</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>अभी नहीं</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>{value} नहीं</translation>
  </message>
  <message>
   <source>note</source>
   <translation>टिप्पणी</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>पहले नई सहमति दर्ज करें</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>दावे में दी गई मदद दर्ज करें</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>कुछ नहीं</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>अभी कुछ नहीं गिना</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>‘{value}’ का कुछ भी खुला नहीं है; भेजने का दिन लिखें</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>कुछ बदलने की ज़रूरत नहीं</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>इस नियम में कुछ नहीं दिया गया: इसे सुधारा जाता है</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>कुछ नहीं रखा गया; ये पंक्तियाँ सुधारें और वर्कबुक फिर पढ़ें</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>कुछ नहीं बदलेगा</translation>
  </message>
  <message>
   <source>now</source>
   <translation>अब</translation>
  </message>
  <message>
   <source>number</source>
   <translation>संख्या</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>फ़ाइल में संख्या: {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>सूची में काम की संख्या</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>बैच की संख्या</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>प्रविष्टि की संख्या</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>कोर बैंकिंग सिस्टम में प्रविष्टि की संख्या</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>जिस साक्षात्कार पर निर्णय लेना है उसकी संख्या (डिफ़ॉल्ट: सूची दिखाएँ)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>मॉड्यूल की संख्या</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>पॉलिसी की संख्या</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>रेफ़रल की संख्या</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>सूची में रेफ़रल की संख्या</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>वाउचर की संख्या</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>जिस संख्या से यादृच्छिक डेटा शुरू होता है; वही संख्या वही डेटा देती है</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>संख्याएँ और अन्य उत्तर एक अवधारणा नहीं हो सकते: {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>दूसरों जैसी संख्याएँ</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>तारीखों के कॉलम में {value} जैसी संख्याएँ Excel की दिन-संख्या मानी गईं: {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>‘{value}’ जैसी संख्याएँ बाकी के {width} अंकों से छोटी हैं; Excel आगे के शून्य हटा देता है</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>‘{value}’ जैसी संख्याएँ बाकी कॉलम से अलग ढंग से लिखी हैं और केवल एक ही तरह पढ़ी जा सकती हैं; {read} पढ़ी गईं</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>‘{value}’ जैसी संख्याएँ दो तरह से पढ़ी जा सकती हैं; {read} पढ़ी गईं</translation>
  </message>
  <message>
   <source>of</source>
   <translation>कुल</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>%n महीने में से</numerusform>
    <numerusform>%n महीनों में से</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>सहेजे दृश्य के</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>परिवारजन और वेतनभोगी कामगारों में से</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>नई योजनाओं की; दर्ज की हुई अपनी मुद्रा रखती हैं</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>एक प्रश्नावली के</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>नियोजित का %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>कई व्यक्तियों का</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>लक्ष्य का %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>फ़ाइल का</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>वर्कबुक का</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>इस शाखा के</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>केवल इस शाखा के</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>इस ग्राहक के</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>केवल इस ग्राहक के</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>केवल इस नवाचार के</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>केवल इस महीने के</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>इस योजना का</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>केवल इस अवस्था के</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>केवल इस स्थिति वाले</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>करने वाले {count} में से</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>नियोजित {target} में से</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>इसे फिर सुझाएँ</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>इसे अब न सुझाएँ</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>अधिकारी</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>मिलाए गए ग्राहक का पुराना कोड, या बैच</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>सबसे पुरानी %n दिन देर से</numerusform>
    <numerusform>सबसे पुरानी %n दिन देर से</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>सबसे पुराना %n दिन पहले दायर</numerusform>
    <numerusform>सबसे पुराना %n दिन पहले दायर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>सबसे पुराना %n दिन से खुला</numerusform>
    <numerusform>सबसे पुराना %n दिनों से खुला</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>समय पर</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>हर पंक्ति में एक</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>हर पंक्ति में एक: पहले कोड, फिर शब्द; हाँ का अर्थ है कि ठीक है</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>हर पंक्ति में एक: नाम | मिनट | सामग्री</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>हर पंक्ति में एक; सब हों तो खाली</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>हर पंक्ति में एक; स्थानीय लिपि | के बाद</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>एक बैच, उसके बदले हुए फ़ील्ड सहित</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>इसका एक विकल्प</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>जहाँ कई उत्तर चुन सकते हैं वहाँ कोडों का एक कॉलम</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>एक वर्ग {kept} में है, दूसरा {other} में; {kept} रहता है</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>केवल एक चरण</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>केवल बच्चे से जुड़ी शर्त जो पूरी नहीं हुई, उसकी समीक्षा होती है</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>विकल्प केवल सूची के होते हैं; फ़ील्ड को सूची बनाएँ, या विकल्प छोड़ दें</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>केवल तुलना वर्ग के ग्राहक जो संपर्क में आए</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>केवल इस स्थिति के ग्राहक; कई बार दी जा सकती है</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>केवल उनके लिए जो शोध डेटा देख सकते हैं</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>केवल उनके लिए जो संवेदनशील उत्तर देख सकते हैं</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>केवल इस ऋण की; कई बार दे सकते हैं</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>केवल धारक और परिवार के सदस्यों का बीमा हो सकता है</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>केवल ये</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>केवल ये; `due` जल्दी समाप्त होती हैं</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>केवल ये; `follow_up` वे हैं जिन पर किसी को ध्यान देना है</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>केवल ये; `follow_up` देय है पर हुआ नहीं</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>केवल ये; `open` किसी की प्रतीक्षा में हैं</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>केवल जो इतने दिनों में समाप्त होते हैं</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>केवल जो उस दिन मान्य हैं</translation>
  </message>
  <message>
   <source>open</source>
   <translation>लंबित</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>बंद महीना कारण बताकर फिर खोलें</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>अंत में खुले</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>इसके बजाय उसका पृष्ठ खोलें</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>उसे फिर खोलें और अपने बदलाव दोबारा दर्ज करें</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>इसे Excel में खोलकर बिना पासवर्ड की प्रति सहेजें</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>इसे Excel में खोलकर .xlsx में सहेजें</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>इसे Excel या LibreOffice में खोलकर .xlsx में सहेजें</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>इसे Excel में खोलें, Excel से ठीक कराएँ और फिर सहेजें</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>बदलने के लिए उसे खोलें, या तुलना के लिए दूसरी बार दर्ज करें</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>खोलकर देखें कि पूरी है या नहीं, फिर दोबारा सहेजें</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>30 दिन से अधिक खुले</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>खुल रहा है</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>आरंभ</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>या फिर</translation>
  </message>
  <message>
   <source>other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>अन्य, स्पष्ट करें</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>हमारा ग्राहक कोड</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>हमारा अपना टेम्पलेट</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>हमारा रखा गया</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>बकाया</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>अंत में अतिदेय</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>नवाचार में आपस में मिलने वाली अवधियाँ दोनों को समेटने वाली एक अवधि बनती हैं</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>स्थानीय लिपि</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>भुगतान हुआ</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>ग्राहकों ने चुकाया</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>महीने में चुकाई</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>बारह महीनों में चुकाई</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>वेतनभोगी पुरुष</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>वितरित</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>वेतनभोगी महिलाएँ</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>पत्र</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>{language} भाषा में रिपोर्ट नहीं बनती</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>60 दिनों में समाप्त होने वाले पत्र</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>नाम, कोड या संख्या का भाग</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>इसका भाग</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>आंशिक</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>साझेदार</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>प्रसार वार्ताएँ</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>Excel से चिपकाएँ</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>फिर भुगतान करें, या रद्द करें</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>पहले भुगतान करें</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>{count} में से भुगतान {number}</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>देय भुगतान</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>payments_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>इस साझेदार को रेफ़र किए गए लोग: {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>ब्याज का प्रतिशत</translation>
  </message>
  <message>
   <source>period</source>
   <translation>अवधि</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>परिवार का सदस्य जिसके लिए यह है</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>परिवार का सदस्य जिसे भेजा गया</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>व्यक्ति</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>प्रशिक्षित व्यक्ति</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>फ़ोन</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>फ़ोटो JPEG या PNG में रखी जाती हैं, काग़ज़ PDF में भी</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>हर रिपोर्ट के ऊपर का चित्र</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>चित्र.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>स्थान</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>सूची में स्थान</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>नियोजित</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>चरण की योजना बनाएँ: उसके दिन और उसकी संख्या</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>योजना {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>नियोजित {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>नियोजित</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>नियोजित: {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>0 से {most} तक अंक</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>लागू पॉलिसियाँ</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>समाप्त हुई पॉलिसियाँ</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>पॉलिसियाँ, बीमित व्यक्ति, दावे</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>पॉलिसी</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>पॉलिसी किसकी</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>पॉलिसी {number} रद्द हुई</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>पॉलिसी {number} दर्ज हुई</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>प्रीमियम</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>अर्जित प्रीमियम</translation>
  </message>
  <message>
   <source>present</source>
   <translation>उपस्थित</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>इसे छापें, या कारण बताकर फिर खोलें</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>अब लोगो न छापें</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>केवल त्रुटियाँ छापें</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>केवल एक JSON ऑब्जेक्ट छापें</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>पिछली छपाई में</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>समस्या</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>प्रस्तावित; ग्राहक अलग लिखे तो बदलें</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>प्रदाता</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>दस्तावेज़ रद्दी में डालें</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>प्रोत्साहन सुधारें</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>प्रोत्साहन रद्दी में डालें</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>रद्दी में डाला</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>जो छूटें जमा नहीं हुईं उन्हें रद्दी में डालें</translation>
  </message>
  <message>
   <source>question</source>
   <translation>प्रश्न</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>प्रश्न या व्यक्ति</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>प्रश्नावलियाँ और उनके उत्तर</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>प्रश्न</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>क्विज़ में बदलाव, अंक</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>किसी भी तरह की सूची रिकॉर्ड में पढ़ें</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>XLSForm से प्रश्नावली पढ़ें</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>स्प्रेडशीट से किस्तों की विवरणी पढ़ें</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>पढ़ा गया</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>रजिस्टर के रूप में पढ़ा गया: {sessions} सत्रों के {marks} निशान, हर एक का एक कॉलम; हर निशान अपने ग्राहक की उपस्थिति के रूप में रखा जाता है</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>{day} को {who} के आयात {batch} की तरह पढ़ा गया; --anew कुछ नहीं लेता</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>mfdw survey define से पढ़ें, या कोड सुधारें</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>इसे survey define से पढ़ें, या उत्तरों वाली फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>यह पंक्ति पढ़ें, भले ही यह योग, टिप्पणी या शीर्षक लगे</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>वर्कबुक पढ़ने में बहुत समय लगा</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>कारण</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>छूट</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>छूटें</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>ऋण विवरणियों के अनुसार ब्याज में छूट</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>नियम के संस्करण {number} से छूटों की गणना हो चुकी है</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>rebates_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>रसीद</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>receipt_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>प्राप्त</translation>
  </message>
  <message>
   <source>record</source>
   <translation>रिकॉर्ड</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>किसने दर्ज किया</translation>
  </message>
  <message>
   <source>records</source>
   <translation>रिकॉर्ड</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>रिकॉर्ड जिनमें {field} का मान है: {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>रिकॉर्डों में पहले से मान हैं: {count}; इसके बजाय दूसरा फ़ील्ड जोड़ें</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>ग्राहक को साझेदार के पास रेफ़र करें</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>संदर्भ</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>रेफ़रल {number} बंद हुआ</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>रेफ़रल {number} प्राप्त हुआ</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>रेफ़रल {number} दर्ज हुआ</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>रेफ़रल</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>इस कारण वाले रेफ़रल वही दर्ज करते हैं जो संवेदनशील उत्तर देख सकते हैं</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>इनकार</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>मिले पंजीकरण</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>अज्ञात ग्राहकों की पंक्तियाँ अस्वीकार करें (डिफ़ॉल्ट), या ग्राहक बनाएँ</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>फ़ॉर्म के इस प्रकार के नियम तोड़ने वाली पंक्तियाँ अस्वीकार करें, नहीं तो चेतावनी मिलती है: {kinds}; दोहरा सकते हैं</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>पंक्ति अस्वीकार करें</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>अस्वीकृत</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>संबंध</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>हटाए</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>नवीनीकृत</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>दोहराव केवल long निर्यात में होते हैं</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>मौजूद फ़ाइल को बदल दें; नहीं तो नई फ़ाइल का नाम NAME_v2 होगा</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>सहेजी गई रेसिपी दोहराएँ</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>इसे बैकअप से वापस लाएँ; mfdw check बताता है कि और क्या गलत है</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>बहाल</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>सीमित</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>फ़ील्ड को उपयोग से हटाएँ: वह अब नहीं पूछा जाता, और सहेजा हुआ रहता है</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>हटाया गया</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>लौटे</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>इसे छूटें में उलटें</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>इसे उलटें, या जिन छूटों में यह है उन्हें हटा दें</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>जो गलत है उसे उलटें</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>उलटी गई</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>{day} को उलटी गई: {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>दायाँ हाशिया</translation>
  </message>
  <message>
   <source>role</source>
   <translation>भूमिका</translation>
  </message>
  <message>
   <source>round</source>
   <translation>चरण</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>आधा हो तो ऊपर, इस राशि तक पूर्णांकित करें</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>साक्षात्कार का चरण</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>दौर {round} में दोहराव के बाहर प्रश्न ‘{value}’ नहीं है</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>चरण</translation>
  </message>
  <message>
   <source>row</source>
   <translation>पंक्ति</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>शीर्षकों की पंक्ति, Excel की गिनती के अनुसार</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>पंक्ति {rows} इस तालिका के शीर्षकों के नीचे नहीं है और शामिल नहीं हो सकती</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>पंक्ति {row}</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>पंक्ति {row} इस अवधारणा को उसी दौर का स्तंभ पहले ही देती है</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>पंक्ति {row} छोड़ी गई ({why}): {text}; --include-row {row} इसे पढ़ता है</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>पंक्तियाँ</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>सहेजे दृश्य की पंक्तियाँ और कॉलम</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>पंक्तियाँ हटानी हैं, पर समूह की ठीक एक पंक्ति correct नहीं है</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>पंक्तियाँ पढ़ी गईं</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>नियम</translation>
  </message>
  <message>
   <source>run</source>
   <translation>गणना</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>इसे --debug के साथ फिर चलाएँ और जो छपे वह भेजें</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>गणना {run}: {scheme} {period}, {state}, %n छूट, {amount}</numerusform>
    <numerusform>गणना {run}: {scheme} {period}, {state}, %n छूटें, {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>सुरक्षा दौरे</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>लगातार एक ही उत्तर</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>{month} के समान</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>समान जन्मतिथि</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>समान लेबल</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>समान नाम</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>समान संख्या ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>समान पथ</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>समान रिश्तेदार</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>समान लिंग</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>समान फ़ोन</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>वही फ़ोन, जो तीन से अधिक व्यक्तियों के पास है</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>समान गाँव</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>समान जन्म वर्ष</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>इसे आयात विंडो से फिर सहेजें</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>छोटा करके सहेजें: अधिकतम {most} MB और कुछ हज़ार पिक्सेल चौड़ा</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>छोटा करके सहेजें; एक पृष्ठ को 9 मिलियन चाहिए</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>--save-recipe से रेसिपी सहेजें, उसके ‘readings’ में चुनें, और उसे फिर चलाएँ</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>सहेजा हुआ</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>savings_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>बताएँ कि सहमति कैसे दी गई</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>बताएँ कि जाँचों के बीच कितने महीने हैं</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>इसे --kind से बताएँ: {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>जो प्रतीक्षा में है उसे ना कहें</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>बताएँ कि इस ग्राहक को क्यों नहीं</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>बताएँ कि वह वापस आया</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>बताएँ कि भुगतान वापस आए</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>बताएँ कि भुगतान हो गए</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>बताएँ कि इसका क्या परिणाम हुआ</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>बताएँ कि आगे क्या होगा</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>बताएँ कि क्या ठीक करना है</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>बताएँ कि वर्कबुक में क्या है</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>बताएँ कि यह किस प्रकार की सूची है, या दूसरी फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>बताएँ कि प्रमाण क्या है</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>बताएँ कि शर्त क्या है</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>बताएँ कि उद्यम क्या करता है</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>बताएँ कि बीमा कंपनी ने क्या निर्णय लिया</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>बताएँ कि नियम की तुलना किससे हो</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>बताएँ कि क्या निर्णय हुआ</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>बताएँ कि क्या आयात हुआ</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>बताएँ क्या बदलेगा, कुछ न रखें</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>बताएँ कि क्या होगा; कुछ न रखें</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>बताएँ कि एक प्रश्न-पत्र की दो प्रविष्टियाँ कहाँ अलग हैं</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>बताएँ कौन-से दस्तावेज़ चाहिए</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>--event से बताएँ कि कौन-सा है, या चरण ‘तालिका’ में चुनें</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>--branch CODE से बताएँ कौन-सी</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>बताएँ कि भुगतान किसे हुआ</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>कारण बताएँ</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>बताएँ कि यह व्यक्ति के सर्वोत्तम हित में क्यों है</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>बताएँ कि कोई क्यों नहीं देख सका</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>बताएँ कि ग्राहक को क्यों रेफ़र किया गया</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>बताएँ कि शर्त में छूट क्यों दी गई</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>बताएँ कि छूटें क्यों उलटी जाती हैं</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>जो प्रतीक्षा में है उसे हाँ कहें</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>प्रति इंच कम बिंदुओं पर स्कैन करें, या छोटी फ़ोटो लें</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>पहले इसे फिर निर्धारित करें</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>योजना</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>योजनाएँ</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>इस पाठ्यक्रम पर चलने वाली योजनाएँ: {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>योजनाएँ जिनमें यह है: {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>अंक, %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>खोज</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>खोज इससे ढूँढती है</translation>
  </message>
  <message>
   <source>second</source>
   <translation>दूसरा</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>दूसरे साक्षात्कार</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>निर्णय के लिए दूसरे साक्षात्कार</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>दूसरी बार दर्जकर्ता</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>छोड़ने का खंड: {sections}; कई बार दे सकते हैं</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>`mfdw clients documents CODE --records` देखें</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>`mfdw clients show` देखें</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>`mfdw enterprises checklists` देखें</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>`mfdw lists show` देखें</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>`mfdw referrals list` देखें</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>`mfdw referrals partners` देखें</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>`mfdw schemes list` देखें</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>`mfdw survey show {survey}` देखें</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>`mfdw survey show {survey}` देखें, या पहले चरण आयात करें</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>`mfdw training curricula` देखें</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>mfdw survey batches देखें</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>सेटिंग में शाखाएँ देखें, या --branch न लिखें</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>mfdw survey inspect से नाम देखें</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>देखें कि वह चालू है और उसमें कागज़ है, फिर दोबारा छापें</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>{command} --help देखें</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>अर्धविराम</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>संवेदनशील</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>संवेदनशील: ग्राहक के अधिकारी को नहीं दिखता</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>भेजा</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>बीमा कंपनी को भेजे</translation>
  </message>
  <message>
   <source>service</source>
   <translation>सेवा</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>सत्र</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>राष्ट्रीय आयु सीमा तय करें: {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>योजना से तय</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>नए में भरा गया</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>पहले इसकी छूट का नियम तय करें</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>पहले ग्राहक के साथ हिसाब करें</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>{centre} नाम के कई केंद्र हैं</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>‘{value}’ की कई जाँचें मेल खाती हैं; व्यक्ति, शर्त और दिन लिखें</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>कई मेल खाते हैं</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>‘{value}’ के कई रेफ़रल मेल खाते हैं; साझेदार और दिन लिखें</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>कई सत्र मेल खाते हैं; सत्र संख्या या विषय लिखें</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>‘{value}’ के कई दौरे मेल खाते हैं; सेवा और वाउचर लिखें</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>सिलाई मशीन</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>लिंग</translation>
  </message>
  <message>
   <source>share</source>
   <translation>हिस्सा</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>हिस्सा, %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>शीट</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>शीट (डिफ़ॉल्ट: सबसे संभावित)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>प्रश्नावली और उसके चरण दिखाएँ</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>एक ग्राहक का पूरा विवरण दिखाएँ</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>त्रुटि का Python traceback दिखाएँ</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>छूट के नियम दिखाएँ, या एक जोड़ें</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>इस दिन से</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>{day} से</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>आकार; नहीं तो संस्था का</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>छोटा, मध्यम, बड़ा</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>इससे छोटी छूट नहीं दी जाती</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>इतने</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>इतने भुगतान</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>कुछ सूत्रों का परिणाम सहेजा नहीं है; फ़ाइल Excel में खोलें, एक बार सहेजें और फिर आयात करें</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>कुछ पंक्तियाँ Excel में छिपी या फ़िल्टर की हुई हैं; वे बाकी की तरह पढ़ी जाती हैं</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>{client} का साक्षात्कार खोलने के बाद किसी ने बदल दिया</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>परिवार का कोई सदस्य; दोहरा सकते हैं</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>इस ग्राहक से कुछ जुड़ा है: {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>फ़ॉर्म में कुछ सही नहीं है</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>{number} में कुछ चिह्नित है</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>खर्च</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>ग्राहक का नवीनतम प्रोत्साहन बाँटें</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>इसे कई वर्कबुक में बाँटकर फिर कोशिश करें</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>इसे कई वर्कबुक में बाँटें, या खाली पंक्तियाँ और कॉलम हटाएँ</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>कर्मचारी</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>प्रशिक्षित कर्मचारी</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>हर रिपोर्ट के ऊपर रहता है, 9 मिमी तक ऊँचा</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>रिपोर्ट पर लैटिन नाम के साथ आता है</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>मौजूदा: {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>अवस्था</translation>
  </message>
  <message>
   <source>status</source>
   <translation>स्थिति</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>रहता है</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>सहेजा गया</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>पहले सहेजा गया</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>सहेजा हुआ ‘{ours}’ है, फ़ाइल ‘{theirs}’ कहती है; आपके निर्णय तक हमारा रहेगा</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>योग {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>सर्वेक्षण</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>टैब</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>सिलाई, खेती, छोटा व्यापार</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>दावे को एक कदम आगे ले जाएँ, भुगतान तक</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>पहले किसी वर्कबुक को दूसरी प्रविष्टि मानकर लें</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>आयात वापस लें</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>जमा की गई छूटें वापस लें</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>रद्दी में पड़े दस्तावेज़ फ़ाइल से हटाएँ</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>पहले उसे वापस लें</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>नए रिकॉर्ड लें, पहले से मौजूद, या दोनों (डिफ़ॉल्ट)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>पिछले आयातों के निर्णय न लें</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>पहले उन्हें वापस लें</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>वापस लिया</translation>
  </message>
  <message>
   <source>target</source>
   <translation>लक्ष्य</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>तकनीकी</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>फ़ोन</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>एक जैसे दो लोगों में अंतर के लिए</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>‘{value}’ जैसे पाठ पुराने फ़ॉन्ट {font} में लिखे गए थे और छोड़ दिए गए; इन्हें बदलने का विकल्प कॉलम पर चुनें</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>‘{value}’ जैसे पाठ पुराने फ़ॉन्ट {font} में लिखे गए थे और छोड़ दिए गए; जिस प्रोग्राम में वह फ़ॉन्ट हो उसमें इन्हें Unicode में बदलें, और फ़ाइल फिर आयात करें</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>XLSForm की वर्कबुक</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>ग्राहक का खाता, एक-एक पंक्ति</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>काम पूरा हुआ</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>राशि शून्य से कम है</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>इतने भुगतानों के लिए राशि बहुत कम है</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>वह राशि चाहिए जिसका हिस्सा देना है: चुकाया गया ब्याज</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>क्षेत्र ‘{value}’ ज्ञात नहीं था, बनाया जाता है</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>प्रोत्साहन दूसरे ग्राहक या योजना का है, या उसकी पॉलिसी है</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>प्रोत्साहन ऋण ‘{value}’ के बिना सहेजा जाएगा; ऋण को प्रोत्साहन में चुनें</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>प्रोत्साहन व्यक्ति ‘{value}’ के बिना सहेजा जाएगा; व्यक्ति को प्रोत्साहन में चुनें</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>बिना पॉलिसी वाला प्रोत्साहन जिसके लिए यह है</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>जन्मतिथि या आयु अभी ज्ञात नहीं है</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>शाखा कोड {code} दो बार है</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>शाखा में अभी ग्राहक, केंद्र या कर्मचारी हैं: {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>अधिकतम सीमा न्यूनतम से कम है</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>सेल में त्रुटि {value} है; Excel में सूत्र सुधारें</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>केंद्र में अभी ग्राहक हैं: {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>केंद्र ‘{value}’ ज्ञात नहीं था, बनाया जाता है</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>जाँच-सूची में कोड {item} वाला कुछ नहीं है</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>विकल्प ‘{value}’ में {lacking} नहीं है, इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>विकल्प ‘{value}’ सूची ‘{list}’ में दो बार है</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>विकल्प हैं {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>दावा ऐसी अवस्था में नहीं है जहाँ यह हो सके</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>ग्राहक</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>ग्राहक का कोई उद्यम नहीं है, या कई हैं</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>ग्राहक के इस योजना में कई खाते हैं</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>जुड़ने का दिन जन्मतिथि से पहले है</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>ग्राहक {day} को जुड़े; यह दिन ठीक करें, या जुड़ने का दिन</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>ग्राहक {on} को फिर स्थानांतरित हुआ; वह दिन या बाद का दिन चुनें</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>ग्राहक ने डेटा रखने की सहमति वापस ले ली</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>इस चरण में ग्राहक का साक्षात्कार पहले हो चुका है, उत्तर अलग थे; तय करें कौन-सा गिना जाए</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>ग्राहक ‘{value}’ के कई खाते हैं; प्रविष्टि हाथ से लिखें</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>ग्राहक की संख्या {value} में 15 अंक हैं, Excel इतने ही रखता है; अंत के अंक जाँचें</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>Excel ने ग्राहक की संख्या {value} पूर्णांकित की; इसे पाठ के रूप में लिखें</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>ग्राहक का हिस्सा लागत से अधिक है</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>ग्राहक का हिस्सा प्रीमियम से अधिक है</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>शाखा के ग्राहक</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>कोड ‘{checklist}’ दूसरी जाँच-सूची का है</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>कोड ‘{code}’ पहले से उपयोग में है</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>कोड ‘{code}’ दो बार है</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>कोड ‘{curriculum}’ दूसरे पाठ्यक्रम का है</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>कोड ‘{partner}’ दूसरे साझेदार का है</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>कोड {codes} अनुपलब्ध उत्तर माने जाते हैं</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>सभी विकल्पों का कॉलम ‘{said}’ कहता है, अलग-अलग विकल्पों के कॉलम ‘{ticked}’ कहते हैं</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>कॉलम ‘{header}’ कई प्रश्नों ({questions}) में जा सकता है; रेसिपी में एक बताएँ</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>कॉलम ‘{header}’ रेसिपी की फ़ाइल में एक बार था और यहाँ दो बार, या इसका उलटा; बताएँ कि ‘{target}’ को कौन-सा भरता है</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>कॉलम ‘{value}’ दो बार है; केवल पहला पढ़ा जाता है</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>कॉलम से पता नहीं चलता कि यह किस तरह की सूची है</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>अन्यत्र अवधारणा ‘{unit}’ में है: *7 या /4100 से बदलें, और वही इकाई लिखें</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>एक ग्राहक का सहमति फ़ॉर्म</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>पहले बनी प्रति: {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>प्रति {path} नहीं बन सकी</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>पाठ्यक्रम में मॉड्यूल {number} नहीं है</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>खराब फ़ाइल {file} नाम से रख ली गई</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>डेटाबेस में अभी कोई शाखा नहीं है</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>डेटाबेस में कई शाखाएँ हैं: {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>डेटाबेस पहले से अद्यतन है</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>डेटाबेस {path} तैयार है</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>साक्षात्कार का दिन</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>विभाजक का उपयोग नहीं हुआ: {format} फ़ॉर्मैट की फ़ाइल के सेल चिह्नों से अलग नहीं होते</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>{target} की डिस्क पढ़ी या लिखी नहीं जा सकती</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>{target} की डिस्क भर गई है</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>PostgreSQL का ड्राइवर इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>ग्राहक की आपातकालीन बचत</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>एन्कोडिंग {value} का उपयोग नहीं हुआ: {format} फ़ॉर्मैट की फ़ाइल स्वयं बताती है कि वह कैसे लिखी है</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>अंत आरंभ से पहले है</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>event {value} का उपयोग नहीं हुआ: केवल REDCap की फ़ाइलों में event होते हैं</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>फ़ील्ड {field} में खोजने के लिए मानों की सूची नहीं है</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>आँकड़े {file} में हैं</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>फ़ाइल में event {event} नहीं है</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>फ़ाइल खाली है</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>फ़ाइल असल में वेब पेज या XML है, नाम वर्कबुक का है</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>फ़ाइल हमले जैसी बनी है: यह मेमोरी भर देगी या दूसरी फ़ाइलों तक पहुँचेगी</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>फ़ाइल न वर्कबुक है, न पाठ की तालिका</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>बैच {batch} की रखी हुई फ़ाइल वह नहीं है जो आयात हुई थी</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>फ़ाइल {value} कहती है, पर फ़ॉर्म के सूत्र को गणना के लिए कोई संख्या नहीं मिलती; जिन उत्तरों का वह उपयोग करता है उन्हें भरें, या यह सेल खाली छोड़ें</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>फ़ाइल {value} कहती है, फ़ॉर्म का सूत्र {given} देता है</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>फ़ाइल में ‘{value}’ है; स्थिति वही रहेगी, क्योंकि उसके लिए कारण और दिन चाहिए</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>पहले ली जाने वाली फ़ाइल</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>लिखने की फ़ाइल</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>फ़ाइल {path} नहीं लिखी जा सकती: {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>फ़ाइल {path} अपनी पंक्तियों की जाँच के बाद बदल गई</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>पूरे हुए भी</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>पहला {day} को</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>{all} में से पहले {shown}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>फ़ॉर्म यहाँ उत्तर माँगता है और उत्तर नहीं है</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>फ़ॉर्म यहाँ उत्तर माँगता है और उत्तर नहीं है: {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>फ़ॉर्म ‘{name}’ कई समूहों ({paths}) में पूछता है, और KoboToolbox उनमें से केवल एक निर्यात करता है; बाकी के उत्तर इस फ़ाइल में नहीं हैं</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>कक्षा 0 और {most} के बीच हो</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>समूह या दोहराव का नाम नहीं है; नाम ‘{given}’ रखा गया</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>समूह या दोहराव ‘{value}’ यहाँ शुरू होता है पर समाप्त नहीं होता</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>समूह में अभी ग्राहक हैं: {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>समूह ‘{value}’ ज्ञात नहीं है, और केंद्र के बिना नहीं बन सकता</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>समूह ‘{value}’ ज्ञात नहीं था, बनाया जाता है</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>शीर्षक पुराने फ़ॉन्ट ({font}) में लिखे हैं; उनके प्रश्न पढ़े गए पाठ से मिले, ‘{value}’ को ‘{read}’ पढ़ा गया</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>शीर्षक पंक्ति {row} में हैं, अब पंक्ति {value} में नहीं</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>आयात {batch} पहले ही वापस लिया जा चुका है</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>उपलब्ध प्रोत्साहन योजनाएँ</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>एक महीने में दिए गए प्रोत्साहन</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>ग्राहकों को मिले प्रोत्साहन</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>संस्था {amount} चुकाती है</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>संस्था के अपने फ़ील्ड</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>संस्था, और उसकी रिपोर्टों पर लोगो</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>बीमा योजना</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>बीमा कंपनी ने इसे मंज़ूर नहीं किया</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>इस बीच इन ऋणों के ब्याज पर छूट दी जा चुकी है: {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>{client} के साक्षात्कार की दूसरी प्रविष्टि नहीं है</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>{client} का साक्षात्कार पहले ही दूसरी बार दर्ज हो चुका है</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>साक्षात्कार {interview} का निर्णय पहले हो चुका है</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>साक्षात्कारकर्ता</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>प्रतिक्रिया की कुंजी</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>प्रोत्साहन का प्रकार ‘{value}’ ज्ञात नहीं था, बनाया जाता है</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>प्रोत्साहन के प्रकार, अपने फ़ील्ड सहित</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>अंतिम अक्षर कोड से मेल नहीं खाता; कोई अंक गलत हो सकता है</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>सूची वर्कबुक या CSV के रूप में</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>सूची {list} में प्रविष्टि ‘{entry}’ नहीं है</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>ग्राहकों की सूची</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>ऋण {value} से अलग मुद्रा में है</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>ऋण की संख्या ज़रूरी है</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>सत्र ‘{header}’ का निशान पढ़ा नहीं जा सका; P, A, L या E लिखें</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>मिनट 1 और 1440 के बीच हों</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>मासिक निगरानी सारांश</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>नाम ‘{value}’ एक ही समूह में दो बार है; दूसरा छोड़ दिया गया</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>राष्ट्रीय पहचान संख्या ‘{value}’ दूसरे नाम के ग्राहक की है; दोनों जाँचें</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>टिप्पणी रखी गई</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>संख्या कम से कम {least} हो</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>संख्या शून्य से कम है</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>संख्या खाली है</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>जो संख्या अभिप्रेत है</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>दूसरे निशान दिखाते हैं कि क्रॉस का अर्थ अनुपस्थित है; यदि नहीं तो P और A लिखें</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>अपना फ़ील्ड ‘{field}’ दो बार है</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>एक ग्राहक का पृष्ठ</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>काग़ज़ a4 या letter हो</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>पत्र दर्ज हुआ</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>साझेदार ने पावती दी है</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>भुगतान की मौजूदा स्थिति में उसका यह नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>{client} का भुगतान पहले ही वापस आ चुका है</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>{client} का भुगतान रद्द है</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>{client} को भुगतान अभी नहीं हुआ</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>{client} को भुगतान हो चुका है</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>प्रोत्साहन के भुगतान {amount} हैं: पहले उनकी योजना फिर बनाएँ</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>भुगतानों का योग {amount} नहीं है</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>अवधि {period} शुरू नहीं हुई</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>चित्र {file} बहुत बड़ा है</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>नियोजित भुगतान {amount} का है</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>इस दिन पॉलिसी में यह व्यक्ति बीमित नहीं है</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>पॉलिसी वैसे भी {day} को समाप्त होती है; उससे पहले का दिन चुनें</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>पॉलिसी संख्या {number} इस योजना में पहले से है</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>जिस पॉलिसी का यह नवीनीकरण है</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>पॉलिसी ‘{value}’ ग्राहक {client} की है</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>प्रीमियम अभी नहीं चुकाया गया</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>प्रिंटर {printer} पत्र नहीं ले रहा</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>{path} की समस्याएँ इसकी जगह ले लेंगी</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>प्रोग्राम pg_dump इस कंप्यूटर पर नहीं है</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>निकासी का कारण ज़रूरी है</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>एक अवधि की छूटें, हस्ताक्षर के लिए</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>एक अवधि की छूटें, एक-एक पंक्ति</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>रेसिपी ‘{target}’ को ‘{header}’ से भरती है, और अब उस नाम का कुछ नहीं है</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>रेसिपी कॉलम {header} को केवल अक्षर से बताती है, और तब से कॉलम बदल गए हैं; बताएँ कि ‘{target}’ को कौन-सा भरता है</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>रेसिपी {path} पढ़ी नहीं जा सकती</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>रेसिपी का कॉलम ‘{header}’ फ़ाइल में नहीं है; ‘{target}’ को कुछ नहीं भरता</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>रेसिपी का कॉलम ‘{header}’ फ़ाइल में नहीं है; ‘{target}’ को ‘{instead}’ भरता है</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>रेसिपी की शीट ‘{value}’ फ़ाइल में नहीं है; दूसरी पढ़ी गई</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>सत्र की उपस्थिति सूची</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>चरण</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>{survey} के दौरों का सामंजस्य अभी नहीं हुआ</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>पंक्ति में ग्राहक नहीं बताया गया</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>पंक्ति में कोई ग्राहक नहीं है, पर व्यक्ति के बारे में और जानकारी है; चुनें कि वह कौन है</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>पंक्ति सहेजे हुए से अलग कहती है; तय करें कि दोनों में से कौन-सा मान्य है</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>पंक्तियाँ कई events की हैं ({events}), और किसी का नाम चरण {round} जैसा नहीं है</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>योजना के नियम, दिन के अनुसार</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>इस फ़ाइल में इसी ग्राहक को इसी दिन यही योजना अलग राशि से पहले मिली है; हर एक को अपना संदर्भ दें</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>यही प्रविष्टि इस फ़ाइल में पहले भी है; हर एक को अपना संदर्भ दें</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>वही एक फ़ील्ड के लिए; कई बार दे सकते हैं</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>इस फ़ाइल में उसी ऋण की {value} को देय दो किस्तें हैं, और वे अलग हैं</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>यही प्रतिक्रिया फ़ाइल में पहले है, उत्तर अलग हैं; तय करें कौन-सी गिनी जाए</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>नमूना शाखा में 1 से {most} ग्राहक होते हैं, {clients} नहीं</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>नमूना शाखा {path} में है</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>नमूना शाखा को अपना अलग डेटाबेस चाहिए; दूसरी फ़ाइल का नाम दें</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>{client} की बचत में अब छूट की राशि नहीं है</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>योजना {day} को शुरू होती है; यह दिन ठीक करें, या योजना की शुरुआत</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>योजना इस दिन लागू नहीं है</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>योजना अधिकतम {most} देती है</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>योजना {currency} में है</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>योजना {scheme} किसी पाठ्यक्रम पर नहीं चलती</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>योजना {scheme} में इन दिनों के लिए नियम नहीं है</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>योजना {scheme} ब्याज में छूट की नहीं है</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>योजना {scheme} इस प्रकार की नहीं है</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>लिंग अभी ज्ञात नहीं है</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>हिस्सा 0 से अधिक और 100 तक की संख्या है</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>शीट प्रश्नावली के किसी दोहराव की नहीं है, इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>शीट ख़राब है या असामान्य ढंग से लिखी है; इसे एक-एक सेल करके पढ़ा गया, इसलिए देखें कि कोई पंक्ति न छूटी हो</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>शीट छिपी हुई है</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>शीट नहीं बताती कि उसकी पंक्तियाँ किन पंक्तियों की हैं, इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>शीट {sheet} नहीं बताती कि उसकी पंक्तियाँ कब लिखी गईं, इसलिए कोई पंक्ति नई नहीं मानी जाती</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>शीट ‘{value}’ Excel में छिपी हुई है; देखें कि आपका आशय इसी से है</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>पर्ची जो ग्राहक साथ ले जाता है</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>सर्वेक्षण अब यह प्रस्ताव नहीं देता</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>तालिका में ये कॉलम नहीं हैं: {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>वार्ता दर्ज हुई</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>पाठ {encoding} में नहीं लिखा है</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>योग मेल खाता है</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>प्रशिक्षण दर्ज हुआ</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>दोनों अलग-अलग शाखाओं के हैं</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>सामान्य रीडर यह शीट नहीं पढ़ सकता</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>सामान्य रीडर इस शीट का कुछ भाग छोड़ देता है</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>दौरा दर्ज हुआ</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>इस दिन वाउचर मान्य नहीं रहा था</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>वाउचर {day} को पहले ही उपयोग हो चुका; यदि वह दिन गलत है तो दौरा सुधारें</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>इस प्रदाता का वाउचर {voucher} पहले ही दिया जा चुका है</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>इस प्रदाता का वाउचर ‘{value}’ किसी और का है</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>पूरा दावा मंज़ूर है; ‘मंज़ूर’ चुनें</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>पूरा प्रीमियम</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>वर्कबुक में ‘type’ कॉलम वाली ‘survey’ शीट नहीं है</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>वर्कबुक खराब है</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>वर्कबुक प्रश्नावली ‘{survey}’ के लिए है</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>वर्कबुक 1995 से पहले के Excel की है</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>वर्कबुक पासवर्ड से सुरक्षित है</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>यह वर्कबुक किसी दूसरी सूची का टेम्पलेट है</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>वर्कबुक को सुरक्षित सीमा से अधिक मेमोरी चाहिए</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>कामगार दर्ज हुए</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>{day} के कामगार पहले से दर्ज हैं</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>पॉलिसी छोड़ने वाले व्यक्ति के दावे हैं: {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>इसके अंतर्गत दावे हैं: {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>महिलाओं की संख्या कामगारों से अधिक है</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>छूट गणना {run} नहीं है</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>‘{value}’ की कई पॉलिसियाँ हैं; संख्या और दिन लिखें</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>ऐसे कई दावे हैं; व्यक्ति और घटना का दिन लिखें</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>अंक ज़्यादा हैं: {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>पहले से {most} फ़ील्ड हैं; जिसकी ज़रूरत नहीं उसे उपयोग से हटाएँ</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>इसी अवधि के लिए इस योजना का बजट मौजूद है</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>डेटाबेस पहले से है: {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>फ़ाइल पहले से है: {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>ऋण {number} पहले से है</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>योजना {scheme} पहले से है</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>सम्मानजनक काम का क्षेत्र {area} नहीं है</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>प्रोत्साहन {award} नहीं है</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>शाखा {branch} नहीं है</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>शाखा ‘{value}’ नहीं है; पंक्तियाँ आयात की शाखा में जाएँगी</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>केंद्र {centre} नहीं है</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>‘{value}’ नाम का कोई केंद्र नहीं है; उसे ठीक करें, या पहले केंद्र जोड़ें</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>{check} नाम की कोई जाँच नहीं है</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>दौरों के लिए अभी कोई जाँच-सूची नहीं है</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>जाँच-सूची {checklist} नहीं है</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>विकल्प सूची ‘{value}’ नहीं है</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>विकल्प सूची ‘{value}’ नहीं है, क्या मतलब ‘{suggestion}’ था?</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>दावा {claim} नहीं है</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>ग्राहक {client} नहीं है</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>शीट ‘{sheet}’ पर कॉलम ‘{column}’ नहीं है</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>डेटाबेस {target} नहीं है</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>प्रविष्टि {entry} नहीं है</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>फ़ील्ड {fields} मौजूद नहीं है</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>फ़ाइल {path} नहीं है</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>फ़ोल्डर {path} मौजूद नहीं है</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>इस केंद्र में {group} समूह नहीं है</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>आयात {batch} नहीं है</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>कोई नवाचार नहीं है जिससे जोड़ा जाए</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>नवाचार {innovation} नहीं है</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>नवाचार ‘{value}’ नहीं है; योजना उसके बिना रहेगी</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>प्रोत्साहन का प्रकार {kind} नहीं है</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>ऋण ‘{value}’ नहीं है; इसे ग्राहक में जोड़ें, या ग्राहक, वितरित राशि और वितरण तिथि के कॉलम दें</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>अधिकारी ‘{value}’ नहीं है; ग्राहक केंद्र के अधिकारी के पास रहेंगे</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>अपना फ़ील्ड {field} नहीं है</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>काग़ज़ का आकार {paper} नहीं है</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>साझेदार {partner} नहीं है</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>साझेदार ‘{value}’ नहीं है; इसे सुधारें, या पहले साझेदार जोड़ें</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>‘{value}’ की कोई पॉलिसी नहीं है; पहले बीमित व्यक्ति आयात करें</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>पॉलिसी {policy} नहीं है</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>प्रश्नावली ‘{survey}’ नहीं है; ये हैं: {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>प्रतीक्षा में साक्षात्कार {interview} नहीं है</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>रेफ़रल {referral} नहीं है</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>{account} का बचत खाता नहीं है</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>योजना {scheme} नहीं है</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>योजना ‘{value}’ नहीं है; सुधारें, या पहले योजना आयात करें</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>‘{value}’ कोई सत्र नहीं है; पहले उसे जोड़ें, या शीर्षक में उसका दिन लिखें</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>शीट ‘{sheet}’ नहीं है</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>ऐसा कोई उम्मीदवार नहीं; कुल {count} हैं</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>ऐसा कोई दिन नहीं है</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>ऐसा कोई दस्तावेज़ नहीं है</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>ऐसा कोई भुगतान नहीं है</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>परिवार में ऐसा कोई व्यक्ति नहीं है</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>उलटने के लिए ऐसी कोई छूट नहीं है</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>इस शाखा में ऐसा कोई सत्र नहीं है</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>दृश्य {view} नहीं है</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>दौरा {visit} नहीं है</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>ये छूटें पहले ही मंज़ूर हैं</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>ये छूटें पहले ही जमा हो चुकी हैं</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>ये छूटें अभी मंज़ूर नहीं हुईं</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>ये छूटें उलटी जा चुकी हैं</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>वे पहले से एक ही परिवार में रहते हैं</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>वे {day} को जमा हुई थीं</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>यह जन्मतिथि भविष्य की है</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>इस जाँच को समीक्षा की ज़रूरत नहीं</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>इस ग्राहक का ऐसा कोई रिकॉर्ड {record} नहीं है जिसका प्रमाण कोई दस्तावेज़ हो सके</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>यह ग्राहक अब मौजूद नहीं है</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>यह तुलना देखी जाने वाली बात से मेल नहीं खाती</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>यह बच्चे से जुड़ा है: आगे क्या होगा, यह समीक्षा में तय होता है</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>यह दिन भविष्य का है</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>यह दस्तावेज़ सीमित है</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>यह मंज़ूरी की प्रतीक्षा में नहीं है</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>ODK का यह निर्यात Excel से फिर सहेजा गया, जो आगे के शून्य हटाता है और दिन बदल देता है; ODK की लिखी फ़ाइल का उपयोग करें</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>यह फ़ॉर्म पहले से है; कुछ नहीं बदला</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>इस साक्षात्कार पर ऐसा निर्णय नहीं हो सकता</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>यह साक्षात्कार अब मौजूद नहीं है</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>यह साक्षात्कार अभी निर्णय की प्रतीक्षा में है</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>यह घटना से पहले है</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>यह प्रोत्साहन देने से पहले है</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>यह जाँच से पहले है</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>यह ग्राहक के जुड़ने से पहले है</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>यह प्रोत्साहन के दिन से पहले है</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>यह रेफ़रल के दिन से पहले है</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>यह भुगतान के दिन से पहले है</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>यह छूटों की अवधि से पहले है</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>यह {day} के पिछले कदम से पहले है</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>यह वाउचर दिए जाने से पहले है</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>यह ज़रूरी है</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>यह ग्राहक कोड नहीं है; वह KH03-00421-3 जैसा होता है</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>यह दिन नहीं है; 3/4/2026, 3 अप्रैल या आज लिखें</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>यह संख्या नहीं है</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>यह स्थान नहीं है; अक्षांश और देशांतर लिखें, जैसे 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>यह समय नहीं है; इसे 14:30 जैसे लिखें</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>यह राशि नहीं है; 26500 या 26,500 लिखें</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>इस महीने</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>यह संख्या ({type}) पहले से {code} की है</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>यह अपना फ़ील्ड भरना ज़रूरी है</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>यह रिपोर्ट एक केंद्र के बारे में है</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>यह रिपोर्ट एक योजना के बारे में है</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>यह पासफ़्रेज़ इसे नहीं खोलता, या फ़ाइल डेटाबेस नहीं है</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>यह व्यक्ति पहले से ग्राहक है</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>यह व्यक्ति अभी केंद्र सँभालता है: {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>यह कारण इस बदलाव पर लागू नहीं होता</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>यह रेफ़रल सीमित है</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>अपनी कुंजी के अनुसार यह प्रतिक्रिया दूसरे ग्राहक की है; तय करें कि किसकी है</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>यह प्रतिक्रिया निर्यात के बाद यहाँ बदली गई; तय करें कि दोनों में से कौन-सी मान्य है</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>यह पंक्ति दूसरे चरण का साक्षात्कार है; वह चरण चुनें, या केवल एक चरण निर्यात करें</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>यह पंक्ति दूसरे चरण (‘{value}’) की है और छोड़ दी गई</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>यह पंक्ति फ़ॉर्म में बंद है, इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>इस पंक्ति में न सूची है, न विकल्प; इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>इस सत्र में क्विज़ नहीं है; उसके अंक सत्र के फ़ॉर्म में लिखें</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>यह सत्र रद्द हुआ था; दिन ठीक करें, या रजिस्टर में सत्र</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>यह सत्र बाद में {day} पर ले जाया गया और वहीं रहेगा; निशान इसी में जाते हैं</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>यह शीट नहीं पढ़ी जाती; क्या आपका मतलब ‘{suggestion}’ था?</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>यह: {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>यह: {day}, बाद का</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>केवल एक ही बाहरी संख्या वाले</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>निशान</translation>
  </message>
  <message>
   <source>times</source>
   <translation>बार</translation>
  </message>
  <message>
   <source>title</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>करना है</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>फिर देखना है</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>दर्ज करना है</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>दूसरी बार दर्ज करना है</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>अधूरा</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>निर्णय बाकी</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>देखना है</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>पृष्ठ तक</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>किसके पास</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>किसके साथ हुआ</translation>
  </message>
  <message>
   <source>today</source>
   <translation>आज</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>बहुत लंबा</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>बहुत छोटा</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>ऊपरी हाशिया</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>प्रशिक्षित, लिंग अज्ञात</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>यूनिकोड में बदला गया</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>दो विकल्पों के शब्द एक जैसे हैं</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>एक ही प्रकार की दो संख्याएँ: {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>प्रकार</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>खाने पर निशान हो तो 1 लिखें, नहीं तो खाली छोड़ें</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>पहले इसे दूसरी बार दर्ज करें</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>प्रकार {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>दो बार दर्ज</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>अपरिवर्तित</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>केवल इस पॉलिसी के</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>अज्ञात ग्राहक: link, new, without, drop; दूसरा साक्षात्कार: keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>अज्ञात ग्राहक</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>अज्ञात हों तो:</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>अनजाने आर्ग्युमेंट: {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>तक</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>{day} तक</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>पचास वर्ष आगे तक</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>{amount} तक</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>अपडेट</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … या final लिखें</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>झटके के बाद उपयोग</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>झटके के बाद उपयोग, %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>संस्करण</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>संस्करण {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>गाँव</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>दौरा {number} दर्ज हुआ</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>दौरे</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>डॉक्टर के पास दौरे, और वाउचर</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>इस जाँच-सूची से हुए दौरे: {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>वाउचर</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>समाप्त वाउचर</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>दिए गए वाउचर</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>उपयोग हुए वाउचर</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>उसके पूरा होने तक रुकें और फिर कोशिश करें</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>अंत में प्रतीक्षा में</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>निर्णय की प्रतीक्षा में</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>छूट दी</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>चेतावनी</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>पहले ही हटाया जा चुका</translation>
  </message>
  <message>
   <source>way</source>
   <translation>तरीका</translation>
  </message>
  <message>
   <source>what</source>
   <translation>क्या</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>हिस्सा किसका है</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>आयात या उसकी वापसी ने क्या किया</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>क्या परिणाम हुआ</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>आगे क्या होगा</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>जो सभी योजनाओं पर लागू है</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>क्या हुआ</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>क्या ठीक करना है</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>जो तय हुआ वह दौरे से पहले देय नहीं हो सकता</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>क्या सिखाया जाता है, और किसने सीखा</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>आगे क्या होना है</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>आगे जो होना है वह दौरे के बाद आता है</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>यह जिससे जुड़ा है वह मौजूद नहीं</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>कितना खर्च आया</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>इसमें क्या रहता है</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>यह क्या है</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>इसका नाम</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>यह किसका प्रमाण है, जैसा --records में दिखता है</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>यह किसलिए है</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>जिसका हिस्सा देना है</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>किस प्रकार का संगठन है</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>क्या प्रमाण है; नहीं तो जो सामान्य है</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>टेक्स्ट फ़ाइल में सेलों के बीच क्या है: , ; | या tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>ग्राहक ने उसमें से कितना चुकाया</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>ग्राहक उसमें से कितना चुकाता है; नहीं तो पूरा</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>कई उद्यम हों तो यह उद्यम क्या करता है</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>फ़ील्ड का नाम</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>बीमा कंपनी ने क्या निर्णय लिया</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>जोड़ी के बारे में क्या याद रखें (डिफ़ॉल्ट: different)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>प्रशिक्षित कर्मचारियों ने क्या आगे सिखाया</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>क्या तय हुआ, और कब तक</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>क्या निर्णय हुआ</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>क्या निर्णय हुआ, नवीनतम पहले</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>क्या किया गया</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>क्या पता चला</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>उस दिन के अंत तक जो ज्ञात था, जैसे 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>{path} में जो दिखता था वह फ़ाइल में नहीं है</translation>
  </message>
  <message>
   <source>when</source>
   <translation>कब</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>जब साझेदार ने ऐसा कहा</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>पंक्ति कब लिखी गई</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>विंडो बंद होने पर</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>यह कहाँ से आया</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>कहाँ है</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>जहाँ फ़ाइल और सहेजा डेटा अलग हों: ऊपर लिखें (डिफ़ॉल्ट; खाली सेल कभी नहीं), केवल खाली भरें, हमारा रखें, नया वाला रहे, या पूछें</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>कौन-सी शाखा? ये हैं: {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>कौन-सी सूची</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>कौन-से प्रश्न व्यक्ति के बारे में बताते हैं</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>कौन-सा कदम</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>किसने कोर्स पूरा किया</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>किसने मदद की</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>बीमा कौन करता है</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>किसने जारी किया</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>किसने कोर्स का कितना सीखा</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>कौन योजना का पात्र है और उसे अब तक नहीं मिली</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>कौन-सा कर्मचारी</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>नवाचार के संपर्क में कौन आया, और किस तक यह नहीं पहुँचना चाहिए</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>भुगतान किसे हुआ</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>किसे साझेदारों के पास भेजा गया</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>वहाँ कौन गया</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>किससे पूछें</translation>
  </message>
  <message>
   <source>why</source>
   <translation>कारण</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>यह क्यों बदलता है</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>योजना के नियमों के विरुद्ध क्यों दिया जाता है</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>यह व्यक्ति के सर्वोत्तम हित में क्यों है</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>क्यों नहीं</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>क्यों, जबकि कोई नियम इसके विरुद्ध है</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>मदद के साथ</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>समायोजन सहित</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>देश के कोड सहित</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>ग्राहक सहित</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>अपने फ़ील्ड के इस मान वाले; कोई भी हो तो +, खाली हो तो -</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>निकासी</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>निकाला</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>{day} को वापस ली</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>बिना दिन</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>सेवा की सहमति के बिना डेटा नहीं रखा जा सकता</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>नाम, संख्या, स्थान और खुले पाठ के बिना</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>गवाह {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>महिला</translation>
  </message>
  <message>
   <source>women</source>
   <translation>महिलाएँ</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>वार्ताओं में महिलाएँ</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>परिवार की अवैतनिक महिलाएँ</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>प्रशिक्षित महिलाएँ</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>सुनने वाली महिलाएँ</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>प्रबंधक की टिप्पणी</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>वर्कबुक या CSV फ़ाइल</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>लिखने की वर्कबुक</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>कामगार, पंजीकरण पत्र, सुरक्षा दौरे</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>{age} वर्ष की तय आयु से पहले काम करता है</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>केवल इस शाखा के साथ काम करता है</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>--branch CODE=NAME लिखें</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 या 2026-01-15/2026-03-14 लिखें</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>CODE=RULE लिखें, इनमें से एक नियम के साथ: {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>QUESTION=1, 2 या 3 लिखें; QUESTION=0 प्रकार हटा देता है</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>जमा दर्ज करें</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>नई वर्कबुक लिखें और उसे संपादित करें</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>रिपोर्ट को PDF फ़ाइल में लिखें; महीना बंद करें</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>पॉलिसी दर्ज करें, संस्था के हिस्से के प्रोत्साहन सहित</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>पंजीकरण पत्र दर्ज करें</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>सुरक्षा दौरा दर्ज करें</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>कोर्स आगे सिखाने वाली वार्ता दर्ज करें</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>जाँची हुई प्रति बनाएँ</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>दौरा या वाउचर दर्ज करें</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>पूर्ण संख्या लिखें, जैसे 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>निकासी दर्ज करें</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>सूची दर्ज करने के लिए वर्कबुक लिखें</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>उत्तर भरने के लिए वर्कबुक लिखें</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>कम से कम एक मॉड्यूल लिखें, हर पंक्ति में एक</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>देखने की कम से कम एक बात लिखें, हर पंक्ति में एक</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>कम से कम दो विकल्प लिखें, हर पंक्ति में एक</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>केवल अंक लिखें, जैसे 45 या 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>रेफ़रल के बारे में जो पता चला वह लिखें</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>लिखें कि आयात कैसे हुआ</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>लिखें कि इसे कैसे पढ़ा गया</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>लिखें कि कितनों ने सुना</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>इसे 2026-03 की तरह लिखें</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>इसे 2026-03-31 जैसे लिखें</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>इसे CODE=VALUE रूप में लिखें</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>इसे general=15 की तरह लिखें; नाम हैं: {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>इसे अंकों में लिखें, जैसे 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>इसे विंडो में उसी खाते पर लिखें</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>पहले इसे ग्राहक पृष्ठ पर लिखें, या --enterprise से बताएँ कौन-सा</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>इसे इस .xlsx या .csv में लिखें</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>सेटिंग, जाँच-सूचियाँ में एक लिखें</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>प्रतिक्रियाएँ फ़ाइल में लिखें</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>लिखें कि तय काम पूरा हुआ</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>कर्मचारी का प्रशिक्षण दर्ज करें</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>ग्राहक का कोड कार्ड के अनुसार लिखें</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>ग्राहक का कोड लिखें, या पंक्ति छोड़ दें</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>दिन 2026-03-15 जैसे लिखें</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>दिन 2026-03-15 जैसे लिखें, या बताएँ कि कॉलम में पहले क्या आता है</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>व्यक्ति के जाने का दिन लिखें, या पहले उसे पॉलिसी से हटाएँ</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>इसके बजाय वह दिन लिखें जब इसके साथ काम समाप्त हुआ</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>कोर बैंकिंग सिस्टम के लिए फ़ाइल लिखें: .xlsx या .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>आयात की गई फ़ाइल लिखें</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>फ़ाइलें एक फ़ोल्डर में लिखें</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>पहला और अंतिम कॉलम लिखें, जैसे B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>सूची फ़ाइल में लिखें</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>भरने के लिए सूची लिखें</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>काग़ज़ से देखकर संख्या पूरी और फिर से लिखें</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>पॉलिसी संख्या लिखें, या उस ग्राहक की संख्या जिसकी यह पॉलिसी है</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>पहले व्यक्ति को परिवार में दर्ज करें</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>समस्या वाली पंक्तियाँ लिखें</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>योजना लिखें: ठीक एक योजना मेल नहीं खाती</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>कागज़ से पाठ फिर से लिखें, या फ़ाइल फिर से सहेजें</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>वर्कबुक `mfdw survey harmonise {survey} --out` से लिखें, संपादित करें, फिर पढ़ें</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>रेफ़रल का परिणाम लिखें</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>दौरे या वाउचर का परिणाम लिखें</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>जाँचों का परिणाम लिखें</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>लिखें कि हर प्रश्न क्या है</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>लिखें कि सेल में क्या होना चाहिए</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>उल्लंघन पर हुआ निर्णय लिखें</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>लिखें कि उद्यम में कौन काम करता है</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>किसने लिखी</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>दर्ज किया</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>लिपि</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>केवल यहाँ लिखा गया</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>इसके साथ दर्ज, एक बार गिना गया</translation>
  </message>
  <message>
   <source>year</source>
   <translation>वर्ष</translation>
  </message>
  <message>
   <source>years</source>
   <translation>वर्ष</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>‘{value}’ जैसे दो अंकों के वर्ष बीते हुए माने गए: {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>‘{value}’ जैसे वर्ष बौद्ध संवत के हैं और 543 वर्ष पहले के पढ़े जाते हैं</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>‘{value}’ जैसे वर्ष नेपाल के पंचांग विक्रम संवत के माने गए: {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>हाँ</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>अंतर्निहित सूचियों के लिए अपने शब्द</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>आपका शब्द</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>{actor} इस पर पहले ही निर्णय ले चुके हैं</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>इसे {actor} ने दर्ज किया, और कोई अपना दर्ज किया मंज़ूर नहीं करता</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>{age} वर्ष</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>अधिकतम {amount}</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>{amount} दर्ज करना बाकी</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>{amount} अधिक</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>{came} आए, {all} में से {marked} दर्ज</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{all} में से {came}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell}: यह पंक्ति छोड़ी गई</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>पिछले महीने से {change}</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks}, {late} अतिदेय</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>{clients} ग्राहक, {awards} प्रोत्साहन, {responses} साक्षात्कार</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · संदूषण {rate}: तुलना वर्ग के {all} में से {exposed} संपर्क में आए</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>चरण {round} में {client} का साक्षात्कार पहले से है</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>इस चरण में {client} का साक्षात्कार पहले से है</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>{client} के पास {scheme} का राशि वाला प्रोत्साहन नहीं है</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>{client} के कई बचत खाते हैं</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{innovation} में {client}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} गलत लिखा है: जाँच-अक्षर मेल नहीं खाता</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>योजना के नियमों के अनुसार {client} पात्र नहीं है; देना ज़रूरी हो तो कारण दें</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>{client} नवाचार {innovation} में तुलना वर्ग में है: इसे देने से तुलना बिगड़ेगी; देना ज़रूरी हो तो कारण दें</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client}: दावा बदला गया</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client}: दावा दायर हुआ</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client}: जमा</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client}: स्वास्थ्य सेवा दर्ज हुई</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client}: साक्षात्कार सहेजा गया</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client}: %n व्यक्ति की पॉलिसी</numerusform>
    <numerusform>{client}: %n व्यक्तियों की पॉलिसी</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client}: निकासी</translation>
  </message>
  <message>
   <source>{client}: {decision}</source>
   <translation>{client}: {decision}</translation>
  </message>
  <message>
   <source>{client}: {state}</source>
   <translation>{client}: {state}</translation>
  </message>
  <message>
   <source>{condition}: {state}</source>
   <translation>{condition}: {state}</translation>
  </message>
  <message>
   <source>{count} are needed</source>
   <translation>{count} ज़रूरी हैं</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>महीने का {count} प्रोत्साहन लौटाया गया और यहाँ किसी आँकड़े में नहीं है।</numerusform>
    <numerusform>महीने के {count} प्रोत्साहन लौटाए गए और यहाँ किसी आँकड़े में नहीं हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>{count} रुके</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} बाइट</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>{count} जाँच</numerusform>
    <numerusform>{count} जाँचें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>सर्वेक्षण से आया {count} ग्राहक अभी अधूरा है और यहाँ किसी आँकड़े में नहीं है।</numerusform>
    <numerusform>सर्वेक्षण से आए {count} ग्राहक अभी अधूरे हैं और यहाँ किसी आँकड़े में नहीं हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>{count} ग्राहक</numerusform>
    <numerusform>{count} ग्राहक</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>{count} बाद में यहाँ सुधारे गए; फ़ाइल में अब भी पुराना मान है</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>{month} से {count} कम</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>{count} साक्षात्कार अभी किसी ग्राहक से नहीं जुड़ा है।</numerusform>
    <numerusform>{count} साक्षात्कार अभी किसी ग्राहक से नहीं जुड़े हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>{count} यथावत</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>{month} से {count} अधिक</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{all} में से {count}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>{all} में से {count} मॉड्यूल, आख़िरी {day} को</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{whole} में से {count}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} रिकॉर्ड · सामग्री {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>{count} ने इनकार किया</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} हटाए</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>{count} बहाल</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{file} में {count} पंक्तियाँ</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} दूसरा साक्षात्कार निर्णय की प्रतीक्षा में है।</numerusform>
    <numerusform>{count} दूसरे साक्षात्कार निर्णय की प्रतीक्षा में हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>{count} संवेदनशील प्रश्न आपको नहीं दिखाया जाता।</numerusform>
    <numerusform>{count} संवेदनशील प्रश्न आपको नहीं दिखाए जाते।</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} पर निर्णय बाकी</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>{currency} बकाया</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>{currency} वितरित</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>{database} में अब वही है जो {file} में था</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}, लगभग {years} वर्ष</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}, {years} वर्ष</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>रद्दी के {documents} फ़ाइल से हटेंगे, जिससे {size} जगह खाली होगी। इसे वापस नहीं किया जा सकता। पहले फ़ाइल की एक प्रति बनती है; उसमें ये फिर भी रहते हैं, जैसे पुरानी प्रतियों में: जब उनकी ज़रूरत न रहे तो उन्हें मिटा दें।</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{all} में से {done}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{all} में से {done} पूर्ण: {modules} में से {needed} मॉड्यूल ज़रूरी</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{target} में से {done}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total} में से {done}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>{all} में से {entered} दर्ज</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>तुलना वर्ग के {all} में से {exposed} ग्राहक {innovation} के संपर्क में आए।</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>तुलना वर्ग के {all} में से {exposed} ग्राहक संपर्क में आए</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>{file} की तुलना हुई</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>{file} आयात हुई</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>{file} ऐसा चित्र नहीं जो पढ़ा जा सके</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>{file} पढ़ी गई</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} सहेजी गई</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file}, {who} द्वारा</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file}: %n ग्राहक</numerusform>
    <numerusform>{file}: %n ग्राहक</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file}: %n कॉलम</numerusform>
    <numerusform>{file}: %n कॉलम</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file}: भरने के लिए %n समूह</numerusform>
    <numerusform>{file}: भरने के लिए %n समूह</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file}: %n प्रश्न</numerusform>
    <numerusform>{file}: %n प्रश्न</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file}: %n प्रतिक्रिया</numerusform>
    <numerusform>{file}: %n प्रतिक्रियाएँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file}: %n पंक्ति</numerusform>
    <numerusform>{file}: %n पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file}: जैसी आयात हुई थी, उसका SHA-256 सही है</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file}: आयात कैसे हुआ</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file}: {count} पृष्ठ, पहचान-चिह्न {mark}</numerusform>
    <numerusform>{file}: {count} पृष्ठ, पहचान-चिह्न {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file}: {records} रिकॉर्ड, जाँचे गए</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} और {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} या {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} से {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first} से {last} केवल यदि {condition}; नहीं तो {next} पर जाएँ।</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>{households} परिवार, {persons} व्यक्ति, {children} 18 से कम, {clients} ग्राहक</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>{kept} ({code}) रहता है। {other} ({old}) इसमें मिल जाता है; वह कोड फिर भी मिलता है।</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept}; अभी इसमें नहीं: {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>{kind} प्रोग्राम का अपना प्रकार है</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (पूरक)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment}, {who} द्वारा</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>{month} अभी शुरू नहीं हुआ</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>{month} अभी समाप्त नहीं हुआ</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>{month} बंद है</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>{month} पहले ही {who} ने बंद कर दिया है</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>{month} बंद नहीं है</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>{month} बिना कारण फिर नहीं खुलता</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>{month} फिर खुल गया है</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>{branch} का {month} बंद है, पहचान-चिह्न {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>{branch} का {month} फिर खुल गया है; यह {mark} के साथ बंद हुआ था</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} और अन्य</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (सबका)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>{name} शाखा</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} बदला गया</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>{name} पंजीकृत</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>{name} दूसरा व्यक्ति है</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>{name} फिर पूछा जाएगा</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>{name} वही व्यक्ति है</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>{name} {other} के साथ रहते हैं</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>{name} स्थानांतरित</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} हटाया गया</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>{name} उपयोग से हटाया गया; सहेजा हुआ रहता है</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} सहेजा गया</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}, %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}, {count} प्रतीक्षा में</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name}: एक अलग परिवार</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name}: बीमा कब से</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name}: बीमा कब तक</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>{number} {value} से कम है</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>{number} {value} से अधिक है</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>{number} {value} नहीं है</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>{number} {value} है</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>{number} {value} या कम है</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>{number} {value} या अधिक है</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{all} में से {number}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>{old} से {new}</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{all} में से {open} पर निर्णय बाकी</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>{other} ({code}) मिलाने से पहले की हर चीज़ के साथ लौटता है।</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>{other} वापस आया</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>{other} वापस आया; %n मान बाद में बदला गया था और वैसा ही रहता है</numerusform>
    <numerusform>{other} वापस आया; %n मान बाद में बदले गए थे और वैसे ही रहते हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>{other} को {kept} में मिलाया गया</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}, v{number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{whole} में से {part}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>{whole} देय में से {part}</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>{whole} दर्ज में से {part}</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>{path} पढ़ी नहीं जा सकती</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>{path} में लिखा नहीं जा सकता</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>{path} में {most} मिलियन से अधिक बिंदु हैं</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} प्रश्नावली (XLSForm) है, डेटा की तालिका नहीं</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>{path} अधूरी या खराब है</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>{path} खाली है</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>{path} {most} MB से बड़ी है</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>{path} न फ़ोटो है, न PDF</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} स्वयं डेटाबेस है</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>{path} हमेशा के लिए हटाई गई</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>{period} कोई अवधि नहीं है</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem}, और ऐसी दूसरी</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem}; स्वीकार: {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>{question} में विकल्प {choice} नहीं है</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question}: {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}, {late} बहुत समय से खुले</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>{all} में से {rejected} पंक्तियाँ अस्वीकृत</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (नया)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>केंद्र के अनुसार {round}</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>{round} {day} को बंद होगा</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>{round} नियोजित</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round}: परिवार में नया सदस्य: {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round}: नाम {person} है</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round}: {person} का जन्म {day} को हुआ</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} पंक्तियाँ नहीं सहेजी जा सकतीं, इसलिए पूरी फ़ाइल अस्वीकार हुई</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>{rows} पढ़ी गई पंक्तियाँ = {new} नई + {updated} अपडेट + {same} अपरिवर्तित + {wait} निर्णय बाकी + {bad} अस्वीकृत + {beside} खाली या छोड़ी गई</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>{rule} फ़ील्ड का नियम नहीं है</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}, जाँचे हुए बैकअप के बाद</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>{compared} में से {same} उत्तर</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>{scheme} सहेजी गई</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme}, सत्र {number}</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}, {first} से {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme}: {amount} भुगतानों में</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme}: महीने के अंत तक {budget} के बजट में से {spent} खर्च हुए।</translation>
  </message>
  <message>
   <source>{scheme}: {who}</source>
   <translation>{scheme}: {who}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{share} % of the interest</source>
   <translation>ब्याज का {share} %</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>{share} % ठीक</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} संभावना कि वही व्यक्ति</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>{share} प्रतिशत पूर्ण</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} ग्राहक सहित</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · तालिका नहीं</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · छिपी हुई</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{total} में से {shown}</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{state} by {actor}</source>
   <translation>{state}, {actor} द्वारा</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>{survey} में प्रश्न {question} नहीं है</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>{survey} में प्रश्न {question} नहीं है, या यह प्रश्नों का कोई प्रकार नहीं है</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>{survey} के अभी कोई उत्तर-पत्र नहीं हैं</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>{target} नहीं खुल सकता</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>{target} में लिखा नहीं जा सकता</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>{target} में पहले से डेटा है</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>{target} खराब है</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>{target} पासफ़्रेज़ से बंद है</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>{target} MFDW Desktop का डेटाबेस नहीं है</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>{target} डेटाबेस नहीं है, या पासफ़्रेज़ गलत है</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>{target} सर्वर पर है, वहाँ यह काम सर्वर करता है</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>{target} दूसरे प्रोग्राम में खुला है</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>{target} नए संस्करण से बना है (स्कीमा {found}, यह प्रोग्राम {known} जानता है)</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>{target} पुराने संस्करण से बना है</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>{text} बन जाता है</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>{trained} प्रशिक्षण, {talks} वार्ताएँ: {women} महिलाएँ और {men} पुरुष</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} उपस्थिति का निशान नहीं है; Alt+Down सूची दिखाता है</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} विकल्पों में नहीं है; Alt+Down सूची दिखाता है</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>समस्या वाली {uncorrected} पंक्तियाँ नहीं बदली गईं। {stored} पंक्तियाँ पहले सहेजी गई थीं और वैसी ही रहती हैं।</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>{value} फ़ॉर्म का नियम तोड़ता है: {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>{value} में 15 अंक हैं, Excel इतने ही रखता है; अंत के अंक जाँचें, और इसे पाठ के रूप में लिखें</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>{value} {field} का विकल्प नहीं है</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>{value} चरण के नियोजित दिनों से बाहर है: {opens} से {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} फ़ॉर्म की सीमा से बाहर है ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}, मंज़ूरी की प्रतीक्षा में</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what}: {found}, चाहिए: {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what}: {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when}, {who} द्वारा</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>{who} अब केंद्र {centre} में</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>{who} रद्दी में डाला गया</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who}: {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}। कारण लिखें, या इसे छोड़ दें</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>{years} वर्ष बड़े या छोटे</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>«{text}» को नाम दिया गया</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>‘${{value}}’ फ़ॉर्म का कोई प्रश्न नहीं है</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>‘${{value}}’ फ़ॉर्म का कोई प्रश्न नहीं है, क्या मतलब ‘{suggestion}’ था?</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>‘{age}’ से कोई आयु तय नहीं होती</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>‘{amount}’ राशि नहीं है</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>‘{area}’ किसी कॉलम का नाम नहीं है</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>‘{cell}’ से तय होता है।</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>‘{choice}’ रिकॉर्डों में सहेजा है: {count}; इसे सूची में रहने दें</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>‘{code}’ में कोड के बाद शब्द नहीं हैं</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>‘{code}’ शाखा कोड नहीं है; वह अक्षर से शुरू होता है और 2 से 8 अक्षरों और अंकों का होता है, जैसे KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>‘{currency}’ मुद्रा नहीं है; वह तीन अक्षरों की होती है, जैसे KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>‘{day}’ कोई दिन नहीं है</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>‘{from}’ को ‘{to}’ होना था, पर सेल में अब ‘{value}’ है; इसे वैसे ही छोड़ा गया</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>‘{header}’ भरना ज़रूरी है</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>‘{header}’ में {wanted} पंक्तियाँ होनी चाहिए, {count} हैं</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>‘{item}’ का उत्तर पहले ही दिया जा चुका है</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>‘{month}’ महीना नहीं है</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>‘{path}’ के अंत में {ending} नहीं है</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>‘{path}’ न .xlsx है, न .csv</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>‘{path}’ न .xlsx है, न .csv, न .zip</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>‘{question}’ से ‘{role}’ नहीं जाना जा सकता</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>‘{round}’ कोई चरण नहीं है</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>‘{survey}’ प्रश्नावली का कोड नहीं है</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>‘{text}’ 0 या उससे बड़ी पूर्ण संख्या नहीं है</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>‘{text}’ 1 या उससे बड़ी पूर्ण संख्या नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>‘{value}’ और इतने लंबे पाठ कटे हैं: Excel का सेल 32,767 अक्षर रखता है, और बाकी इस फ़ाइल में नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>‘{value}’ पढ़ा नहीं जा सकता: 1=Yes;2=No, या संख्या के लिए *7 या /4100 लिखें</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>‘{value}’ संख्याएँ बदलता है, और इस प्रश्न में कोई नहीं</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>‘{value}’ फ़ील्ड ‘{field}’ से मेल नहीं खाता</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>‘{value}’ किसी शुरू हुई चीज़ को समाप्त नहीं करता</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>‘{value}’ ‘{begun}’ को समाप्त करता है, जो पंक्ति {begun_row} में अलग तरह से शुरू हुआ</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>‘{value}’ का प्रकार नहीं दिया, इसे छोड़ दिया गया</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>‘{value}’ इतनी बड़ी है कि ठीक-ठीक नहीं रखी जा सकती</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>‘{value}’ न निशान है, न खाली</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>‘{value}’ अवधारणा का नाम नहीं है: अक्षर से शुरू करें, बिना रिक्त स्थान</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>‘{value}’ असली संख्या नहीं है और किसी ग्राहक की नहीं है; ग्राहक की अपनी संख्या भरें</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>‘{value}’ असली संख्या नहीं है; फ़ील्ड खाली छोड़ें</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ दौर नहीं है: baseline, followup1 … या final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>‘{value}’ मान्य नाम नहीं है: नाम अक्षर या _ से शुरू होता है और उसमें अक्षर, अंक, - _ और . होते हैं</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>‘{value}’ पूर्ण संख्या नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>‘{value}’ विकल्पों में नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>‘{value}’ तारीख नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>‘{value}’ समय सहित तारीख नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>‘{value}’ संख्या नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>‘{value}’ संख्या नहीं है; क्या मतलब {suggestion} है?</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>‘{value}’ अक्षांश और देशांतर वाला स्थान नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>‘{value}’ प्रश्न का प्रकार नहीं है, क्या मतलब ‘{suggestion}’ था? प्रश्न छोड़ दिया गया</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>‘{value}’ प्रश्न का प्रकार नहीं है; प्रश्न छोड़ दिया गया</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>‘{value}’ दिन का समय नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>‘{value}’ पूर्ण संख्या नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>‘{value}’ विकल्पों में नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>‘{value}’ उन विकल्पों में नहीं है जो फ़ॉर्म यहाँ देता है</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>‘{value}’ हमारे ग्राहक कोड जैसा है, पर अंतिम अक्षर मेल नहीं खाता; कोई अंक गलत हो सकता है</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>‘{value}’ दो तरह से पढ़ा जा सकता है और कॉलम में दोनों हैं; बताएँ पहले दिन है या महीना</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>‘{value}’ {near} हो सकता है; उसका कोड या और अक्षर लिखें</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>‘{value}’ किसी शाखा का नाम नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ किसी चरण का नाम नहीं है: baseline, followup1 … या final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>‘{value}’ इस फ़ाइल में पहले अलग मानों के साथ है; एक पंक्ति रखें</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>‘{value}’ तीन से अधिक अलग व्यक्तियों के पास है और किसी की पहचान नहीं बताता; चुनें कि वह कौन है</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>‘{value}’ तीन से अधिक अलग व्यक्तियों के पास है और किसी की पहचान नहीं बताता; ग्राहक की अपनी संख्या भरें</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>‘{value}’ को ‘{choice}’ नाम दिया गया था, जो अब विकल्पों में नहीं है</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>‘{value}’ को ‘{to}’ होना था, पर फ़ाइल में अब ऐसा सेल नहीं है</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down सभी {count} दिखाता है</translation>
  </message>
 </context>
</TS>