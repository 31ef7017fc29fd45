<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fil">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>% ng mga modyul</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Hindi nakita ang folder.
Pakitiyak kung tama ang pangalan ng folder.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Hindi nakita ang file.
Pakitiyak kung tama ang pangalan ng file.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>Mayroon nang %1.
Papalitan ba ninyo ito?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>Hindi tama ang pagkakasulat ng %1. Gamitin ang ',' para paghiwalayin ang mga pahina at saklaw, '-' para sa saklaw, at tiyaking hindi nagsasapawan ang mga saklaw.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>Folder ang %1.
Pumili ng ibang pangalan ng file.</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>%n account</numerusform>
    <numerusform>%n account</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>%n gawain ang napagkasunduan</numerusform>
    <numerusform>%n gawain ang napagkasunduan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>%n gawain ang tapos na</numerusform>
    <numerusform>%n gawain ang tapos na</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>%n sagot ang hindi mabasa</numerusform>
    <numerusform>%n sagot ang hindi mabasa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>%n sagot ang nabago</numerusform>
    <numerusform>%n sagot ang nabago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>%n sagot ang iba sa nakatala</numerusform>
    <numerusform>%n sagot ang iba sa nakatala</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>%n sagot ang kailangang tingnan</numerusform>
    <numerusform>%n sagot ang kailangang tingnan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>%n sagot ang maiiba ang basa</numerusform>
    <numerusform>%n sagot ang maiiba ang basa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n sagot</numerusform>
    <numerusform>%n sagot</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>%n grant ang inaprubahan</numerusform>
    <numerusform>%n grant ang inaprubahan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>mananatili sa %n grant ang tuntunin nang ibigay ito</numerusform>
    <numerusform>mananatili sa %n grant ang tuntunin nang ibigay ito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>%n grant ang tinanggihan</numerusform>
    <numerusform>%n grant ang tinanggihan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>%n grant ang inalis</numerusform>
    <numerusform>%n grant ang inalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>%n grant ang na-save</numerusform>
    <numerusform>%n grant ang na-save</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>%n grant</numerusform>
    <numerusform>%n grant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>%n paglabag</numerusform>
    <numerusform>%n paglabag</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>%n cell ang susulatan</numerusform>
    <numerusform>%n cell ang susulatan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>%n cell ang titingnan</numerusform>
    <numerusform>%n cell ang titingnan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>%n pagbabago ang na-save</numerusform>
    <numerusform>%n pagbabago ang na-save</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>%n beripikasyon ng buwan ang hindi pa tapos</numerusform>
    <numerusform>%n beripikasyon ng buwan ang hindi pa tapos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>Na-save ang %n beripikasyon</numerusform>
    <numerusform>Na-save ang %n beripikasyon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>%n beripikasyon ang naisulat</numerusform>
    <numerusform>%n beripikasyon ang naisulat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>%n beripikasyon: {state}</numerusform>
    <numerusform>%n beripikasyon: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>%n beripikasyon</numerusform>
    <numerusform>%n beripikasyon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>%n claim ang inalis</numerusform>
    <numerusform>%n claim ang inalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>%n claim: {step}</numerusform>
    <numerusform>%n claim: {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>%n claim</numerusform>
    <numerusform>%n claim</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>%n kliyente ang na-export</numerusform>
    <numerusform>%n kliyente ang na-export</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>%n kliyente ang may dalawang account: itala sa Ipon</numerusform>
    <numerusform>%n kliyente ang may dalawang account: itala sa Ipon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>%n kliyente ang puwede rito</numerusform>
    <numerusform>%n kliyente ang puwede rito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>%n kliyente ang hindi puwede ayon sa mga tuntunin</numerusform>
    <numerusform>%n kliyente ang hindi puwede ayon sa mga tuntunin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>%n kliyente ang naisulat</numerusform>
    <numerusform>%n kliyente ang naisulat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n kliyente</numerusform>
    <numerusform>%n kliyente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>%n column ang walang lugar at hindi isasama</numerusform>
    <numerusform>%n column ang walang lugar at hindi isasama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>%n column</numerusform>
    <numerusform>%n column</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>%n konsepto ang itinago</numerusform>
    <numerusform>%n na konsepto ang itinago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>%n konsepto</numerusform>
    <numerusform>%n konsepto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>%n consent ang naitala</numerusform>
    <numerusform>%n consent ang naitala</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>%n consent</numerusform>
    <numerusform>%n consent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>%n araw na late</numerusform>
    <numerusform>%n araw na late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n araw</numerusform>
    <numerusform>%n araw</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>%n ang napagpasyahan</numerusform>
    <numerusform>%n ang napagpasyahan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>%n desisyon ninyo</numerusform>
    <numerusform>%n desisyon ninyo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>%n dokumento ang tuluyang inalis</numerusform>
    <numerusform>%n dokumento ang tuluyang inalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>%n dokumentong hindi ninyo puwedeng makita</numerusform>
    <numerusform>%n dokumentong hindi ninyo puwedeng makita</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>%n dokumento</numerusform>
    <numerusform>%n dokumento</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>%n file sa tabi nito</numerusform>
    <numerusform>%n file sa tabi nito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>%n follow-up ang tapos na</numerusform>
    <numerusform>%n follow-up ang tapos na</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>%n form ang na-save</numerusform>
    <numerusform>%n form ang na-save</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>%n grupo ang naiwang bukas</numerusform>
    <numerusform>%n grupo ang naiwang bukas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>%n nakatagong sheet</numerusform>
    <numerusform>%n nakatagong sheet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>%n interview ang naihambing, {agree} ang walang pagkakaiba</numerusform>
    <numerusform>%n interview ang naihambing, {agree} ang walang pagkakaiba</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>%n interview ang walang kliyente</numerusform>
    <numerusform>%n interview ang walang kliyente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>%n interview ng {round} ang naghihintay ng pangalawang pag-type</numerusform>
    <numerusform>%n interview ng {round} ang naghihintay ng pangalawang pag-type</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>%n interview ang na-save</numerusform>
    <numerusform>%n interview ang na-save</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n interview ang naghihintay ng desisyon</numerusform>
    <numerusform>%n interview ang naghihintay ng desisyon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>%n interview na walang kliyente ang maiiwan</numerusform>
    <numerusform>%n interview na walang kliyente ang maiiwan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>%n linya</numerusform>
    <numerusform>%n linya</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>%n listahan</numerusform>
    <numerusform>%n listahan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>%n loan</numerusform>
    <numerusform>%n loan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>%n minuto ang natitira</numerusform>
    <numerusform>%n minuto ang natitira</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n minuto</numerusform>
    <numerusform>%n minuto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n buwan</numerusform>
    <numerusform>%n buwan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>%n pang beripikasyon ang due.</numerusform>
    <numerusform>%n pang beripikasyon ang due.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>%n pang pares ang iniwan para sa inyo</numerusform>
    <numerusform>%n pang pares ang iniwan para sa inyo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>%n kakaiba sa form</numerusform>
    <numerusform>%n kakaiba sa form</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>%n sa mga ito ang iba na ang sabi ngayon</numerusform>
    <numerusform>%n sa mga ito ang iba na ang sabi ngayon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>%n iba pang table</numerusform>
    <numerusform>%n iba pang table</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>%n pahina ang ipinadala sa printer</numerusform>
    <numerusform>%n pahina ang ipinadala sa printer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>%n pares ang magkaiba</numerusform>
    <numerusform>%n pares ang magkaiba</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>%n pares ang pinag-isa</numerusform>
    <numerusform>%n pares ang pinag-isa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>%n pares ang may iisang numero pero iniwan para sa inyo</numerusform>
    <numerusform>%n pares ang may iisang numero pero iniwan para sa inyo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>%n pares</numerusform>
    <numerusform>%n pares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>%n bayad sa ibang currency: piliin ang programa nito</numerusform>
    <numerusform>%n bayad sa ibang currency: piliin ang programa ng mga ito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>%n bayad ang nakaplano</numerusform>
    <numerusform>%n bayad ang nakaplano</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>Na-save ang %n bayad</numerusform>
    <numerusform>Na-save ang %n bayad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>%n bayad: {state}</numerusform>
    <numerusform>%n bayad: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>%n bayad</numerusform>
    <numerusform>%n bayad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>%n panahon</numerusform>
    <numerusform>%n panahon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>%n tao ang sakop ngayon</numerusform>
    <numerusform>%n tao ang sakop ngayon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>%n tao</numerusform>
    <numerusform>%n tao</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n piraso</numerusform>
    <numerusform>%n piraso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>%n puntos na mas mababa</numerusform>
    <numerusform>%n puntos na mas mababa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>%n puntos na mas mataas</numerusform>
    <numerusform>%n puntos na mas mataas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>%n polisa ang inalis</numerusform>
    <numerusform>%n polisa ang inalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>%n polisa</numerusform>
    <numerusform>%n polisa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>%n problema ang humahadlang sa mga row</numerusform>
    <numerusform>%n problema ang humahadlang sa mga row</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>%n problema ang na-save</numerusform>
    <numerusform>%n problema ang na-save</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>%n tanong tungkol sa mga round</numerusform>
    <numerusform>%n tanong tungkol sa mga round</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>%n tanong ang hindi isinama</numerusform>
    <numerusform>%n tanong ang hindi isinama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>%n tanong ang hindi ipinapakita sa inyo</numerusform>
    <numerusform>%n tanong ang hindi ipinapakita sa inyo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>%n tanong ang naiwan</numerusform>
    <numerusform>%n tanong ang naiwan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>%n tanong ang maiiwan: {names}</numerusform>
    <numerusform>%n tanong ang maiiwan: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n tanong</numerusform>
    <numerusform>%n tanong</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>%n rebate ang nakuwenta</numerusform>
    <numerusform>%n rebate ang nakuwenta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>%n rebate ang na-credit</numerusform>
    <numerusform>%n rebate ang na-credit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>%n rebate ang ni-reverse</numerusform>
    <numerusform>%n rebate ang ni-reverse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>%n record ang may mga kasunod kaya mananatili</numerusform>
    <numerusform>%n record ang may mga kasunod kaya mananatili</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>%n record ang pinag-isa</numerusform>
    <numerusform>%n record ang pinag-isa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>%n referral ang naisara</numerusform>
    <numerusform>%n referral ang naisara</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>%n referral ang binuksan ulit</numerusform>
    <numerusform>%n referral ang binuksan ulit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>%n referral ang natanggap</numerusform>
    <numerusform>%n referral ang natanggap</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>%n referral ang inalis</numerusform>
    <numerusform>%n referral ang inalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>%n referral</numerusform>
    <numerusform>%n referral</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n puna</numerusform>
    <numerusform>%n puna</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>%n naalis</numerusform>
    <numerusform>%n naalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>%n repeat sa sariling file</numerusform>
    <numerusform>%n repeat sa sariling file</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>%n repeat sa sariling sheet</numerusform>
    <numerusform>%n repeat sa sariling sheet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>%n repeat sheet</numerusform>
    <numerusform>%n repeat sheet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>%n repeat ang maiiwan: walang lugar dito ang ganoong mga row</numerusform>
    <numerusform>%n repeat ang maiiwan: walang lugar dito ang ganoong mga row</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>%n tugong pinagbatayan</numerusform>
    <numerusform>%n tugong pinagbatayan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>%n tugon ang na-export</numerusform>
    <numerusform>%n tugon ang na-export</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>%n tugon</numerusform>
    <numerusform>%n tugon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>%n ang ni-reverse</numerusform>
    <numerusform>%n ang ni-reverse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>%n round</numerusform>
    <numerusform>%n round</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>%n row ang magbabago</numerusform>
    <numerusform>%n row ang magbabago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>%n row ang walang lugar at hindi isasama</numerusform>
    <numerusform>%n row ang walang lugar at hindi isasama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>%n row ang na-import</numerusform>
    <numerusform>%n row ang na-import</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>%n row sa {file}</numerusform>
    <numerusform>%n row sa {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>%n row ang hindi isinama</numerusform>
    <numerusform>%n row ang hindi isinama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>%n row ang isinama</numerusform>
    <numerusform>%n row ang isinama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>%n row ang hindi isinama</numerusform>
    <numerusform>%n row ang hindi isinama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>%n row ng datos</numerusform>
    <numerusform>%n row ng datos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>Na-save ang %n row ng sheet</numerusform>
    <numerusform>Na-save ang %n row ng sheet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>%n row ang itinama sa file na ito</numerusform>
    <numerusform>%n row ang itinama sa file na ito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>%n row ang hindi isinama: walang interview, o nasuri na ito</numerusform>
    <numerusform>%n row ang hindi isinama: walang interview, o nasuri na ito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>%n row ang hindi isinama: walang interview, o dalawang beses nang na-type</numerusform>
    <numerusform>%n row ang hindi isinama: walang interview, o dalawang beses nang na-type</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n row ang hindi tinanggap</numerusform>
    <numerusform>%n row ang hindi tinanggap</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>%n row ang naisulat</numerusform>
    <numerusform>%n row ang naisulat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>%n row</numerusform>
    <numerusform>%n row</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>%n tuntunin ng form ang hindi sinusuri</numerusform>
    <numerusform>%n tuntunin ng form ang hindi sinusuri</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>%n tuntunin</numerusform>
    <numerusform>%n tuntunin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>%n programa</numerusform>
    <numerusform>%n programa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>%n ang napili</numerusform>
    <numerusform>%n ang napili</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>%n sensitibong sagot ang nakatago</numerusform>
    <numerusform>%n sensitibong sagot ang nakatago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n sensitibong tanong ang nakatago</numerusform>
    <numerusform>%n sensitibong tanong ang nakatago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>%n sensitibong tanong ang maiiwan: hindi ninyo ito puwedeng makita</numerusform>
    <numerusform>%n sensitibong tanong ang maiiwan: hindi ninyo ito puwedeng makita</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>%n kahawig na kliyente</numerusform>
    <numerusform>%n kahawig na kliyente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>%n naka-save na laman ang mabubura</numerusform>
    <numerusform>%n naka-save na laman ang mabubura</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>%n table</numerusform>
    <numerusform>%n table</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>%n talakayan mula noon</numerusform>
    <numerusform>%n talakayan mula noon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>%n teksto ang hindi binabasa at hindi sine-save; hindi tinatanggap ang mga row nito.</numerusform>
    <numerusform>%n teksto ang hindi binabasa at hindi sine-save; hindi tinatanggap ang mga row nito.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>%n teksto ang wala sa mga pagpipilian ng tanong.</numerusform>
    <numerusform>%n teksto ang wala sa mga pagpipilian ng tanong.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>%n teksto ang tutukuyin</numerusform>
    <numerusform>%n teksto ang tutukuyin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>%n bagay ang pipiliin</numerusform>
    <numerusform>%n bagay ang pipiliin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n beses</numerusform>
    <numerusform>%n beses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>%n ang ita-type ulit</numerusform>
    <numerusform>%n ang ita-type ulit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n ang pagpapasyahan</numerusform>
    <numerusform>%n ang pagpapasyahan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>%n laman ang titingnan</numerusform>
    <numerusform>%n laman ang titingnan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>%n laman ang nabago kalaunan kaya mananatili</numerusform>
    <numerusform>%n laman ang nabago kalaunan kaya mananatili</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>%n bisita o voucher</numerusform>
    <numerusform>%n bisita at voucher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>%n bisita ang inalis</numerusform>
    <numerusform>%n bisita ang inalis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>Na-save ang %n voucher</numerusform>
    <numerusform>Na-save ang %n voucher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>%n taong gulang</numerusform>
    <numerusform>%n taong gulang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n taon</numerusform>
    <numerusform>%n taon</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>Impormasyon sa &amp;billing:</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Piliin</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>I-&amp;copy</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>I-&amp;delete</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>I-&amp;edit ang kliyente</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Wakas:</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>&amp;Magbigay ng insentibo</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Tumingin sa:</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>&amp;Ilipat sa ibang center</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Pangalan:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Bagong &amp;folder</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>&amp;Bagong kliyente</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Hindi</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Buksan</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Mga opsyon &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Mga opsyon &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>I-&amp;paste</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;I-print</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>I-&amp;print ang listahan</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>I-&amp;redo</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Palitan ang &amp;pangalan</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>I-&amp;save</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Simula:</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Taasan</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;I-undo</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Oo</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>Hindi masulatan ang '%1'.
Gusto mo pa rin bang burahin?</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(hindi naaangkop)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(hindi alam)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(iniwang blangko)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(walang header)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(tumanggi)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(nilaktawan)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>.xlsx o .csv na isusulat</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>.xlsx na isusulat</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>.xlsx, .csv o .zip na isusulat</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>1 kung oo, 0 kung hindi; iwang blangko lahat kung hindi nasagot.</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>1 mar 2026</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>1.5 IQR ng log</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1: hindi naiiba</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 o 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2: mahirap itanong</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 deviation</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 o ngayon</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 o 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>30 apr 2026</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3: puwedeng magbago</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>Isang .mfdw file sa computer na ito, o backup nito.</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>Walang binabago ang blangkong cell, maliban kung sabihin ninyo.</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>Inaalis ng blangkong cell ang laman</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>May sariling mga kliyente at center ang bawat branch.</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>Sinasabi ng checklist ang tinitingnan ng bisitang pangkaligtasan; oo kung maayos ito.</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>Isang sagot sa bilog, marami sa parisukat. Isulat ang DK sa tabi ng tanong kung hindi alam ang sagot, R kung tumanggi, NA kung hindi naaangkop.</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>Isang interview lang bawat round ang kliyente: piliin kung alin ang mananatili.</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>Isang column bawat pagpipilian, 1 o 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>Isang column bawat isa; kumuha ng isa pang papel kung kulang.</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>May column ng file na tumutukoy sa round.</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>Dito napupunta ang hindi natupad na kondisyon tungkol sa bata; walang pinaparusahan.</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>Itinatala rito ang kondisyong hindi natupad; sa branch pinagpapasyahan ang susunod.</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>May kopyang ginagawa bago ang bawat import at undo; gumawa na ngayon para panatag.</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>Ang kurikulum ay sunod-sunod na modyul; sinusundan ito ng programa ng pagsasanay.</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>Bawat araw</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>Isang petsa sa panahon</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>Isang do-file na nagbabasa ng datos sa Stata kasama ang mga label</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>May ilang cell na malayo sa table; hindi binabasa ang mga ito.</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>Sinasabi ng uri kung ano ang isang insentibo.</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>Isang kathang branch na may 400 kliyente at tatlong survey round. Walang bisa ang anumang gagawin doon.</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>Gumawa ng bagong kliyente</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>Sinasakop ng polisa ang may hawak at mga miyembro ng sambahayan sa isang panahon.</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>Kailangan ng dahilan</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>Dapat iisang bersiyon ng form ang gamit sa isang round.</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>Isang row bawat kliyente, magkakatabi ang lahat ng round</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>Isang row bawat interview</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>Isang row bawat isa; Enter sa blangkong row para magpatuloy. DK, R o NA kung walang sagot.</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>May row ng mga HXL tag sa ilalim ng mga header.</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>Ini-import at inililista ang row na lumalabag sa tuntunin, maliban kung hindi ito isasama.</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>Ang programa ay insentibong inaalok: ang patakaran, halaga at mga kondisyon nito.</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>Pangalawang interview ng kliyenteng ito</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>Pangalawang tao ang magpapasya</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>Ita-type ito ng pangalawang tao nang hindi nakikita ang una; saka paghahambingin ang dalawa.</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>May pangalawang taong nagta-type ng ilang papel nang hindi nakikita ang unang pag-type.</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>Due na ang pangalawang bisita</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>Ang sesyon ay pulong na may itinuturo, na may listahan ng dadalo.</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>Bahagi ng interes na binayaran</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>Galing ito sa survey. Punan ang form kapag alam na kung sino ito.</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>Galing sa isang survey</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>Ang table ay may row ng mga header at mga row sa ilalim nito. Pumili ng ibang file.</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>Isang text file: {encoding}, {delimiter} sa pagitan ng mga cell. Mababago ninyo ito sa hakbang 2.</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>Ibinabalik lang ang laman kung iyon pa rin ang isinulat ng import; inaalis lang ang record kung walang nagbago nito at walang nakakabit dito. Hindi kailanman nawawala ang ginawa pagkatapos.</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>May beripikadong backup muna; hindi nawawala ang mga pagbabago kalaunan.</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>Gagawa muna ng beripikadong backup.</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>Bibisita muna</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>Dito ibinibigay ang voucher, at itinatala ang kinalabasan kapag nagamit na ito.</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Ihinto</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Tungkol dito</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>Tungkol sa bata</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>Sa itaas ng table</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Tanggapin</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>Tanggapin ang mga lamang ito?</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>Tanggapin ang %n nang may dahilan…</numerusform>
    <numerusform>Tanggapin ang %n nang may dahilan…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>Tanggapin: {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Tinanggap</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Tanggapin…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>Aksidente</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>Isinara ang account</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>Mga gawaing napagkasunduan sa bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>Gawaing tapos na</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktibo</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>Aktibong kliyente</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>Mga aktibong kliyente sa katapusan</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>Aktibong kliyente sa katapusan ng buwan</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Magdagdag ng branch</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>Magdagdag ng center</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>Magdagdag ng checklist</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Magdagdag ng kondisyon</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>Magdagdag ng kurikulum</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>Magdagdag ng dokumento</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Magdagdag ng field</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Magdagdag ng grupo</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>Magdagdag ng uri</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>Magdagdag ng loan</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>Magdagdag ng loan…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>Magdagdag ng papeles</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>Magdagdag ng partner</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Magdagdag ng tao</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>Magdagdag ng miyembro ng sambahayan…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Magdagdag ng tuntunin</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>Magdagdag ng larangan</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>Magdagdag ng negosyo</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>Magdagdag ng negosyo…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>Magdagdag ng isa sa settings ng system mo, o i-save ang dokumento bilang PDF.</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>Magdagdag muna ng isa sa Mga programa.</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>Magdagdag ng bersiyon</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>Idagdag ang itinatanong ng mga papel ninyo na wala sa program: lalabas ito sa form, sa listahan, at sa mga import at export.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Tirahan</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>Mga adjustment mula sa pagsasara</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>Administrator</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Advanced</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Salungatan sa mga advanced na opsyon</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Pagkatapos</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>Matapos ang shock</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>Hindi alam ang edad</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>Na-save ang mga edad</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>Napagkasunduang gawain</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>Nagawa ang napagkasunduang gawain</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>Mga napagkasunduang gawain</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Pagkakatugma</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>Pagkakahawig</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Lahat</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Lahat ng file (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Lahat ng pahina</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>Lahat ng branch</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>Lahat ng center</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>Lahat ng kliyente</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>Pinaghahambing ang lahat ng kliyente ayon sa pangalan, kapanganakan, barangay, telepono at mga numero. Walang binabago.</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>Lahat ng kondisyon</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Lahat ng file</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Lahat ng file ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>Lahat ng insentibo</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>Maayos ang lahat: file, mga key at ledger</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>Sabay-sabay na isusulat ang lahat, o wala.</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>Lahat ng tao</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>Present ang lahat</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>Lahat ng round</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>Lahat ng row</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>Dapat matupad ang lahat ng tuntunin</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Lahat ng sesyon</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>Pinayagan dahil sa</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>Insentibo rin</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Halaga</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>Halagang inaprubahan</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>Halagang kine-claim</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>Halaga ng isang grant</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>Halaga, {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>Halagang inilalagay sa bawat grant</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>Sinasabi ng larangan kung ano ang babaguhin ng insentibo.</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>May interview na hindi natapos</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>Ang kakaibang bilang ay tanong, hindi mali: magtanong muna bago baguhin.</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Ibang bansa</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>Ibang tao</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Ibang dahilan</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>Ibang table</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Sagot</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>Sagot sa bisita</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>Sagot ng partner</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>Sagot, tala</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Sinagot noong</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Mga sagot</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>Lalabas dito ang mga sagot kapag na-import o na-type ang survey na kasama ang kliyenteng ito.</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>Mga sagot na magkaiba sa dalawang pag-type ng isang papel; ang mali ay sa nag-type na hindi pinanigan ng pasya.</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>Maaaring ibahagi ang sagot sa pananaliksik nang walang pangalan</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>Mga sagot sa survey</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>Mga sagot na kailangang ibigay</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>Mga sagot na hindi sana pinalampas ng mismong form.</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>Mga sagot na naiba nang iba ang nagtanong muli sa parehong tao.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Alinman</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Ilapat</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>Maglapat ng workbook…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>Ilapat sa lahat</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>Inilalapat ang {file}</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Appointment</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>Appointment sa</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Pag-apruba</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprubahan</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>Aprubahan ang %n grant</numerusform>
    <numerusform>Aprubahan ang %n grant</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Inaprubahan</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Inaprubahan ni</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>Bahagyang inaprubahan</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>May paalam</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>Inaprubahan, na-credit</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>Inaaprubahan ang mga rebate</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>Arabic at Urdu (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Sigurado ba kayong ide-delete ang '%1'?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Larangan</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>Larangan ng disenteng trabaho</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>Mga larangan ng disenteng trabaho</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Pangkat</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>Pangkat, kung iba sa center</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>Bilang column at filter ng listahan</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>Gaya ng lahat ng field</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>Gaya ng nasa form</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>Hanggang sa mas naunang petsa</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>Hanggang {moment} · fingerprint {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>Gaya ng gawa ng iba</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>Gaya ng mungkahi</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>Ayon sa file</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>Gaya ng bilang ng program</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Ayon sa system</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>Kasinlapad ng espasyo</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Itanong ulit</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>Itanong sa akin ang bawat isa</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>Itanong lang kung naaangkop.</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Itinatanong</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Itinanong ni</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>Hiniling ito</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>Ilagay muna ang mga branch, center o kliyente sa mga pangkat ng isang inobasyon.</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>May tulong: tao ang pumili</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Hindi bababa sa</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>Hindi lalampas sa, bawat loan</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>Attendance sa mga sesyon</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>Attendance sa mga sesyon: listahan ng tagapagsanay</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>Na-save ang attendance ng {session}</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>Attendance sheet</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>Mga attendance</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>Dumalo</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>Attrition</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>Mababa ang attrition: mas mababa sa 5 %.</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>Higit sa 20 % ang attrition: maibibigay lang ang epekto kasama ang mga hangganan nito.</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>Nasa pagitan ng 5 % at 20 % ang attrition: suriin kung naiiba ang mga umalis.</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>Attrition sa ngayon</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>Kailangang magpakilala</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>Kailangang magpakilala para magamit ang %1 sa %2.</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>Kailangang magpakilala para magamit ang %1.</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Awtoridad</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Awtomatiko</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>Grant</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>Mga grant</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>Naghihintay dito ng pangalawang tao ang mga grant mula sa halagang nasa mga setting.</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>May halaga ang mga grant</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>May mga kondisyon ang mga grant</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>Kabuuang grant</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>Mga grant sa buwan</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>Mga grant sa taon</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>Mga grant ng programa</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>Planong grant</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>Dito naghihintay ng polisa ang mga grant na naitala sa sheet ng center.</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>Mga grant na aaprubahan</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>Ang mga grant na may kondisyon ay naglalabas dito ng beripikasyon sa petsang due ito.</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>Mga grant na walang polisa</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>Mga grant…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Bumalik</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Bumalik sa listahan</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>Bumalik sa mga questionnaire</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Mag-backup ngayon</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>Back-check</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>Mga back-check</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>Na-backup at na-check</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>Kaka-backup lang</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Nagba-backup</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Mga backup</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>Mga backup ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Balanse</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Mga banner page</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Baseline</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Magiging</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Dati</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Magsimula</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>Magsimula sa programa sa Mga insentibo at sa center sa Mga setting.</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>Simula sa</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>Kabilang sa numero … ng: {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>Sa ilalim ng table</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>Ikabubuti ng tao</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>Sa pagitan ng mga cell</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>Bikram Sambat, ang kalendaryo ng Nepal</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>Panganganak</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>Kapanganakan</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>Tinantiyang kapanganakan</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>Kapanganakan o edad</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Blangko</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>Nag-aalis ang blangkong cell</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>Hindi binubura ng mga blangkong cell ang naka-save.</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>Blangkong questionnaire</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Hinarang</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Kapanganakan</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>Kapanganakan o edad</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>Tugma ang dalawang pag-type</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>Tugma ang dalawang pag-type sa %n sagot</numerusform>
    <numerusform>Tugma ang dalawang pag-type sa %n sagot</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Ibaba</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Ibaba pataas, kaliwa pakanan</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Ibaba pataas, kanan pakaliwa</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Branch</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>Branch manager</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>Branch: {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Mga branch</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>Mga branch: {names}.</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>Mga paglabag na susuriin</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Ibalik</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>Ipasok ang mga row na hindi isinama dati</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>Pag-isahin ang mga round</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>Pag-isahin ang mga round…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>Ibalik ang row</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Nilabag</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>Kapatid</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>panahong Buddhist, nauuna ng 543 taon</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>Natitirang budget</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>Na-save ang budget</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>Mga budget</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>Mga budget ng mga programa</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>Mga budget…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>Nagsara ang negosyo</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>Rehistro ng negosyo</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Ni</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>Ayon sa tuntunin</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>Ayon sa edad</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>Ayon sa dating identifier</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>Ayon sa identifier</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>Ayon sa pangkat</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Ayon sa tuntunin</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>Ayon sa kasarian</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>Pasalita</translation>
  </message>
  <message>
   <source>COMMAND</source>
   <translation>COMMAND</translation>
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
   <translation>Mga CSV file sa ZIP</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>Mga kalkulasyon</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Tawag</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Cambodia</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Dumating</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Bumalik</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>Dumating sa sambahayan</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Kanselahin</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Kanselahin: {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Kinansela</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>Kinansela mula</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>Kanselahin…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>Kandidato {number}</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>Cell {number} sa {all}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Mga cell</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>Mga cell na naitama</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>Center</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>Nagsara ang center o branch</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>Mga center</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>Pinagsama o pinaghiwalay ang mga center o grupo</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Sertipiko</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Mga sertipiko</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Pagbabago</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>Baguhin ang &amp;status</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>Baguhin ang mga sagot</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>Baguhin ang mga sagot…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Baguhin ito</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>Baguhin ang status</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>Baguhin ang status: {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>Baguhin ang status…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Ipakita ang mga detalye</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Ipakita bilang listahan</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>Pagbabago, puntos</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Binago</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>Binago rito mula nang i-export</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Mga nabagong laman</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>Mga nabago mula sa huling print</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Baguhin…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>Binabago ang status</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Beripikasyon</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>Suriin ang isang round: mga kulang, outlier, duplicate, nag-interview</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>Due na</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>I-check ang lahat</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>I-verify ngayon</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>I-check ang mga row</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>Check-up</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>Beripikasyon: {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Sinuri</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Sinuri ni</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Petsa ng beripikasyon</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>Sinusuri ang mga row</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>Sinusuri ang laman</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Sinusuri ang kopya</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>Sinusuri ang database</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Sinusuri ang file</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>Sinusuri ang ledger</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>Sinusuri ang round</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>Sinusuri ang mga row</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Checklist</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>Mga checklist</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Mga pagsusuri</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>Mga natupad na beripikasyon</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>Mga beripikasyon ng kondisyon</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>Mga overdue na beripikasyon sa katapusan</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>Mga due na beripikasyon</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>Anak</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>Kalusugan ng bata</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>Child labor</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>Batang nasa edad ng pag-aaral</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Pagpipilian</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>Pagpipiliang ibig sabihin ng teksto</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Mga pagpipilian</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>Mga pagpipiliang nakadepende sa ibang sagot</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Piliin</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>Pumili ng branch</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>Pumili ng center</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>Pumili ng kliyente sa kaliwa para makita ang lahat.</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>Pumili ng kliyente, at lalabas dito ang consent form niya.</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>Pumili ng kliyente, at lalabas dito ang kanyang pahina.</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>Pumili ng kliyente, at lalabas dito ang ipon niya.</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>Pumili ng kliyente…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>Pumili ng kurso</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>Pumili ng kurikulum…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Pumili ng file…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>Pumili ng uri</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>Pumili ng partner</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Pumili ng larawan</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Pumili ng larawan…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>Pumili ng lugar…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>Pumili ng polisa at ihain ang claim gamit ang C.</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>Pumili ng questionnaire</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>Pumili ng referral</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>Pumili ng referral, at lalabas dito ang slip nito.</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>Pumili ng round</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>Pumili ng programa</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>Pumili ng programa at center</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>Pumili ng spreadsheet</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>Pumili ng larangan</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>Pumili ng event</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>Pumili ng ibang center, o mas huling araw.</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>Pumili ng ibang view, o mas kaunting salita.</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>Pumili ng iba…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>Piliin sa gilid kung ano ang laman ng bawat column.</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Pumili ng mga column</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>Pumili sa listahan; dk kung hindi alam ang sagot, refused kung tumanggi.</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>Piliin kung paano</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>Pumili ng isa o higit pa</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>Piliin ang center</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>Piliin ang na-edit na workbook</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>Piliin ang napunang listahan</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>Piliin ang dahilan</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>Piliin ang programa</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>Piliin ang patunay</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>Piliin kung sino</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>Piliin kung bakit</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Claim</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>Inaprubahan ang claim</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>Bahagyang inaprubahan ang claim</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>Inihain ang claim</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>Claim ni {client}: {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>Nabayaran ang claim</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>Hindi tinanggap ang claim</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>Binawi ang claim</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>Kine-claim</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Mga claim</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>Mga claim sa labindalawang buwan</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>Claims ratio: mga claim na nabayaran sa labindalawang buwan hanggang katapusan, sa premium na kinita bawat araw.</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>Mga claim na babayaran</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>Mga claim na ipadadala sa insurer</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>Mga claim na nasa insurer</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>Mga claim: may kulang na dokumento</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>Mga claim: listahan ng mga binayaran ng insurer</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>May klasipikasyon</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Clerk</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>I-click para alisin ulit</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Kliyente</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>Code ng kliyente</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>Column ng kliyente</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>Listahan ng mga kliyente</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>Pahina ng kliyente</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>Kliyente mula</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>Kliyente: lagda o thumbmark</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Mga kliyente</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>Dumadalo ang mga kliyente sa mga sesyon</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>Mga nakitang kliyente</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>Mga kliyenteng na-interview sa unang round ({round}), ayon sa pangkat sa araw na iyon; muli: na-interview sa round na ito.</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>Nagpupulong sa center ang mga kliyente ng isang barangay.</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>Mga kliyente ng branch</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>Nakatanggap na kliyente</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>Mga kliyenteng kukumpletuhin</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>Mga kliyenteng umalis</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>Mga kliyenteng maaaring tinutukoy</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>Mga kliyenteng hindi na-interview</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>Mga kliyente, grant, programa</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>Mga kliyente, telepono, numero at lugar na pareho sa ilang tugon.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Isara</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>Isara ang buwan…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Isara ang mensahe</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>Isara ang buwan</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>Isara ang referral</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>Isara ang {month}</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>Isara: {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Isinara</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>Isinara na noong {moment} ({fingerprint}); binuksan muli noong {later} ni {actor}: {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Nagsara noong</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>Isinara noong {day} ni {who}</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>Isinara noong {moment} ni {actor}. Nananatili ang mga datos gaya ng sa araw na iyon.</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>Isara…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>Isinasara ang buwan</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>Mananatili ang code at pangkat; ang naibigay at nasagot ay mananatili sa dating branch. Kasama ang sambahayan at mga negosyo.</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>Code ng branch</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>Code ng programa</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>Code, pangalan o barangay</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Codebook</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>Mga code, may espasyo sa pagitan:</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>Kinolekta ang mga dokumento</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>Kinuha ang bayad</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>Collection sheet</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Color mode</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Column</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>Mga numero ng column</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>Column na tumutukoy sa kliyente</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Mga column</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>Ang ibig sabihin ng mga column at teksto ay gaya noon, {since}.</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>Mga column na piniling mano-mano</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>Mga column na hindi isinama</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>Mga column ng file</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>Mga column na nawala: {columns}.</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>Mga column na hindi isinama</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>Nasa workbook na isinusulat ng `mfdw template` ang mga column na naiintindihan.</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>Mga column na nauunawaan: {columns}.</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>Mga column na mukhang pinalitan ng pangalan: {columns}.</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>Mga column {area}, mga header sa row {row}</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>Kasamang lilipat: {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Galing sa</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>Isasama rito</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>Kalalabasan</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Kuwit</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Nakalaan</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>Maghambing ng workbook…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Pinaghambing</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>Pinaghahambing ang mga kliyente</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>Pinaghahambing ang {done} sa {total} kliyente</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>Inihahambing ang {file}</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparison</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>Kliyenteng nasa comparison</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Kumpletuhin</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Nakatapos</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>Nakatapos mula sa</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>Listahan ng nakatapos</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Kuwentahin</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>Kuwentahin ang mga rebate</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>Kuwentahin ang mga rebate…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>Kinuwenta ni</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>Kinukuwenta ang mga rebate</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Kondisyon</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>Mga beripikasyon ng kondisyon</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>Mga due na beripikasyon ng kondisyon</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>Mga beripikasyon ng kondisyon: listahan ng paaralan</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>May kondisyon</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>Conditional cash transfer</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>Loan na may kondisyon</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Kondisyon</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>Natupad na kondisyon</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Kumpidensiyal</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Sigalot</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Consent</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>Consent form</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>Ibinigay ang consent</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>Consent na ibinigay noong</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>Consent para sa serbisyo</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>Binawi ang consent</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>Consent, ayon sa nilagdaang form</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>Consent: {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>Mga consent</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>Konstruksiyon</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Kontrata</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Coordinator</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Mga kopya</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Mga kopya:</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Kopyahin ang lokasyon ng &amp;link</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>Kopya bago nito: {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>Kopyahin ang mga detalye</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Kopyahin ang larawan</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Kinokopya ang database</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Pagtatama</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Gastos</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>Gastos ng institusyon sa isang grant</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>Maaaring isa sa mga ito:</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Hindi nabura ang folder.</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>Bilangin ang mga manggagawa</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>Binilang noong</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Binibilang</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Binibilang…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Bansa</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Bigat</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>Bigat ngayon</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Kurso</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>Na-save ang kurso</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>Sakop mula</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>Sakop hanggang</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>Handicraft</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Gumawa ng bagong folder</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Gumawa ng bagong folder</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>I-credit</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>Credit na may edukasyon</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>I-credit ang {amount}</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Na-credit</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>Na-credit noong</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>Crediting file…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>Kini-credit ang mga rebate</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>Mga credit ng rebate</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>I-credit…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>Pagtatanim</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>Ctrl+Z sa sheet para bawiin ang na-paste.</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>I-cu&amp;t</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Currency</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>Mga kurikulum</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>Kurikulum</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>Kurikulum ng programa</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>Kurikulum…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Sarili</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>Sariling value para sa %1</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>Cycle</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>Cyrillic (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>DRAFT</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>Pinsala o pagkawala</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Madilim</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>Nakumpleto ang datos</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Kalidad ng datos</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Database</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>Mga database at backup ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Petsa</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Petsa ng pagbago</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>Mga petsang binaligtad ng Excel</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Petsa</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Araw (06:00 hanggang 17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>Petsa ng interview</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>Araw o buwan muna?</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>Petsa, halimbawa ngayon</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Araw</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>Mga petsa at tagal</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>Araw ng palugit</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>Araw na bukas</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>Mga araw bago ang unang beripikasyon</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>Pagkamatay</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>Pagkamatay sa sambahayan</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>Utang</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Pumanaw</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>Mga insentibo para sa disenteng trabaho, mga survey at epekto nito, para sa isa o maraming branch. Nasa computer na ito ang lahat.</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>Pagsubaybay sa disenteng trabaho para sa branch, nang walang window.</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>Magpasya muli</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>Magpasya ngayon</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>Pagdesisyunan muna ang mga ito, kung hindi ay mananatiling bukas sa final na datos.</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Napagpasyahan</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>Pinagpasyahan gaya ng sa huling import ng ganitong file</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Napagpasyahan noong</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Pasya</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Mga pasya</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Tinanggihan</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>I-delete</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete para alisin ang filter</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Deposito</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>Na-save ang deposito</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>Deposito, {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>Idineposito</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>Magdeposito…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Detalye</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>Namatay</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Mga pagkakaiba</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>Mga pagkakaibang pagpapasyahan</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>Magkaibang tao</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>Magkaiba sa mga round</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Mga folder</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Folder:</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>Kapansanan</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Itapon</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>Itinatapon ang mga rebate</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>Hindi nasiyahan</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Gawin ulit</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumento</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Mga dokumento</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>Kumpleto ang dokumento</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>Kumpleto ang dokumento noong</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>Mga kulang na dokumento</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>May kulang na dokumento</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>Hindi naaangkop</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>Hindi alam</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Tapos na</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>Ginawa noong</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Ginawa ni</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>Tapos ngayong araw</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>Tapos {day}</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>Tapos: mga interview na may sagot, kasama ang bahagya. Nawala: lumipat, umalis, namatay o hindi nakita.</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>Tapos na: mga interview na may sagot, kasama ang hindi buo. Hindi na nakuha: lumipat, umalis, pumanaw o hindi natagpuan. Ang target ay para sa buong institusyon.</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>Tapos na: {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>Hindi alam</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Pag-print sa magkabilang panig</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>Gumawa ng burador ng questionnaire mula sa file na ito…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Na-save ang draft</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>Gumawa ng draft mula sa file na ito</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>Draft hanggang matapos ang buwan</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Iginuguhit</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Drive</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>Mag-drop dito ng larawan o PDF, o mag-paste ng larawan gamit ang Ctrl+V. Ise-save ito sa file ng branch, kaya kasama sa mga backup nito.</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>I-drop dito ang spreadsheet</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>Itapon ito</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>Huminto</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>Huminto noong</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>Huminto</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>Gawing due ulit</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>Due ang mga bayad ng buwang ito; ang nabayaran at bumalik ay nangyari rito, kailan man ito naging due.</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Maturity date</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>Due sa {day}. Naghihintay dito ang {scheme}.</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>Due: nasa buwan ang petsa ng beripikasyon. Natupad, %: natupad sa mga due. Overdue: bukas pa at lampas na sa petsa, anumang buwan ito naging due.</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Salungatan sa setting ng duplex</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Mga duplicate</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>I-e&amp;xport ang listahan</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>May sariling column ang bawat pagpipilian.</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>May paalala ang bawat may-kulay na cell. Patungo sa lahat ng ito ang sheet na Mga problema.</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>Sinusuri ang bawat kopya pagkasulat nito. Magtago ng isa sa labas ng computer na ito.</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>Bawat nag-interview kumpara sa lahat ng iba: bilis, tagal, mga kulang, pagkakaiba-iba.</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>Isang beses binibilang ang bawat tao. Paso na: nasa buwan ang huling petsa at walang dumating.</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>Isang beses bawat tao, ilan man ang polisa. Edad sa huling petsa.</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>Bawat hakbang sa buwan kung kailan ito nangyari. Araw bago mabayaran: median mula paghain hanggang bayad.</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>Ipinapakita ng bawat hakbang ang mga row ng file; puwedeng bumalik anumang oras.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>I-edit</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>I-edit ang kliyente</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>I-edit…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Edukasyon</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>Sa ibang lugar…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>Pang-emergency na ipon</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>Pang-emergency na ipon: mga deposito at withdrawal</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>Inalisan</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Natapos</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>Natapos noong</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>Natapos o kinansela</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>Natapos {day}</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>I-enroll bilang kliyente</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>I-enroll ang mga kliyente ng branch na ito o i-import; kusang mapupunan ang mga dokumento.</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>I-enroll ang una mula sa papel na form, o magpasok ng listahan mula sa Excel.</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>Na-enroll</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>Ine-enroll ang kliyente</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Ilagay</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter para buksan ang kliyente</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>Ilagay ang huling petsa ng listahan.</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>Ilagay ang polisa</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>Ilagay muna ang polisa.</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>Inilagay, itinama o binawi matapos isara ang buwan. Wala ito sa alinmang bilang sa itaas.</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>Negosyo</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>Nagsimula ang negosyo</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>Nagsara ang negosyo</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>Na-save ang negosyo</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>Mga negosyo</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Entry</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>Entry ng savings account</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>Sobre {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>Parehong sagot</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>Antas ng mali</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Mga pahinang even</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>Isa-isang tinitingnan ang bawat sagot.</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>Bawat nabagong laman</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>May lugar na ang bawat column.</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>Mababawi ang bawat import</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>Nananatili rito ang bawat import kasama ang file, resibo at undo nito.</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>May polisa ang bawat grant sa insurance</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>May kliyente ang bawat interview</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Bawat uri</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>Walang laman ang bawat listahan.</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>Nakalista rito ang bawat tao sa polisang may bisa, tig-isang beses.</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>Puwedeng i-import ang bawat row</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>Bawat programa</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Lahat</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>Nasa isang sheet na ang lahat ng nasa center, gaya ng sa papel.</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>Mawawala ang lahat ng inilagay pagkatapos ng backup na ito. Kinokopya muna ang laman ngayon, para maibalik din ito.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Patunay</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>Patunay, tala</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>Patunay: {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>Patunay…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Mga halimbawa</translation>
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
   <translation>ang isang numero ay ginawang petsa ng Excel: {value}; isulat ulit ito bilang numero</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel, OpenDocument, CSV o ZIP ng ODK, gaya ng gawa ng iba</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>Tinanggal ng grupo o institusyon</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Inaasahan</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Paso na</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Mapapaso</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>Mapapaso sa</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>Malapit nang mapaso</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>Ipinaliwanag ang claim</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>I-export ang listahan</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>I-export ang mga tugon</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>I-export ang mga tugon…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>I-export ang napili</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>Ine-export ang listahan</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>Ine-export ang mga tugon</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>I-export…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Exposure</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Mata</translation>
  </message>
  <message>
   <source>F</source>
   <translation>B</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 para sa susunod; sinasabi ng bawat isa ang mali.</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 para pumunta sa susunod na problema</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>FINAL</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Apelyido</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>Manggagawang kapamilya</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>Binayarang singil</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Mga field</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>Datos nang isara noong {moment} · fingerprint {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>Mga bilang hanggang</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>Datos hanggang {moment} · fingerprint {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>Hindi masulatan ang file na %1.
Pumili ng ibang pangalan ng file.</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Pangalan ng file:</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>Maghain ng claim</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>Maghain ng claim ni</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>Maghain ng claim: {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>Maghain ng claim…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>File na ii-import</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>Inihain</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>Inihain noong</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Mga file</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Uri ng file:</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>Sa mga file na may interview sa mga petsang ito, iaalok ang round na ito.</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>Punan ang correct, drop o newid sa bawat row, saka ilapat dito ang workbook.</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>Punan ang mga kulang</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>Punan ang {question}</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>Pinunan</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>May laman</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>Pinunan ang form</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>Napunan {since}.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Pinupunan</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>Filter na {label}: {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Mga filter</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Final</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>Final, isinara noong {moment}</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>Maghanap ng mga &amp;duplicate</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Hanapin ang folder</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Maghanap</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Maghanap ng setting</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>Maghanap ng mga duplicate</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Hanapin sa listahan</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>Hanapin ang table</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>Maghanap ng mga salita</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Fingerprint</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Nakatapos</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Una</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>Una at huli</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>Pag-isahin muna ang mga round: tingnan ang menu ng questionnaire.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Unang petsa</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>Unang deposito…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>Unang na-type ni {first}, pangalawa ni {second} · tugma ang {same} sa {compared} sagot</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>Pangingisda</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>Itiklop ang side bar</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Tapos ang follow-up</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>Follow-up na natapos noong</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Due na follow-up</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>Follow-up sa</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>Follow-up {number}</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>Mga font</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>Pagkain at inumin</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para sa</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>Para sa (anak)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>Isang pangalang walang sinasabi para sa bawat kliyente, pareho sa bawat ganitong export; edad sa taon sa halip na kapanganakan</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>Para sa bawat hulog na nasa oras</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>Para sa lahat ng nagbubukas ng file na ito</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>Para sa mga mananaliksik sa labas: walang pangalan, numero, lugar, larawan o malayang teksto.</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>Para sa branch</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>Para sa partner</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>Kalimutan ang mga pasya rito at magtugma mula sa simula</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>Mga bersiyon ng form</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>Pormalisasyon</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Pasulong</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>Nakita habang nagta-type kayo. Puwedeng magpatuloy; mananatili ang dalawa.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Mula</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Mula sa simula</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>Mula sa mga halagang ito, naghihintay ang grant hanggang pumayag ang ibang taong may papel na manager. Walang nag-aapruba ng sarili niyang itinala.</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>Mula sa halagang ito</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>Mula sa petsang ito, hindi na kasama sa pagsusuri ang kliyente; mananatili ang record. Naaalis sa file ang larawan at mga papeles sa Mga setting, Database, Tuluyang alisin ang mga dokumento.</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>Mula {day}</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Ibaba pa</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Itaas pa</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>Ibigay</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>Bigyan ang programa ng pera, mga grant, o pareho para sa isang taon, kuwarter o buwan.</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>Bigyan ng insentibo si</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>Magbigay ng insentibo sa kliyente</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>Magbigay ng insentibo</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>Magbigay ng insentibo: {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>Ibigay sa kliyente…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Ibinigay</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>Ibinigay bilang</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Paraan ng pagbigay</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Pangalan</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>Petsa ng pagbigay</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>Ibinigay noong</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>Naibigay na</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>Naibigay; naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>Ibinibigay ang mga insentibo</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Bumalik</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>Bumalik para pumili ng ibang table o ibang file.</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Pumunta pasulong</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Magpatuloy</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>Magpatuloy (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Pumunta sa folder sa itaas</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>Mapupunta sa</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>Magpapatuloy</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>Nag-aaral</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Mabuting malaman</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>May bisa hanggang</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Baitang</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>Apo</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>Lolo o lola</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Grayscale</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Mga grupo</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>Nasa row {row} ang mga grupo</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>Nagsasagutan ng loan ang magkakagrupo; iwanang blangko kung walang group loan.</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>Nasa mga header ang mga grupo, pinaghihiwalay ng {sign}.</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>Mga HXL tag</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>Natanggap ngayong buwan</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>Pinag-isa ang mga round</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>Nakatanggap na sa programa</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>Nakatanggap na ng {scheme}</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>Hindi pa nakatanggap ng {scheme}</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>Mapanganib na trabaho mula</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Head</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>Puno ng sambahayan</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Mga header</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>Header ulit</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>Mga header at sagot</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>Mga label ang mga header.</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>Mga pangalan ng tanong ang mga header.</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>Nasa row {row} ang mga header</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Kalagayan</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>Pangangalaga sa kalusugan</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>Pangangalaga sa kalusugan na ipa-follow up</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>Pangangalaga sa kalusugan: {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>Health center ng San Jose</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>Kalagayan ng round</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>Serbisyong pangkalusugan</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>Mga bisitang pangkalusugan at voucher: listahan ng provider</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>Nabalitaan sa ngayon</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Taas:</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Idinaos</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Tulong</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>Tulong para sa pamilya</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>Tulong na ibinigay</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>Naitala ang tulong</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>Tulong sa ilalim ng field</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>Tulong sa claim</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>Tulong sa claim ni {client}</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>Natulungan</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>Narito: {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>I-hold nang walang takda</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>May hawak</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Susundin</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>May bisa mula</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>Pagkaka-ospital</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>Bahay ng center chief</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>Sambahayan</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>Na-save ang sambahayan</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Paraan</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Ilan</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>Ilang tuntunin ang dapat matupad</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>Kung gaano kabigat ang bawat bahagi kapag pinaghahambing ang dalawang kliyente. Hindi isinasama ang bahaging wala sa isa sa dalawa.</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Ilang beses</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>Asawa o ama</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Mga icon</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>ID card</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>Identidad ng record</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>Identidad ng row sa labas</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>Kung ihihinto, walang mase-save sa ginawa.</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Balewalain</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>Pagkakasakit</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>Sakit ng ibang tao</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>Sakit o pinsala mula sa trabaho</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>Sakit o pinsala ng kumikita</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>I-import ang %n tamang row</numerusform>
    <numerusform>I-import ang %n tamang row</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>Mag-import ng listahan ng kliyente</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Mag-import ng listahan…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>Mag-import ng round</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>Mag-import ng round sa Mga survey; lalabas dito ang ulat nito.</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>Mag-import ng spreadsheet</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>Mag-import ng statement…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>I-import ang mga grant</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>I-import ang mga kliyente</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>I-import ang mga programa</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>I-import ang loan statement ng panahon, saka kuwentahin ang mga rebate nito.</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>Isinulat ng import</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>I-import: walang bago</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>In-import noong</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>In-import ni</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>Ini-import ang {file}</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Mga import</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>I-import…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Kabuuan</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>May kulay</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>Nasa comparison sa {innovation}</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>Sa bawat row ng column na ito na ganito ang sabi.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>May bisa</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>Gamit o serbisyo</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>Sa bago</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>Sa Windows Task Scheduler, piliin ang Import Task… at kunin ang file na ito.</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>Nasa backup</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Nasa file</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>Nasa file: {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>Sa huling linya, isang beses lang binibilang ang bawat kliyente, at ang mga programang may plano lang ang inihahambing dito.</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>Sa sariling sulat</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>Sa pangalawang interview</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>Sa salita, para sa polyeto</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>Insentibo</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>Mga uri ng insentibo</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>Rehistro ng insentibo</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>Mga programa ng insentibo</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>Mga insentibo</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>Mga insentibo ayon sa programa</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>Naibigay na insentibo</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>Mga insentibong naibigay bawat buwan</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>Mga natanggap na insentibo</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>Mga insentibong natanggap ng mga kliyente</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Pulgada (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>India</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>Inobasyon</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Maglagay ng Unicode control character</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>Hulog ng loan</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>Mga hulog</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>Mga hulog ng {number}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institusyon</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>Na-save ang institusyon</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Insurance</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>Mga claim sa insurance</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>Natapos ang insurance: {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>Nakaseguro</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>Taong nakaseguro</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>Mga taong sakop</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>Mga taong sakop: listahan ng miyembro ng insurer</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>Nakaseguro: {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>Insurer</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Interes</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>Interes na binayaran</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>Interes na binayaran, {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>Rebate sa interes</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>Mga rebate sa interes</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Interview</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>Interview na pagpapasyahan</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>Interview, {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>Nag-interview</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>Mga nag-interview</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>Mga interview</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>Mga interview kumpara sa target, at sa mga kliyente ng unang round.</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>Mga natapos na interview</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>Mga natapos na interview sa target</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>Mga natapos na interview sa mga gagawin</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>Mga interview na due sa round na ito</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>Mga interview mula {first} hanggang {last}.</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>Mga interview sa buwan</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>Mga interview na labas sa round, masyadong maikli o masyadong mahaba.</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>Mga planong interview</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>Mga interview na na-type</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>Mga interview na walang kliyente</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Hindi wastong mga pahina</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>May dalawang beses bang nailagay?</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>Narito na ba ang taong ito?</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ipinagkaloob</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>Ipinagkaloob noong</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>Bibilangin itong naibigay kapag pumayag ang ibang tao, sa Mga pasya.</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>Pinupunan nito ito: {why}.</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>Nangyari noong</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>Nakakatulong sa</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>Ibibigay lang ito kung may dahilan, na itinatago.</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>Kailangan itong punan</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Mananatili ito nang ganito.</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>In-import ito.</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG, PNG o PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Prayoridad ng trabaho:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Kontrol ng trabaho</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Mga opsyon ng trabaho</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>Paglikha ng trabaho at produktibong empleo</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Sumali</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>Petsa ng pagsali</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Panatilihin</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Panatilihin ang dalawa</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>Panatilihin para sa susunod na form</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>Ang isa ang panatilihin</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>Panatilihin ang nakatala</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>Itinatago ang dokumento</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>Pinapanatili ang draft</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>Sine-save ang harmonisation</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Maria Santos</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Juan Santos</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Pinanatili</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>Naka-save sa</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>Nanatili: aktibo sa katapusan mula sa mga aktibo sa simula o bago. Edad sa huling araw.</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>Key ng submission</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Mga key</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Uri</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>Mga uri ng problema</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>Nakilala sa nakatagong sheet nito.</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>Nakilala sa {columns} sa sheet na {sheet}.</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox, ODK, SurveyCTO, CommCare, form ng Google o Microsoft, simpleng listahan</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>Label sa sariling sulat</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>Mga label, para basahin</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>Tanggapan ng paggawa</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Pahiga</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Wika</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>Wika at itsura</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>Wika ng mga header</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>Wika ng mga dokumento</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Wika ng window</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Mas malaki</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>Huling backup %n araw ang nakalipas</numerusform>
    <numerusform>Huling backup %n araw ang nakalipas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>Huling backup %n oras ang nakalipas</numerusform>
    <numerusform>Huling backup %n oras ang nakalipas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>Huling backup %n minuto ang nakalipas</numerusform>
    <numerusform>Huling backup %n minuto ang nakalipas</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Huling petsa</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>Huling entry</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>Huli noong</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>Huling pahina muna</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Mamaya</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>Polyeto</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>Polyeto ng programa</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>Mga mag-aaral</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Pag-aaral</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>Pinakamababa</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Umalis</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Huwag isama</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>Huwag baguhin ang unang tatlong column: sinasabi nito kung aling mga row ang na-save.</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>Umalis sa import</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>Umalis sa import?</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>Huwag isama ang row…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>Huwag isama ang %n row…</numerusform>
    <numerusform>Huwag isama ang %n row…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>Huwag isama ang mga row na ito?</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>Iwanang walang kliyente</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>Umalis nang hindi nagse-save?</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Umalis</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>Iniwang blangko</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Kaliwang gilid</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Petsa ng pag-alis</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Hindi isinama</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>Hindi isinama {since}.</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>Hindi isinama; i-click para isama</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>Umalis sa sambahayan</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Kaliwa pakanan, ibaba pataas</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Kaliwa pakanan, itaas pababa</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>Umalis {day}</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>Tulong legal</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>Usaping legal</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Tagal</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>Pinapayagang bilangin muli ang isang isinarang buwan, kaya draft ang buod nito hanggang isara muli. Nananatili sa history kung sino ang gumawa, kailan at bakit.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>Sulat ng paaralan</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Mga titik</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lisensiya</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>Lisensiya ng sektor</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Maliwanag</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>Magaan na trabaho mula</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Malamang</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>Malamang na pareho</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>Malamang na pareho mula</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Mga limitasyon</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>Mga limitasyon ng sagot</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>Linya ng checklist</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>Ugnayan sa partner</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>Nakaugnay sa kliyente</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>Ugnay sa mga kliyente</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Listahan</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Listahan</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Listahan ng mga lugar at bookmark</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Mga listahan</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>Mga sarili ninyong listahan o mula sa Mifos</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>Sa ibang lugar na nakatira</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>Nakatira sa ibang kliyente…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>Paghahayupan</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>Loan</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>Cycle ng loan</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>Due ang loan</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>Na-release ang loan, cycle {cycle}</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>Bayad na ang loan, walang bago</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>Statement ng loan</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>Mga loan statement: mga hulog na due at nabayaran</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>Loan {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>Na-save ang loan {number}</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>Loan, cycle {cycle}</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>Mga loan</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Lokal na file</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>Lokal na permit</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Lokasyon:</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Log file</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Tahi sa mahabang gilid</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Itsura</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>I-refresh</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>Tingnan ulit sa</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Tumingin-tingin</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Tingnan</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>Tingnan muli</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>Hanapin…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>Tinitingnan {count} araw pagkabigay nito.</numerusform>
    <numerusform>Tinitingnan {count} araw pagkabigay nito.</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>Tinitingnan ang file</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>Naghahanap ng mga kahawig na kliyente …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>Tinitingnan ang file</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>Tinitingnan ang file …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Tinitingnan …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>Mukhang {what}</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>Pagkawala ng trabaho o negosyo</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>Pagkawala ng tanim o hayop</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide, sa ilalim ng mga lisensiyang ISC at MIT</translation>
  </message>
  <message>
   <source>M</source>
   <translation>L</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Ginawa</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>Ginawa noong {day}</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Ginawa gamit ang</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>Pangunahing menu</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>Pangunahing menu ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>Gumawa ng kopya, mas mainam sa USB</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>Gumawa ng %n bagong kliyente</numerusform>
    <numerusform>Gumawa ng %n bagong kliyente</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>Gumawa ng isa sa pahinang Mga insentibo, o tingnan ang una at huling araw nito.</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>Gumawa muna ng isa sa Mga programa: uri na Microinsurance.</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>Gawing dalawa muli</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>Pambawi</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>Sesyong pambawi</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>Gumagawa ng mga kliyente</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>Ginagawa ang sample na branch</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>Ginagawang dalawa muli ang kliyente</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>Lalaki</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Manager</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Mga margin</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marka</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>Nag-asawa</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>Itugma ulit</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>Itugma ang mga column</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>Naitugma</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>Katapat ng institusyon</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>Itinutugma ang mga column</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>Maaaring</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>Puwede pang bayaran sa oras</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>Median na minuto</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>Araw ng pulong</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>Miyembro ng sambahayan</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>Mga miyembro ng sambahayan</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>Mga miyembro ng sambahayan</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Lalaki</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>Lalaking nakinig</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>Ayusin ito, o pindutin muli ang Ctrl+Enter para i-save ang papel nang ganito.</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>Ayusin ang mga cell at i-import ulit ang file na ito: ang binago ninyo lang ang papasok.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Pag-isahin</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>Pag-isahin ang %n pares</numerusform>
    <numerusform>Pag-isahin ang %n pares</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>Pag-iisa ng dalawang kliyente</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>Pag-isahin ang dalawang record</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Pinag-isa</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>Isinama rito</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>Mga pag-iisa</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Pinag-iisa</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>Pinag-iisa ang dalawang kliyente</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensahe</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Natupad</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>Microinsurance</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimetro (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuto</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Kulang</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>Kulang na sagot</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>Modyul</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>Modyul ng sesyon</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>Modyul {number}: {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>Mga modyul</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>Mga modyul na dinaluhan, tig-isang beses; bilang ang late. Quiz: karaniwang bahagi ng mga puntos, ng mga quiz bago at pagkatapos; ang pagbabago ay sa percentage point.</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>Pera ng mga claim</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>Planong halaga</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolia</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Buwan</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>Buwanang buod ng monitoring</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>Buwanang buod ng monitoring ng branch na {branch}</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>Buwanang buod</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Mga buwan</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>Buwan bilang kliyente</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>Mga buwan sa pagitan ng beripikasyon</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>Buwan ng pagitan</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Iba pa</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>Iba pang aksiyon</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>Dagdag na dokumento</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>Iba pa tungkol sa kliyente</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>Iba pa tungkol sa sambahayan</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Pinakamataas</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Pinakamarami sa araw</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Ilipat</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>Ilipat ng center</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>Ilipat ng center: {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Ibaba</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>Ilipat sa ibang center</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>Ilipat sa ibang center…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Iakyat</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>Lumipat ng tirahan</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>Inilipat sa {place}</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>Paglipat ng sambahayan</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>Inililipat ang mga kliyente</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>NGO</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Pangalan</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>Pangalan sa sariling sulat</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>Pangalan sa lokal na sulat</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Pangalan sa sariling sulat</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>Pangalan ng kliyente</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Pangalan ng field</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Pangalan ng view</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>Tukuyin muna ang column ng kliyente; saka makagagawa ng mga bago</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>Iba ang sulat ng pangalan, pareho ang lahat ng iba</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>Pangalan, code o numero</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>Pangalan, code o barangay ng kliyente</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>Pangalan, bansa at currency. Isang minuto lang; maaaring isunod ang mga kliyente mula sa Excel.</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>Pangalan, kung mayroon</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>Mga pangalan at code, gaya ng nasa form</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>Magkahawig ang pangalan, hindi magkaiba ang kasarian at kapanganakan. Kung magkaiba ang sinasabi ng dalawa, tama ang may mas maraming record. Mababawi ang bawat pag-iisa sa «Pinag-isa».</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>Mga pangalan ng tanong</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>Tinutukoy ang mga sagot</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>Mga pambansang edad</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>Pambansang numero</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>Kalamidad</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>Halos magkapareho</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Kailangan</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Kailangang tingnan</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>Kailangan ng tao</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>Hindi nag-aral</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Bago</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Bagong folder</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>Bago at kilalang mga row</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>Bagong budget</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>Bagong kliyente</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>Mga bagong kliyente</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>Mga bagong column: {columns}.</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>Bagong negosyo</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>Bagong loan</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>Bagong miyembro ng sambahayan</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>Bagong polisa</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>Bagong polisa ni</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>Bagong polisa: {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>Bagong polisa…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>Bagong referral</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>Bagong programa</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Bagong sesyon</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>Bagong status</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Susunod</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>Susunod na appointment</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>Mga susunod na araw</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>Susunod na bakanteng code</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Susunod na pane</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Susunod na problema</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Susunod na hakbang</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Susunod na tab</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>Susunod na bisita</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Gabi (18:00 hanggang 05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Hindi</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>Hindi kailangan ng account o internet. Pindutin ang F1 kahit saan para sa tulong.</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>Walang halaga: bagay o serbisyo</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>Wala pang larangan</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>Walang pangkat</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>Walang grant na ibinibigay nang hulugan.</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>Wala pang back-check</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Wala pang backup</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Wala pang branch</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>Wala pang budget</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>Walang cell na kailangang tingnan.</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>Walang center</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>Wala pang center</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>Walang beripikasyong naging due ngayong buwan.</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>Walang nakita ang mga pagsusuri na dapat tingnan ng tao.</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>Walang beripikasyong due</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>Walang beripikasyong due hanggang sa petsang ito.</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>Wala pang checklist</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>Walang claim na naghihintay ng kikilos</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>Wala pang claim.</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>Walang kliyenteng tugma sa hinahanap at sa mga filter.</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>Walang kahawig na kliyente. Gumawa ng bago, maghanap ng isa, o iwan para mamaya.</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>Wala pang kliyente</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>Walang kondisyon</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>Walang kondisyon ang mga natanggap.</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>Walang kondisyon: ibinibigay agad ang grant.</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>No consent</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>Walang consent na may bisa</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>Walang consent {scope}</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>Wala pang kurso</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>Wala pang kurikulum</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>Hindi datos.</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>Hindi datos; nakakatulong para itugma ang mga column.</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>Walang dokumento sa basurahan.</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>Walang katapusan</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>Wala pang naitalang negosyo.</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>Walang numerong nabago mula nang ilimbag ang buwang ito noong {moment} ({fingerprint}).</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Wala pang grupo</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>Walang naibigay na insentibo ngayong buwan.</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>Wala pang insentibo.</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>Walang interes na binayaran</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>Wala pang interview na naitala</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>Wala pang naitalang interview.</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>Walang naghihintay na interview</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>Walang interview na na-type sa round na ito</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>Wala pang interview</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>Wala pang uri</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>Walang linyang titingnan.</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>Wala pang naitalang loan. Nasa core banking system ang loan mismo; narito ang numero at mga petsa nito.</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>Wala pang numero</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>Walang officer</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>Wala pang sariling field</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>Walang pares ng kliyenteng naghihintay sa listahang ito.</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>Walang pares na mapag-iisa nang hindi titingnan</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>Walang papel na dalawang beses na-type</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>Wala pang partner</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>Walang bayad na due</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>Walang bayad na due hanggang sa petsang ito.</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>Walang polisang may bisa</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>Wala pang polisa.</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>Wala nang problema</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>Wala pang questionnaire</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>Walang nakuwentang rebate rito</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>Walang referral dito</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>Wala pang nakatalang papeles ng rehistro.</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>Walang row na na-import</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>Walang tuntunin: walang naghihintay.</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>Walang tuntunin: puwede ang lahat.</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>Wala pang bisitang pangkaligtasan.</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>Walang programang tumatakbo ngayon</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>Wala pang programa</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>Wala pang sesyong naplano o naidaos</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>Walang sesyong nakaplano o idinaos ngayong buwan.</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>Wala pang sesyon</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>Walang statement</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>Walang na-import na statement para sa loan na ito.</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>Walang mababagong naka-save</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>Walang table</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>Walang nakitang sariling column ng anumang tool: ginamit ang mga header kung ano ang nakasulat.</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>Walang uri</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>Wala pang naka-save na view</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>Walang barangay</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>Wala pang bisita o voucher</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>Wala pang bisita o voucher.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Blg.</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>Hindi: huminto rito</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>Wala pang kahawig. Hinahanap habang nagta-type kayo.</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>Walang tumugma</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>Walang makakakuha ng rebate para sa panahong ito.</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>Walang may pang-emergency na ipon dito</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>Walang tao rito</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>Walang napili</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>Walang sakop ngayon</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>Walang nahanap para sa ‘{words}’</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>Wala nang natitirang puwede rito.</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>Walang nire-refer nang walang consent; --best-interest ang kapalit nito.</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>Wala pang naitalang miyembro ng sambahayan.</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>Walang nasa anumang pangkat</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>Wala pang nasa listahan ng dadalo ng kursong ito.</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>Wala pang ni-refer.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Wala pang tao</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Wala</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>Wala pang naitala; H para magtala.</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>Wala: itinatanong pa rin ang petsa, halaga, resibo at tala.</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>Hindi kinumpirma</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>Hindi nagkasya ang lahat ng kinopya: {left} ang hindi naisama</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Hindi sinagot</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Hindi naaangkop</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>Hindi itinatanong dito</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Hindi pa nagsisimula</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Hindi sinuri</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>Hindi pa nabeberipika: {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>Hindi sinuri: {questions}.</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>Hindi pa binibilang nang isara ang buwang ito.</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Hindi pa due</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>Hindi karapat-dapat</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Hindi nahanap</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>Hindi na matagpuan</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>Hindi na-interview</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Hindi alam</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Hindi nakaugnay</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>Walang marka</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Hindi natupad</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>Hindi natupad: pagpapasyahan</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>Wala sa oras</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Hindi nabayaran</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>Hindi naabot</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>Hindi kamag-anak</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Hindi ipinapakita</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Hindi pa nagamit</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>Hindi ginamit: {why}.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Hindi pa</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarks</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>Itala ang consent</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>Tala ng referral</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>Na-save ang tala</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>Tala: {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>May mga tala sa tabi ng table; hindi binabasa ang mga ito.</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Tala…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>Walang mase-save: ayusin ang %n row at basahin muli ang workbook</numerusform>
    <numerusform>Walang mase-save: ayusin ang %n row at basahin muli ang workbook</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Walang tumutugma</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>Walang siguradong tugma. Piliin kung ano ang pinupunan nito, o huwag itong isama.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Walang nakita</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>Wala pang naisulat</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Wala pang nangyari.</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Wala rito</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>Walang nagpapakita nito sa file.</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>Walang due sa center na ito</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>Wala pang nakatago.</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>Walang isinusulat bago ang hakbang 5</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>Walang mali rito</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>Wala pang naka-save: hiwalay ang bawat tanong ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>Walang bago: narito na ang lahat ng row</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>Walang kakaiba rito</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>Walang na-save mula rito.</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>Wala pang nabasa</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>Walang hadlang dito.</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>Walang pagpapasyahan</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Walang susuriin</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Walang maipapakita</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>Walang naghihintay</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Walang naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>Wala pang napagkasunduan. Enter sa isang gawain para isulat na tapos na ito.</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>Wala pang na-import</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>Wala pang na-save.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Walang isinulat.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Wala pa</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>Itinatala ang consent</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto, sa ilalim ng SIL Open Font License, bilang mga pamilyang MFDW</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ngayon</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numero</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>Numero sa core banking</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>Bilang ng</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>Numero ng kliyente</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>Numero ng dalawa</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>Bilang ng beripikasyon</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>Bilang ng row sa repeat</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>Numero ng row sa labas</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>Numero ng row sa file na ito</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>Lagyan ng numero ang mga row 1, 2, 3 …: tinutukoy ito ng ibang sheet sa {column}.</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>Lagyan ng numero: 1 ang una.</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Mga numero</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>Mga numero sa gitna ng mga petsa</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>Mga numerong ang ibig sabihin ay walang sagot</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>Mga numerong tatlong standard deviation ang layo sa mean; perang lampas sa 1.5 interquartile range ng logarithm nito.</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>Mga numerong may salita</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Mga pahinang odd</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>Mga kakaiba</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>Ng</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>Sa sambahayan ni</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>Alok at sagot…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>Huwag nang ialok</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Inialok</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>Inialok noong</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Officer</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>Mga officer ang namamahala sa mga center at mga kliyente nito.</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>Lumang code</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>Lumang code ng kliyente</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Petsa</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>Naka-leave</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>Sa isang panig lamang</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>Sa dokumento ng kliyente</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>Sa loan</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>Sa oras</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>Isang sagot sa bawat isa</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>Isang grant</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>Isang column, mga code na may puwang sa pagitan</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Sandali lang …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>Isa sa listahan</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>Sapat na ang isang tuntunin</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>Isang buong kopya bago ang kasunod</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>Numero lang ang alam tungkol sa kliyenteng ito</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>Para lang sa mga puwedeng makakita ng datos ng pananaliksik</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>Kung nasa oras lang ang bawat hulog</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>Kung {condition} lamang.</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>Kung {condition} lamang; kung hindi, pumunta sa {next}.</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>Mga kilalang row lang</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>Mga bagong row lang</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>Isang table lang ang binabasa sa bawat pagkakataon.</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>Ang mga puwedeng makakita ng datos ng pananaliksik lang ang makakakita nito.</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Mga nabago lang</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>Magbukas ng database</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>Magbukas ng database…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>Mga bukas na gawain</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Buksan ulit</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>Nabuksan na dati</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>Buksan ang kliyente</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>Buksan ang listahan ng mapagpipilian</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Buksan ang folder</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>I-double click ang row ng mga header para buksan, o pumili ng ibang sheet.</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Buksan ang sample</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>Masyadong matagal nang bukas</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>Buksan ang «I-type ang mga sagot» para ituloy ito.</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>Binuksan noong</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>Binubuksan ang database</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>Binubuksan ang file</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>Binubuksan ang questionnaire</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Buksan…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Mga opsyon</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>Hindi puwedeng sabay ang 'Pahina bawat papel' at 'Pangkat ng pahina'.
Patayin ang isa sa dalawa.</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Oryentasyon</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Iba pa</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>Mga sagot na iba sa naka-save</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>Ibang petsa</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>Ibang event</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>Ibang wika</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Ibang dahilan</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>Ibang kamag-anak</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>Ibang teksto</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>Iba pa, tukuyin</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>Atin ang pinanatili</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>Ang atin, palagi</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>Ang atin; pupunan ng file ang walang laman</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Kinalabasan</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>Resulta ng pagbisita</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Mga outlier</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Output file:</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Mga setting ng output</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>Numero sa labas</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>Labas sa inobasyon</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>Balanse</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>Balanse noong</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Mga sariling field</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>Mga sariling field ng mga grant nito</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>Sariling sambahayan…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Sariling sulat</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>P&amp;roperties</translation>
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
   <translation>Pahina</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Pangkat ng pahina:</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Ayos ng mga pahina:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Ayos ng pahina</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Salungatan sa page setup</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Pahina pababa</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Pahina pakaliwa</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Pahina pakanan</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Laki ng papel:</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Pahina pataas</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Pahina {page} ng {count}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Pahina {page} ng {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Mga pahina</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Pahina bawat &amp;papel:</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Mga pahina mula</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Nabayaran</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>Nabayaran %n araw matapos ihain</numerusform>
    <numerusform>Nabayaran %n araw matapos ihain</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Binayaran ni</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>Bayad ng kliyente</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>Lalaking may bayad</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Nabayaran noong</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Na-release</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>Petsa ng release</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Ibinayad kay</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>Babaeng may bayad</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>Mga bayarang manggagawa</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>May bayad, babae / lalaki</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>Nabayaran…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>Mga pares na may iisang numero</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>Mga pares na magkahawig</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Ulat</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>Laki ng papel</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Pinagkukunan ng papel:</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>Isinusulat ang mga papeles at bisitang pangkaligtasan sa tab na Negosyo ng kliyente.</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>Mga papeles na mapapaso</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Magulang</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Folder sa itaas</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>Pinaghihiwalay ng</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>Bahagyang natulungan</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>Bahagyang binawi</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Partner</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Mga partner</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>Talakayang pagbabahagi</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>Talakayang pagbabahagi: {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>Talakayang pagbabahagi…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Ibinahagi</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>Passphrase ng {name}</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>Passphrase: </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>Password:</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>I-paste</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>Mag-paste ng larawan</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>I-paste mula sa Excel</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>I-paste mula sa clipboard?</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Bayad</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>Bayad ng grant</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Mga bayad</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>Mga bayad na due</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>Mga bayad ng grant</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>Mga bayad na due na</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>Mga bayad: listahan ng payment provider</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>Bawat grant</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>Bawat kliyente</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>Bawat nakatapos</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Panahon</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Tao</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>Miyembro ng sambahayan</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>Mga tao</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>Mga taong sakop</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>Mga taong nakaseguro</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Pilipinas</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telepono</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>Larawan ng kliyente</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>Mga larawan at PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>Larawan (*.png);;Drawing (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Mga larawan</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Mga lugar</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>Mga lugar na imposible, hindi eksakto, o malayo sa lahat ng iba.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>Magplano ng round</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>Magplano ng round…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>Magplano ng sesyon sa Mga insentibo; dito ilalimbag ang sheet nito.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Nakaplano</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>Planong grant bawat buwan</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>Planong mga sesyon</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>Plano: hindi pa idinaraos. Dumalo: present o late, mula sa mga namarkahan.</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>Pakitandaan</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>Pakibalik ang bahaging ito sa branch na {branch}.</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>Tuldok o kuwit?</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Point (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>Puntos ng quiz</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>Mga polisa</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>Mga polisang may bisa sa katapusan: {policies}. Mga aktibong kliyenteng sakop: {part} sa {whole}.</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>Mga polisang natapos: {due}, ni-renew sa mga ito: {renewed}.</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>Mga polisang ire-renew</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Polisa</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>Numero ng polisa</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>Polisa ni</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>Polisa ni {client}</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Patayo</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Mga preference</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>Pagbubuntis at panganganak</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>Premium</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>Hindi bayad ang premium</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>Premium na binayaran noong</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Inihanda ni</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Nauna</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>San Isidro</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>Principal</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>I-print</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>I-print agad</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>I-print sa file ...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>Mag-print ng blangkong questionnaire…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>I-print lahat</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>I-print ang listahan…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Saklaw ng pag-print</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>I-print ang pahina ng kliyente</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>I-print ang form</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>I-print ang listahan</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>I-print ang dokumento</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>I-print sa file (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>Ilimbag, lagdaan, isara</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>Inilimbag ni {actor} · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>Inilimbag ni {actor} · MFDW {version}, rules {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>Na-print noong {day} · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Printer</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Mga katangian ng printer</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Nagpi-print</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>I-print…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problema</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>Naunang problema</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Mga problema</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>Mga problema bilang workbook…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produkto</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Program</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Pag-usad</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>Mga mungkahi, hindi ang batas: magtanong sa labor inspection at baguhin ang mga ito. May marka ang bata sa sambahayan na nagtatrabaho nang mas bata sa mga edad na ito. Nananatili ang estadistika ng child labor sa mga hati ng sarili nitong tuntunin.</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>Mungkahi para sa bansa: {light}, {general} at {hazardous} taon.</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>Proteksiyon ng bata</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>Patunay</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Provider</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>May alyas</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Layunin</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>Magbalik ng backup</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>Ibalik mula sa file</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>Ibalik mula sa file…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>Ilagay sa basurahan</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Ibalik</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>Ibalik ang isang ito…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>Ibinabalik ang backup</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Kuwarter</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>Kuwarter {number} ng {year}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Tanong</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>Tanong o tao</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>Questionnaire</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>Mga questionnaire</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Mga tanong</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>Mga tanong at reklamo: magtanong sa branch na {branch}.</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>Mga tanong na hindi ipinakita</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>Mga tanong ng lahat ng round, pinag-isa</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>Mga tanong na nilalaktawan ng form</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>Mga tanong na dapat sagutin pero walang sagot, kasama ang dahilan.</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>Mga tanong na may ilang sagot</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Lumabas</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Quiz</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>Quiz pagkatapos</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>Quiz pagkatapos, %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>Quiz bago</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>Quiz bago, %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>Pagbabago sa quiz</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>Magbasa ng back-check…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>Basahin ang questionnaire</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>Basahin ang questionnaire…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>Basahin ang na-edit na workbook…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>Basahin ito; saka i-import ang mga sagot na nakolekta gamit ito.</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>Basahin muna</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>Basahin ang isa mula sa XLSForm ng KoboToolbox o ODK, o mag-import ng file ng mga sagot.</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>Basahin ang isa mula sa XLSForm nito, o gumawa ng draft mula sa file na ito.</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>Basahin ang questionnaire</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>Binabasa ang mga row</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>Binabasa ang backup…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Binabasa ang {file}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Binabasa…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Dahilan</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>Dahilan ng pag-alis</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>Dahilan ng status</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>Dahilan o tala</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>Dahilan para ibigay pa rin</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>Rebate</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>Rebate sa pagpasok sa paaralan</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>Rebate ng loan</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>Ni-reverse ang rebate</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>Na-rebate na</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>Mga rebate</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>Naaprubahan ang mga rebate</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>Itinapon ang mga rebate</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>Mga rebate ng panahon</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>Mga rebate na aaprubahan o iki-credit</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>Mga rebate, ipon at bayad</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Resibo</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>Blg. ng resibo</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>Resibo ng import</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>Resibo o policy</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>Resibo, file at recipe</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>Resibo: ibinalik na import</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>Resibo: binawing import</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>Resibo…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Natanggap</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Natanggap noong</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>Recipe (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>Recipe ng import na ito</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>Nakilala sa mga column: {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Tala</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>Magtala ng mga insentibo</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Itinala</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Itinala ni</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Mga record</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>Mga rekord na naharang</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>Mga rekord na inalis</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>Mga rekord na ibinalik</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>Mga record na nanatili</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>Mga record na inalis</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>Kailangang ayusin ang mga pulang cell: hindi na-save ang mga row nito.</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>I-refer</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>I-refer ang kliyente sa isang partner, at dito susubaybayan ang kinalabasan.</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>I-refer si {name}</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>Referral</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>Referral ni {name}</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>Na-save ang referral</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>Slip ng referral</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>Naisara ang referral sa {partner}</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Mga referral</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>Mga referral at ang kinalabasan: listahan ng partner</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>Mga referral na ipa-follow up</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>Ni-refer sa partner</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>Ni-refer sa {partner}</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>Tanggihan</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>Tanggihan ang %n grant</numerusform>
    <numerusform>Tanggihan ang %n grant</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>Tanggihan kung walang dahilan</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Tumanggi</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>Tinanggihan ng partner</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>Tanggihan…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>Nakarehistro bilang</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>Rehistradong negosyo</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>Narehistro: {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Rehistrasyon</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>Pagrehistro ng negosyo</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>Tanggapan ng rehistro</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>Papeles ng rehistro</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>Na-save ang papeles ng rehistro</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>Mga papeles ng rehistro</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>Mga papeles ng rehistrong mapapaso</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Hindi tinanggap</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>Kaugnayan kay {name}</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>Kamag-anak</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Puna</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Alisin</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>Alisin ang isang view</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>Tuluyang alisin ang mga dokumento</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>Tuluyang alisin ang mga dokumento…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>Tuluyang alisin</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>Alisin ang kondisyon</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Alisin ang field</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Alisin ang tuntunin</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Inalis</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Inaalis</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>Inaalis ang mga grant</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>Inaalis ang mga claim</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>Inaalis ang mga kliyente</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>Tuluyang inaalis ang mga dokumento</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>Inaalis ang mga polisa</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>Inaalis ang mga bisita</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>I-renew</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Buksan muli</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>Buksan muli ang buwan</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>Buksan muli ang {month}</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>Binuksan muli noong {day} ni {who}</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>Binubuksan muli ang buwan</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Buksan muli…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>Bayad na</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Pagkukumpuni</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>Palitan sa %n cell…</numerusform>
    <numerusform>Palitan sa %n cell…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Mga ulat</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Kailangan</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>I-reset</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Tugon</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Mga tugon</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>Mga tugong pinagbatayan</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>Mga tugong pinagbatayan ng bilang</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>Mga tugon sa survey</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Limitado</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>Binibilang ang mga limitadong referral at hindi pinapangalanan. Natulungan: buo o bahagya, sa mga isinara sa buwan.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resulta</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Mga resulta</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Ihinto</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Inihinto</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Subukan ulit</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Isinauli</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>Bumalik…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>I-reverse</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>I-reverse ang %n rebate</numerusform>
    <numerusform>I-reverse ang %n rebate</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Baligtad na pahiga</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Baligtad na patayo</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>I-reverse ang rebate ni {client}</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>Ni-reverse</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>Ni-reverse {day}</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>I-reverse…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>Nire-reverse ang mga rebate</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>Na-save ang pagsusuri</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>Pagsusuri: {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Suriin…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Kanang gilid</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Kanan pakaliwa, ibaba pataas</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Kanan pakaliwa, itaas pababa</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>Pagtaas ng presyo</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>Pamamahala ng panganib at sobrang pagkakautang</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Tungkulin</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>Bubong ng bahay</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Listahan ng dadalo</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Round</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>Ulat ng round</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>I-round sa</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>Mga round ng file</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>Row ng repeat</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>Row ng tugon</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Row {row}</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>Row {row} ang nagpapasya: ‘{cell}’.</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>Row {row}: {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Mga row</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>Mga row na iniwan nang mano-mano</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Mga row ng file</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>Mga row na nabasa</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Mga row na hindi kinuha</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>Mga row {rows}.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Patakaran</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>Tuntunin para sa {field}</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>Tuntunin ng rebate</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>Na-save ang tuntunin</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>Nabawi ang tuntunin</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>Mga tuntunin ayon sa petsa</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>Na-save ang mga tuntunin ng pag-apruba</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>Mga tuntunin ng form</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>Mga tuntunin ng form…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>Mga tuntuning hindi sinusuri</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>Tuntunin…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Kasalukuyan</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>Kasalukuyang loan</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Panahon</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>Ligtas na kagamitan sa bahay</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>Ligtas na kasangkapan | 60 | first-aid box</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>Ligtas na trabaho</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>Ligtas na trabaho sa bahay</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>Bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>Na-save ang bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>Mga bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>Parehong ID card, iba ang sulat ng pangalan at barangay</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>Sunod na pareho</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>Parehong pangalan at kapanganakan, ibang barangay at telepono</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>Parehong pangalan at barangay</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>Pangalan lang ang pareho, ibang taon ng kapanganakan at barangay</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>Parehong numero, parehong tao</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>Parehong numero…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>Iisang tao</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>Sample na branch</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>Mga sample na laman</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>I-save</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>I-save ang %n grant</numerusform>
    <numerusform>I-save ang %n grant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>I-save ang %n beripikasyon</numerusform>
    <numerusform>I-save ang %n beripikasyon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>I-save ang %n bayad</numerusform>
    <numerusform>I-save ang %n bayad</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>I-save ang %n row</numerusform>
    <numerusform>I-save ang %n row</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>I-save ang %n voucher</numerusform>
    <numerusform>I-save ang %n voucher</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>I-save bilang</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>I-save ang PDF</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Mag-save ng kopya</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Mag-save ng kopya sa iba…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>I-save pa rin</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>Mag-save ng blangkong template para sa Excel…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>I-save at susunod</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>I-save bilang Excel</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>I-save bilang Excel…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>I-save bilang…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>I-save ang bawat pagbabago</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>I-save ang bawat pagbabago bilang workbook…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>Kusang i-save ang buod bawat buwan…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>I-save muna ito, o itapon ang na-type.</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>I-save ang recipe</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>I-save ang recipe…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>I-save ang attendance</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>I-save ang mga budget</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>I-save ang codebook</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>I-save ang codebook…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>I-save ang crediting file</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>I-save ang dokumento</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>I-save ang log ng exposure</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>I-save ang mga bilang</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>I-save ang listahan</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>I-save ang listahan bilang dokumento</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>I-save ang listahan ng mga duplicate</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>I-save ang orihinal na file…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>I-save ang dokumento</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>I-save ang dokumento bilang PDF</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>I-save ang larawan</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>I-save ang larawan…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>I-save ang mga problema</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>I-save ang mga problema bilang workbook, ayusin ang mga may markang cell at i-import ulit.</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>I-save ang resibo…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>I-save ang recipe…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>I-save ang sheet</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>I-save ang template</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>I-save ang view</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>I-save ang workbook</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>I-save ang workbook, baguhin sa Excel, at basahin muli: makikita rito ang mababago bago may i-save.</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>I-save ang workbook…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>I-save muna ang mga ito, o itapon.</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>I-save ang view na ito…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Nag-ipon</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>Mga naka-save na &amp;view</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Na-save bilang {file}</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>Mga na-save na</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Mga naka-save na view</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Sine-save</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>Sine-save ang kliyente</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>Sine-save ang loan</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>Sine-save ang tala</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>Sine-save ang miyembro ng sambahayan</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>Sine-save ang referral</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>Sine-save ang papeles ng rehistro</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>Sine-save ang bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>Sine-save ang talakayan</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>Sine-save ang pagsasanay</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>Sine-save ang view</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>Sine-save ang negosyo</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>Sine-save ang entry</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>Sine-save ang bawat pagbabago</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>Sine-save ang mga referral</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>Sine-save ang attendance</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>Sine-save ang grant</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>Sine-save ang budget</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>Sine-save ang mga beripikasyon</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>Sine-save ang claim</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>Sine-save ang kurso</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>Sine-save ang desisyon</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>Sine-save ang mga bilang</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>Sine-save ang file</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>Sine-save ang sambahayan</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>Sine-save ang institusyon</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>Sine-save ang interview</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>Sine-save ang dokumento</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>Sine-save ang mga bayad</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>Sine-save ang plano</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>Sine-save ang polisa</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>Sine-save ang mga problema</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>Sine-save ang mga tanong</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>Sine-save ang recipe</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>Sine-save ang pagsusuri</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>Sine-save ang tuntunin</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>Sine-save ang programa</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>Sine-save ang sesyon</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>Sine-save ang sheet</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>Sine-save ang uri</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>Sine-save ang bisita</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>Sine-save ang mga manggagawa</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>Ipon</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>Savings account</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>Sabihin, at ibigay</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>Sabihin ang ibig sabihin ng teksto…</numerusform>
    <numerusform>Sabihin ang ibig sabihin ng teksto…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>Sabihin kung sino ang na-interview</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>Sabihin ang dahilan sa slip</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>I-scan ulit</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>I-scan ang mga kliyente</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Nakaiskedyul</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Nakatakdang pag-print:</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>Mga programa</translation>
  </message>
  <message>
   <source>School</source>
   <translation>Pag-aaral</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>Edad ng pag-aaral mula</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>Edad ng pag-aaral hanggang</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>Paaralan, insurer, NGO …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>Kit sa pasukan</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>Pag-aaral</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>Iskor, %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Mag-scroll pababa</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Mag-scroll dito</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Mag-scroll pakaliwa</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Mag-scroll pakanan</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Mag-scroll pataas</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>Maghanap ng kliyente, center, programa…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>Nahahanap ito sa paghahanap</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>Maghanap o gumawa…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Pangalawa</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Ikalawang shift (16:00 hanggang 23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>Pangalawang entry</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>Mga pangalawang entry at pagkakaiba ng mga ito…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>Pangalawang entry</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>Mga pangalawang interview</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>Pangalawang papel ng isang tao, o ng iba</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>Pangalawang pag-type</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Lihim</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Mga seksiyon</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>Mga seksiyon ng setting</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>Sektor</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Nakita</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>Nakita noong</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Piliin lahat</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>Alisin ang pagpili</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Semicolon</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>Sensitibo: para lang sa puwedeng makakita ng ganitong sagot</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Ipinadala</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>Ipinadala ni</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Ipinadala noong</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>Ipinadala sa insurer</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Serbisyo</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesyon</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>Numero ng sesyon</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>Na-save ang sesyon</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Mga sesyon</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>Mga sesyon at attendance</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>Mga sesyong dinaluhan</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Mga idinaos na sesyon</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>Mga sesyon ngayon</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>I-set up</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>I-set up ang aking branch</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>Inihahanda ang branch</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Mga setting</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>Nasa isang column ang ilang pagpipilian at may kani-kanya ring column.</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>Ilan sa listahan</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Bigat</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Kasarian</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Bahagi</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>Bahaging kulang</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>Bahagi ng interes</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Pareho</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>Wala pa siya sa anumang kurso.</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>Sheet ng center</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>Mga sheet ng file</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Tahi sa maikling gilid</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Ipakita</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Ipakita ang mga &amp;nakatagong file</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>Ipinapakita bilang</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>Patunay: {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Sidebar</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>Sheet ng lagda…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Lagda</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>Lagda o thumbmark</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Mga lagda</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>Pinasimpleng rehistro</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Mula noong</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>Kapatid na babae: parehong barangay, walang pangalan ng asawa, mas bata nang 2 taon</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Laki</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>Sukat ng uniporme</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Nilaktawan</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>Slip na papel</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>Slip…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Mas maliit</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>Proteksiyong panlipunan</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>Serbisyong panlipunan</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Ilan lang</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>May mga cell na hindi pa ma-save</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>May mga cell na may error gaya ng #N/A; itinuturing na walang sagot ang mga ito.</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>May mga formula na walang naka-save na resulta: buksan ang file sa Excel, i-save nang isang beses, at piliin ulit.</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>May ilang naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>May mga row na nakatago o naka-filter; binabasa ang mga ito gaya ng iba.</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>May ibang magtatanong muli sa ilang kliyente ng ilang tanong; basahin ang file na iyon, at ihahambing ang bawat sagot sa interview.</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>Iba pa…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>May nakatala rito, pero walang ibinigay</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>May nakitang bagay na hindi ninyo puwedeng makita</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Nagkaproblema</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Tiyak na oras</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Paghiwalayin ng kuwit ang mga pahina o saklaw. Ang saklaw ay dalawang numerong may gitling. Hal.: ang 3,5-7,9 ay nagpi-print ng pahina 3, 5, 6, 7 at 9.</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Nagastos</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>Hatiin sa mga bayad ang grant ng kliyente, at lalabas ang mga ito rito.</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>Hatiin ang napiling grant</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>Nakipag-usap sa insurer</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>Asawa</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>Asawa o ama</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>Mga spreadsheet</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>Mga spreadsheet (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Staff</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>Sinanay na staff: {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>Sinanay na staff…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Karaniwan</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>Nakatala</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>Laman ngayon</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Katayuan</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>Statement…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>Status ng kliyente</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>Status mula noong</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>Status: {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Mananatili</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Babaan</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>Hakbang {number} ng {count}: {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>Hakbang {number}: {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Bukas pa</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Ihinto</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Ihinto at isara</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>Inihinto, ayon sa gusto ninyo</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Naka-save</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>Ise-save ang mga datos ng buwang natapos na. Mula ngayon, ito ang ilalimbag ng buod, may markang final at parehong fingerprint; ang ilalagay sa bandang huli ay katabi nito bilang adjustment.</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>Ang ganoong row</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>Kalagayan ng survey</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>Lagay ng survey</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>Mga tugon sa survey</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>Round ng survey</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>Ulat ng round ng survey</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>Mga survey round</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Mga survey</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>Syntax na nagbabasa ng datos sa SPSS kasama ang mga label</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 May ligtas na hawakan ang mga kasangkapan</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>binabasang 1 at 0 ang TRUE at FALSE sa column ng mga numero</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Naunang tab</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>Table sa labas</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>Pananahi at tela</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>Kunin ang pangalawang workbook bilang pangalawang pag-type ng round na ito</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Isama</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Kunin ito</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>Alisin ang mga filter</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Kunin ang isang ito</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>Bawiin ang tuntuning ito</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Binawi</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>Binawi: {removed} ang inalis, {restored} ang ibinalik</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Isinama</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>Nag-withdraw sa ipon</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>Binabawi ang tuntunin</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>Binabawi</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>Kayo ang nagpapasya kung sasali. Kung may mahirap, sabihin sa inyong officer.</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Binabawi ang import</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>Na-save ang talakayan</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>Target bawas comparison: {points} puntos (z {z}, p {p}).</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>Target bawas comparison: {points} puntos.</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>Itinuturo</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>TIN</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>Mga detalyeng teknikal</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>Ngipin</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telepono</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>Mga numero ng telepono</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>Telepono ng branch</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>Template para sa Excel</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>Template para sa Excel…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Teksto</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>Mga tekstong ibinigay sa halip na pagpipilian, kasama ang pagpipiliang maaaring tinutukoy.</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>Mga tekstong tinukoy sa mga naunang import.</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>Mga teksto, petsa, at anumang tumutukoy sa iisang tao</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>Thai (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>May bisa ang binagong tuntunin mula</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>%n sira ang nakita sa pag-check</numerusform>
    <numerusform>%n sira ang nakita sa pag-check</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>Pumapasok ang bata sa hindi bababa sa 80 % ng mga araw</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>Ang kliyente</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>Alam ng kliyente kung para saan ang survey at pumapayag siyang sumagot</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>Maaaring interbiyuhin ang kliyente para sa survey</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>Ang codebook at isang paglalarawan para sa mga program (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>Ang codebook, sa sariling sheet</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>Maaaring itago ang datos para sa serbisyo</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>Nauuna ang araw…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>Nasa plano nito ang mga petsa ng mga interview.</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>Ang epekto sa mga halimbawa</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>Na-save ang file</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>Na-save ang file gaya ng na-import</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>Binago ang file matapos suriin ang mga row nito</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>Magiging laman ng file</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>Ang nasa file, kahit sa mga itinama rito</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>Ang sa file, kung hindi blangko</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>Binubuksan ng unang deposito ang account ng kliyente.</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>Ang una ang susundin</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>Ang una sa</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>Ang unang {shown} sa {all}; nasa workbook ng resibong ito ang lahat.</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>Inihinto ang import</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>Matatapos ang insentibo</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>Sine-save ang interview bilang draft</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>Hindi natapos ang interview ni {client}</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>Na-save ang interview na tina-type ninyo</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>Luma na ang huling backup</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>Na-save ang listahan</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>Na-save ang logo</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>Inalis ang logo</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>Hindi pa naka-save ang mga marka ng sesyong ito</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>Nauuna ang buwan…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>Hindi pa tapos ang buwan</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>Ang mas bago</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>Ang numero ng isang row sa itaas</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>Ang numero ng row ng {sheet} na kinabibilangan ng row na ito.</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>Ang officer ng center</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Ang dokumento</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>Hindi maipakita ang larawan; i-save at buksan ito.</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>Salita ng programa</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>Na-save ang resibo</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>Na-save ang recipe</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>Na-save ang recipe</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>Ang round</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>Parehong halaga para sa lahat</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>Iisang tao…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>Dalawang beses ang parehong submission, na may ibang sagot</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>Ang mga bahagi ng iskor</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>Ang pangalawa ang susundin</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>Ang buong sheet</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>Ang sheet ayon sa file</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>Hindi pa ma-save ang sheet</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>Sira ang sheet o kakaiba ang pagkakasulat. Binasa ito bawat cell: tiyaking walang kulang na row.</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>Draft muli ang buod at nakasaad ang dahilan kasama ang pangalan ninyo.</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>May %n bagay na sinasabi ang survey na wala sa talaan</numerusform>
    <numerusform>May %n bagay na sinasabi ang survey na wala sa talaan</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>Magkaiba ang sinasabi ng dalawa; tingnan kung alin ang tama</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>Hindi mabasa ng karaniwang reader ang sheet na ito.</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>May mga laman ng sheet na ito na hindi isinasama ng karaniwang reader.</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>May mga drop-down, pagsusuri at codebook ang workbook; naka-lock ang mga header nito para ma-import ulit.</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>Hindi pa nabilang ang mga manggagawa.</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>Nakaw</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>Column sa file</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>Pagkatapos ay gawin itong muli.</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>May mga pagbabago rito na hindi pa naka-save</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>May salungatan sa mga setting ng duplex. Gusto mo bang ayusin?</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>May salungatan sa mga opsyon ng page setup. Gusto mo bang ayusin?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>May salungatan sa ilang advanced na opsyon. Gusto mo bang ayusin?</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>May salungatan sa ilang opsyon. Paki-ayos.</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>Wala pang kurikulum</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>Wala pang programang insurance</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>Wala pang partner</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>Walang printer sa computer na ito</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>Wala pang questionnaire</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>Walang row sa ilalim ng mga header</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>Walang programa ng pang-emergency na ipon</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>Walang programa ng rebate sa interes</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>Walang table sa file na ito</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>Walang kailangang pagpasyahan.</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>Wala pang maiuulat</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>Masyadong marami ang magkakahawig para paghambingin lahat.</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>Ito ang mga pinakamadalas.</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>Mananatili ang mga datos gaya ng ngayon. Ito ang ipapakita ng bawat susunod na limbag ng buwan, may markang final at parehong fingerprint.</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>Sinusuri muli ang mga ito: tingnan bago mag-import.</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>Kasamang binabasa ng mga header.</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>Tungkol ang mga ito sa bata</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>Matatapos sa loob ng 30 araw</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>Hindi kamukha ng datos ang mga ito.</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>Hindi babaguhin ang mga ito.</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>Mga tinitingnan</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Ikatlong shift (00:00 hanggang 07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>Walang binagong naka-save ang batch na ito.</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>Dumating ang mga ito pagkatapos ng pag-iisa. Lagyan ng tsek ang para kay {other}; mananatili kay {kept} ang iba.</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>Hindi pa ito ma-save</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>Nasa ibang branch ang center na ito</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>Pinatutunayan nito na si</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>Hindi kabilang sa sambahayan ng kliyente ang batang ito</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>Ang kliyenteng ito</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>Walang polisa ang kliyenteng ito</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>Tungkol ito sa bata: walang babawiin; tao ang magsusuri nito.</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>Naka-lock ang database na ito</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>Hindi mabasa ang file na ito</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>Questionnaire ang file na ito, hindi datos</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>Sira ito ng program, hindi sa inyo. Ligtas ang mga na-save. Pakikopya ang mga detalye at ipadala sa nangangasiwa ng program.</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>Ito ang inyong file, kasama ang mga maling nakita sa import.</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>Ganitong uri</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Ngayong buwan</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>Nailimbag na ang buwang ito noong {moment} ({fingerprint}). Mula noon:</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>Nasa itaas na ang numerong ito</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>Naghihintay ang papel na ito ng pangalawang pag-type</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>Hindi kabilang ang taong ito sa sambahayan ng kliyente</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>Hindi isinama ang row na ito</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>Hindi pa naka-save ang sheet na ito</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>Walang binabago ang workbook na ito</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Itapon</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>Itapon ang mga ito</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>Itinatapon ang draft</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>Thumbmark</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>Lagyan ng tsek ang lahat ng angkop.</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>Panahon at paliwanag</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>Panahon sa isang inobasyon</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Time zone</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Timeline</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Beses</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Pamagat</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hanggang</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Aaprubahan</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>Gagawin: ang mga kliyenteng na-interview sa unang round.</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>Titingnan</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>Titingnan mula</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>Babayaran</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Ipadadala</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>Susuriin muna</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>Kukumpletuhin</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>Iki-credit</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Pagpapasyahan</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>Ipa-follow up</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Titingnan</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>Ire-renew</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>Malapit nang i-renew</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Susuriin</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>Sa center</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>Relasyon sa kliyente</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>Sa loan account, o cash</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>Bibisitahin ngayong linggo</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>Kanino nangyari</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Ngayon</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>Sinabihan noong</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>Kulang ang mga laman para masabi: {questions}.</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>Sobrang utang</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>Masyadong maikli</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>Masyadong maliit</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>Masyado pang bata</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Itaas</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Lubhang lihim</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Itaas pababa, kaliwa pakanan</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Itaas pababa, kanan pakaliwa</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Paksa</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>Kabuuan sa sheet</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>Kabuuan, {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>Pagtitinda</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>Sinanay ni</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>Sinanay para magbahagi nito</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>Sinanay: dumalo sa modyul sa buwan, isang beses bawat tao; ang iba o hindi alam ang kasarian ay nasa kabuuan lang. Hindi mga tao ang bilang sa talakayan.</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>Tagapagsanay</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Pagsasanay</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>Training center</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>Pagsasanay ng staff</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>Na-save ang pagsasanay ng staff</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Transportasyon</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Gamutan</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>Dalawang interview na hindi bababa sa 90 % ang parehong sagot: kinopya, o dalawang beses tinanong?</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>Dalawang key na tumutukoy sa magkaibang submission</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Uri</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>I-type ang pahina para pumunta roon</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>I-type ang mga sagot</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>I-type ang mga sagot mula sa papel; saka ita-type dito ng pangalawang tao ang parehong mga papel.</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>I-type sa pangalawang beses</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>I-type ito ayon sa mga code, o iwanang blangko.</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>Uri ng tanong sa mga back-check</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>Na-save na ang uri</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>Uri {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Uri:</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>Na-type ni {who} noong {moment}.</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>Na-type sa lumang font</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>Na-type ni</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>Na-type para sa kliyente</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>Mga na-type na interview</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>Na-type noong {moment}.</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>Dalawang beses na-type</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>Nag-type</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Walang nabago</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Walang klasipikasyon</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Kasalukuyan</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>I-undo</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>Ibinabalik ng undo ang bawat lamang walang nagbago pagkatapos, at inililista ang iba.</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>I-undo ang import</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>I-undo ang natitira</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Ina-undo</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>Na-undo: {words}</translation>
  </message>
  <message>
   <source>Unicode (UTF-16)</source>
   <translation>Unicode (UTF-16)</translation>
  </message>
  <message>
   <source>Unicode (UTF-8)</source>
   <translation>Unicode (UTF-8)</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Hindi kilala</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>Kung hindi ninyo tutukuyin, hindi kukunin ang teksto.</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>Kung hindi ninyo tutukuyin, ise-save ang teksto nang ganoon.</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>Paghiwalayin</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>Pinaghiwalay</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>Paghiwalayin…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>Lalaking kapamilya, walang bayad</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>Babaeng kapamilya, walang bayad</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>Walang bayad, babae / lalaki</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hanggang</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>Hanggang ngayon</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Hanggang ngayon</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Hanggang {day}</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Na-update</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>Gumamit ng recipe</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>Gumamit ng recipe…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Gamitin ito</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>Gamitin ang pagpipiliang ito</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Nagamit</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>Ginamit matapos ang shock</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>Pangalan ng user:</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>Bakuna</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Laman</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Mga laman</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>Mga laman sa file</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>Mga value na pinanatili</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>Mga lamang tinukoy sa {field}</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>Mga lamang mababago</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>Mga lamang hindi binago</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>Mga lamang ibinalik</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>Mga lamang nabago</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Pagkakaiba-iba</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Bersiyon</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>Bersiyon ng questionnaire</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>Bersiyon ng datos</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>Bersiyon ng record</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>Vietnamese (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>Barangay</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>Barangay, center</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>Karahasan</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Pagbisita</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>Bisita o voucher</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>Bisita o voucher ni</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>Bisita o voucher…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>Bisita: {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>Binisita noong</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>Bumisita</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Mga bisita</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>Kusang-loob</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Voucher</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>Kinansela ang voucher noong</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>Numero ng voucher</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>Voucher: {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>Mga voucher</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Naghihintay</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>Naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>Naghihintay o napagpasyahan</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>I-waive</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>Waived</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>Mga babalang tinanggap</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>Kasal o libing</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Katapusan ng linggo (Sabado hanggang Linggo)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>Mga bigat gaya ng bilang ng program</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>Na-save ang mga bigat</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>Maligayang pagdating sa MFDW Desktop</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>Sumama</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>Lumipat sa ibang nagpapautang</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>Nagtrabaho sa ibang lugar</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>Kanluranin (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Ano</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Kinalabasan nito</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Mga nabago</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Ano ang magkaiba</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Ano ang kasunod</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Para saan</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ano ang nangyari</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>Ang mangyayari kapag hindi kilala ang kliyente</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>Ano ang dapat itama</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>Kasamang inalis ang mga bahagi ng mga ito (mga numero, mga row ng repeat).</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>Ang napagkasunduan</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>Ang ilalagay sa bandang huli para sa buwan ay katabi nito bilang adjustment. Maaaring buksan muli ang isinarang buwan kung may dahilan.</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>Ano ang nasa file</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Ano ang tinitingnan</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Ano ang bago</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>Ano ang kakaiba</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>Ang ipe-paste</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>Ang ipinapangako</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>Ano ang itinatala</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Ano ang ipinapakita</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>Ang ipinapakita tungkol sa kliyente</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>Tungkol saan ang papel?</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>Ano ang susunod na gagawin</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Ano ang mali</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Ang mababago nito</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ano ang ginagawa nito</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ano ito</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Ang hinahanap nito</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>Mga sinabi ng tao, kasama ang code ng mga kliyente: ingatan ang file</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>Ano ang patunay</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>Ang sinabi niya</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Ang mananatili</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>Mananatiling ganoon</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>Ang hindi sinasabi ng mga numero</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>Ang ginawa ng file sa bawat field</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>Ang gagawin ng import sa bawat field</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>Ano ang pasya ng insurer</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>Ang sabi ng papel</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>Ang ipinapakita ng resibo</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Ano ang ipapakita</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Ano ang napagkasunduan</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Ang napagpasyahan</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Ano ang ginawa</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>Hindi nawawala ang ginawa pagkatapos ng import.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ang nakita</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>Ano ang nabalitaan</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>Ang napansin</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Ano ang nakita</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>Ang itinatanong namin sa inyo</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>Mawawala ang mga pasya ninyo tungkol sa table at mga column nito.</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>Ang matatanggap ninyo</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>Mawawala ang na-type ninyo rito.</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>Tatandaan ang tutukuyin ninyo.</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>Ano ang ibig sabihin ng {typed}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Kailan</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>Kapag may dalang pangalawang interview ng kliyente ang file, dito ito maghihintay.</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>Kapag may dala ang file na interview na hindi matukoy ang kliyente, dito ito maghihintay.</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>Kapag hindi ito ang halaga mismo</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>Kapag hindi puwede ang isang tao</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Saan</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>Kung nagbago ang mga tanong sa pagitan ng mga round, sinasabi ng workbook kung aling column ng bawat round ang pareho ang ibig sabihin, at kung paano pinag-iisa ang mga code o yunit nito. Mananatili ang mga sagot gaya ng pagkabigay; susunod dito ang magkakatabing sagot ng mga kliyente at ang mga pinag-isang export.</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>Saan ilalagay ang mga buod?</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>Kung saan ilalagay ang database</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>Kung magkaiba ang file at ang talaan</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>Aling mga sagot ang susundin?</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>Aling kalendaryo?</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>Aling mga beripikasyon</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>Aling mga column</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>Aling consent</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Aling mga pasya</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>Aling mga mag-aaral</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>Aling listahan</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>Aling mga loan</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>Aling mga pares</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>Aling mga referral</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>Aling mga row ang kukunin</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>Aling mga sesyon</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Sino</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>Sino ang pupunta</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>Sino ang kasama</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>Sino ang sakop</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Sino ito?</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>Dito napupunta ang may marka sa listahan ng dadalo ng sesyon ng kursong ito.</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>Sino ang ire-refer?</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>Sino ang ipinadala</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>Sino ito?</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Sino si {name}?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Sino ito</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>Sino ang puwede sa programa</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>Sino ang puwede</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>Sino ang puwede: {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>Sino ang puwede…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>Sino ang puwede sa programa</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>Sino ang puwede: {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>Sino ang tinanong</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>Sino ang tinanong…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>Sino ang na-interview?</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>Sino ang hindi na-interview</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>Pumayag sa referral na ito ang pupunta, o ito ay para sa kanyang ikabubuti.</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>Buong center</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Buong pahina</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>Buong mga row</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>Kaninong sertipiko?</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>Kaninong pahina?</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>Kaninong ipon?</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>Kaninong laman ang mananatili</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Bakit</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>Bakit ito nagbago</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>Bakit ito nagbago</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>Bakit ito para sa ikabubuti ng tao</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>Bakit mananatili</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>Bakit ito inihinto</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Bakit hindi</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>Bakit siya umalis</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Lapad:</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>May balanse</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>May rebate</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>May problema</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>Nasa insurer</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>Kasama ang pangalan ng mga hindi na-interview</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>Sa mga ito</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>Kanino siya nakatira?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Bawiin</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>Bawiin ang consent: {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>Withdrawal</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>Na-save ang withdrawal</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>Withdrawal, {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>Binabawi ang consent</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Binawi</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>Binawi ng kliyente</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>Petsa ng pagbawi</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Mag-withdraw…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Wala</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>Kung walang --person, sakop ang buong sambahayan; kung walang --premium, ang sa huling polisa ng programa.</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>Walang rebate</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>Walang insentibo</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>Kung wala ito, hindi kasama ang kliyente sa mga survey at pagsusuri.</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>Walang nagsasabi kung sino</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Saksi</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>Saksi, kung pasalita ang consent</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>Babae</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Babae</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Babae sa mga ito</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>Babaeng nakinig</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>Pagpapalakas sa kababaihan</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>Mensahe ng manager</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>Trabaho mula</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>May ginagawa pa: {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Workbook (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>Workbook…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Mga manggagawa</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>Na-save ang mga manggagawa</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>Kondisyon sa paggawa</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>Kapamilyang nagtatrabaho</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>Trabahuhan sa bahay</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Nagtatrabaho</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Dapat tingnan</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>May halagang pera</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Isulat ang PDF file</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>Magsulat ng kurikulum sa Mga setting, Mga kurikulum, at pasunurin dito ang isang programa.</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>Magsulat ng bisita</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>Isulat ang mga numero sa mga digit ng sulat: {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>Magsulat ng isa sa Mga setting, Mga kurikulum.</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>Isulat ang mga klinika, tanggapan at paaralan na pinapupuntahan ninyo sa mga kliyente.</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>Isulat sa Mga setting, Mga partner ang mga organisasyong katuwang ninyo.</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>Gumagawa ng file na ini-import ng Windows Task Scheduler. Sa unang araw ng bawat buwan, sine-save nito ang buod ng katatapos na buwan, kahit walang bukas na window.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Nagsusulat</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>Isinusulat ang beripikasyon</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>Isinusulat ang codebook</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>Isinusulat ang crediting file</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>Isinusulat ang listahan</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>Isinusulat ang listahan ng mga duplicate</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>Isinusulat ang dokumento</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>Isinusulat ang resibo</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>Isinusulat ang template</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Isinusulat ang workbook</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>Na-write off</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Taon</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>Mga taong dalawang digit</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>Na-save nang ganoon ang mga dilaw na cell; tingnan kung tama ang mga ito.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oo</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Oo o hindi</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>Sagutin ang bawat tanong nang hiwalay. Kung hindi kayo papayag sa survey o pananaliksik, walang magbabago sa inyong loan o sa natatanggap ninyo.</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>Mababawi ninyo ang bawat sagot anumang oras, sa inyong officer o sa branch na {branch}. Mula sa petsang iyon, hindi na gagamitin ang inyong mga sagot.</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>Sinabi ninyong datos ang mga ito.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ang inyong pangalan</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>Ang inyong salita</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Sa inyo</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>Mga zero sa unahan</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>export ng CommCare</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>export ng DHIS2</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>export ng KoboToolbox</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>template ng Mifos</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>export ng REDCap</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>export ng SurveyCTO</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>blangkong questionnaire na sasagutan sa sulat-kamay</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>kailangan ng branch, gaya ng KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>mga kliyente ng center para sa isang programa, sasagutan sa sulat-kamay</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>isang sertipiko para sa bawat nakatapos ng kurso</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>isang pagpipilian ng listahan; isang beses bawat isa</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>pagpipiliang hindi inalok</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>hindi maisasama ang kliyente sa sarili nito</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>ang kliyenteng ‘{current}’ ay hindi puwedeng maging ‘{wanted}’</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>ang code ay may mga titik, numero at gitling, hanggang 16</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>ang code ay may maliliit na titik Latin, numero at _, at nagsisimula sa titik</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>kailangan ng code</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>isang column bawat konsepto ng harmonisation</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>kuwit bago ang bahaging desimal</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>dalawang titik ang bansa, gaya ng KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>binabasa ang ekis bilang present; kung absent ang ibig sabihin, isulat ang A</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>hanggang {most} modyul ang isang kurikulum</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>inaasahan ang araw mula {first} hanggang {last}; tingnan ang taon</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>kailangan ng petsa</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>isang petsa sa loob ng panahon</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>dokumentong kulang pa; puwedeng ulitin</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>kailangan ng draft ng code: --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>dry run lang: walang na-save</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>may sira ang program ({name}); walang na-save</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>hanggang {most} pagpipilian ang isang listahan</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>pagkakamali</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>kailangan ng modyul ang pamagat bago ang minuto</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>kailangan ng pangalan</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>kailangan ng pangalan, sa titik Latin o sa sariling sulat</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>may numero ang pangalan; i-check ito</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>tala tungkol dito</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>paalala, hindi tanong</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>numero mula {least} hanggang {most} ang kailangan</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>ni-round ng Excel ang numerong higit sa 15 ang digit: {value}; isulat ito bilang text</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>tinitingnan ang pares mula rito: higit sa 0, at mas mababa sa malamang na pareho</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>may bayad na ng grant na ito na nabayaran o nakansela</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>sakop lang ang tao sa mga petsa ng polisa</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>may taong sumali sa sambahayan noong {on}, pagkatapos ng petsang ito</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>dalawang beses nasa polisa ang isang tao sa parehong mga petsa</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>simpleng listahan</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>tuldok bago ang bahaging desimal</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>may polisang sumasakop sa taong ito</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>walang pangalan ang isang tanong na uring ‘{value}’ kaya hindi isinama</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>uri ng tanong: 1 hindi naiiba, 2 mahirap itanong, 3 puwedeng magbago, 0 wala</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>questionnaire (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>kailangan ng dahilan</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>may nakuwentang rebate para sa loan na ito</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>mas huling record na para sa ibinabalik</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>wala na roon ang isang record ng grupo</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>ang round ay diagnostic, baseline, followup1 … o final</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>isang row bawat interview (long), o isang row bawat kliyente na may lahat ng round (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>may row ng grupo na naiwang bukas</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>isang row ng repeat</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>higit sa isa sa correct, drop at newid ang sinasabi ng isang row</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>may kahit isang tuntunin ang bawat programa</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>isang programa sa salita para sa mga kliyente</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>iskor mula 0 hanggang 100</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>task para sa Windows Task Scheduler: ang buod ng bawat buwan</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>walang titik ang numero ng telepono, gaya ng 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>hanggang {most} titik ang isang teksto</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>hindi makakansela ang voucher na nagamit na</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>hindi nag-aapruba ang {role}</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>mga {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>mga {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>mga {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>tinanggap</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>mga account</translation>
  </message>
  <message>
   <source>action</source>
   <translation>gawain</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>mga gawain</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>gawaing napagkasunduan</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>gawaing tapos na</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>gawaing overdue</translation>
  </message>
  <message>
   <source>active</source>
   <translation>aktibo</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>sa katapusan</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>sa simula</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>aktibong kliyente</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>aktibong kliyenteng sakop</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>magdagdag ng column ng mga code nila, o tukuyin ang column gamit ang --client-column</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>magdagdag ng uri ng insentibo</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>magdagdag ng bagong bersiyon mula sa mas huling petsa</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>magdagdag muna ng tao sa sambahayan</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>magdagdag ng sariling field</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>magdagdag ng mga grant mula sa spreadsheet</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>magdagdag ng isa sa mga setting</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>magdagdag o magbago ng mga programa mula sa spreadsheet</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>idagdag ang mga ito, o tukuyin sa isang recipe</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>address ng file</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>adjustment</translation>
  </message>
  <message>
   <source>after</source>
   <translation>pagkatapos</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>pagkatapos magsara ang round</translation>
  </message>
  <message>
   <source>again</source>
   <translation>muli</translation>
  </message>
  <message>
   <source>age</source>
   <translation>edad</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>pagkakatugma</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>tugma</translation>
  </message>
  <message>
   <source>all</source>
   <translation>lahat</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>lahat ng hulog sa oras, o bawat isa nang hiwalay</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>maayos ang lahat: {records} record</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>lahat ng linya, hindi lang ang kakaiba</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>ilista rin ang pangalan ng mga kliyenteng hindi na-interview</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>halaga</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>halagang inaprubahan; kung wala, ang kine-claim</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>halagang kine-claim</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>halagang due</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>halagang nabayaran</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>halagang bumalik</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>halagang ni-reverse</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>export ng Epi Info</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>export ng ODK</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>export ng Ona</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>kailangan ng halaga</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>ang isang grant ni {client} ay credit ng rebate</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>iba ang sabi ng naunang row tungkol sa polisang {policy}; para sa halaga ng bawat tao, gamitin ang mga column ng tao</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>iba ang sinasabi ng naunang row tungkol sa sesyong ito; itama ang isa</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>isang import</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>sariling field para sa araw</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>sariling field para sa numero</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>sariling field para sa teksto</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>sariling field para sa oo o hindi</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>sariling field ng uri</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>sariling field na may mga pagpipilian</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>at %n pang kliyente</numerusform>
    <numerusform>at %n pang kliyente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>at %n pang problema</numerusform>
    <numerusform>at %n pang problema</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>at %n pang row ang hindi isinama</numerusform>
    <numerusform>at %n pang row ang hindi isinama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>at %n pang sheet</numerusform>
    <numerusform>at %n pang sheet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>at %n pang teksto</numerusform>
    <numerusform>at %n pang teksto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>at %n pa; tingnan ang --all</numerusform>
    <numerusform>at %n pa; tingnan ang --all</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>at kung hindi natutupad:</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>ibang column ang pumupuno rito</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>may ibang field na tinatawag na ‘{label}’; bigyan ito ng sariling pangalan</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>may ibang hulog na ng loan na ito na due sa {value}</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>ibang pangalan</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>ibang numero ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>ibang bilang ng row</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>may iba nang nasa lugar nito</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>hawak ng ibang program ang database kaya hindi naisulat ang history</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>may ibang program na nagsusulat sa {target}</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>ibang kamag-anak</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>may ibang tuntuning magsisimula sa {day}, sa loob ng panahon</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>ibang kasarian</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>may isa pang table sa tabi nito; ang mga column na {area} lang ang binabasa</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>isa pang table: babasahin ito ng --columns {area} --header-row {row}</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>ibang telepono</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>ibang barangay</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>sagutin ang kahit isa sa checklist</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>sinagot ng {value}, kahit nilalaktawan ng form ang tanong na ito rito</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>sinagot, pero hindi dapat itanong</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>mga sagot</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>mga sagot na pinaghambing</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>mga sagot sa Google form</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>mga sagot sa Microsoft form</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>mga sagot na magkaiba</translation>
  </message>
  <message>
   <source>any</source>
   <translation>alinman</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>aprubahan ang mga rebate ng isang panahon</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>aprubahan muna ang mga ito</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>inaprubahan</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>bahagyang inaprubahan</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>may paalam</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>inaprubahan: {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>larangan</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>pangkat</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>hindi na mababago ang mga pangkat mula nang magsimula ang baseline</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>gaya ng lista ng `mfdw awards checks`</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>gaya ng lista ng `mfdw awards list`</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>ayon sa lista ng `mfdw awards waiting`</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>ayon sa lista ng `mfdw incentives reviews`</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>ayon sa lista ng `mfdw payments due`</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>ayon sa `mfdw rebates list`</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>gaya ng nasa itaas</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>bilang edad sa taon</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>gaya ng dati</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>nang isara</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>ayon sa inilagay</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>gaya ng: test interview</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>nang ganoon</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>hanggang sa petsang ito</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>hanggang {moment}</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>gaya ng nasa ID</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>gaya noong {day} ni {who}</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>gaya ng karaniwang pagsulat</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>gaya ng polisa</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>ayon sa ibinigay ng insurer</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>kung paano nakasulat</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>kung ano ang nakasulat</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>hanapin ang + (may laman) o - (walang laman), o gamitin ang --find</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>huwag nang itanong ang isang field</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>itanong ulit ito</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>magtanong sa puwedeng makakita ng datos ng pananaliksik</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>magtanong sa branch manager</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>magtanong sa namamahala ng server</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>itinanong ni {name}</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>sa katapusan</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>hindi bababa sa</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>dapat may kahit isang bahaging bibilangin</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>hindi bababa sa {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>hindi lalampas sa</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>hanggang %n araw na late</numerusform>
    <numerusform>hanggang %n araw na late</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>hanggang ganito karami lang</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>hanggang ganitong halaga lang bawat loan</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>hanggang {most} ang maaaring i-withdraw sa petsang {day}</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>hanggang {most} lang sa isang record; tingnan ang mga numero</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>hindi lalampas sa {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>nanganganib</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>sa simula</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>sa baseline</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>dumalo</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>dumalo, %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>attrition, %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>grant</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>mga grant</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>mga grant na ibinibigay nang hulugan</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>planong grant</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>mga grant na naitala sa tuntuning ito: {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>balanse</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>balanse {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>patayong guhit |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>batch</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>walang naka-save na recipe ang batch {batch}</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>batch {batch}, {seconds} s (kopya bago nito: {copy} s); bawiin gamit ang mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>dati</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>bago ang bagong bersiyon</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>bago mag-import</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>bago mag-undo</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>bago ibalik ang iba</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>bago tuluyang inalis ang mga dokumento</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>bago magbukas ang round</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>magsimula ng walang-lamang database</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>magsimula gamit ang mfdw init, o tumingin-tingin gamit ang mfdw demo</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>magsimula sa titik at gumamit ng mga titik, numero, - _ at .</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>magsimula sa mfdw init, o i-set up ito sa window</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>simula ng code ng bawat kliyente</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>simula ng code ng bawat kliyente, gaya ng KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>kabilang sa mga row ng ibang sheet</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>hindi ipinapakita ang pares na mas mababa rito</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>sa pagitan ng mga cell ng CSV</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>blangko</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>blangko o hindi isinama</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>hinarang</translation>
  </message>
  <message>
   <source>born</source>
   <translation>kapanganakan</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>kung dito ipinanganak, {age} pa ang tao; hindi bababa sa {least} ang kliyente</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>kung dito ipinanganak, {age} na ang tao; i-check ang taon</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>{years} taon ang pagitan ng kapanganakan</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>dapat nasa {currency} ang dalawang halaga</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>parehong na-interview sa {round}; mananatili ang dalawang interview</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>margin sa ibaba</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>batang lalaki</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>branch</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>branch (default: ang nag-iisa)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>branch ng center</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>branch; hindi kailangan kung iisa lang</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>ibalik ang isang backup gamit ang mfdw restore</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>ibalik ang dokumento mula sa basurahan</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>i-upgrade ang lumang database</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>i-upgrade ito gamit ang mfdw migrate</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>ipasok ang mga row na mano-manong hindi isinama sa naunang pag-import</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>pag-isahin ang mga tanong ng ilang round</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>ibinalik</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>budget</translation>
  </message>
  <message>
   <source>by</source>
   <translation>ni</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>mano-mano</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>ayon sa tuntunin, pagpapasyahan</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>ayon sa tuntunin ng programa, {amount} ito</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>ng parehong nag-interview</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>kung sino ang nagsanay</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>ni {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>bytes</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>dumating pagkatapos</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>kanselahin ang mga bayad</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>kanselahin na lang ang polisa, o alisin muna ang mga claim</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>kinansela</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>kandidatong pag-uugnayan nito</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>imposible</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>hindi magamit ang file na {path}: {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>ituloy</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>pinagsama ang mga cell sa ilang row sa {columns}, at ang unang row lang ng bawat isa ang may laman; i-unmerge sa Excel at punan pababa</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>center</translation>
  </message>
  <message>
   <source>change</source>
   <translation>pagbabago</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>baguhin ang entry</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>baguhin ito, o sabihin kung kailan matatapos ang programa</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>baguhin ang bilang na iyon</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>baguhin na lang ang tuntunin mula sa mas huling petsa</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>baguhin muna ang mga programa</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>gawing umalis na lang ang status</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>binago</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>nabago kalaunan</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>mga nabago</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>suriin ang isang round at sabihin ang kakaiba</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>i-check ang file, mga key at ledger</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>i-check kung file ito, kung puwede ninyo itong buksan, at kung walang ibang program na humahawak dito</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>i-check kung XLSForm ito at kung survey ang pangalan ng sheet</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>i-check kung naroon pa ang disk o network, at kopyahin ang file sa iba</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>i-check kung magkatugma ang file at ang questionnaire</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>i-check ang database gamit ang `mfdw check`, at magbalik ng backup</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>i-check ang folder, at kung walang ibang program na nakabukas ang file</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>i-check ang folder, ang permission nito, at kung walang ibang program na nakabukas dito</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>i-check ang folder, o ang server at ang pangalan nito</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>i-check ang pangalan at ang folder</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>i-check ang numero sa core banking system</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>i-check ang numero, o buksan ang polisang iyon</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>i-check ang numero, o buksan ang voucher na iyon</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>i-check ang passphrase at ang file</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>i-check ang permission ng file at ng folder nito</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>i-check ang server at ang lugar, at subukan ulit</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>suriin muli ang mga ito bago mag-import</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>checklist</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>mga due na beripikasyon, ayon sa officer at barangay</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>beripikasyon, bawat</translation>
  </message>
  <message>
   <source>child</source>
   <translation>bata</translation>
  </message>
  <message>
   <source>children</source>
   <translation>mga bata</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>mga pagpipilian</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>pumili</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>pumili ng PNG o JPEG file; makakapag-save nito ang anumang drawing program</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>pumili ng checklist</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>pumili ng kliyente</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>pumili ng kopya nito</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>pumili ng petsa mula noon hanggang ngayon</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>pumili ng file na .xlsx, .xls, .xlsb, .ods o .csv</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>pumili ng uri ng insentibo</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>pumili ng mas huling petsa</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>pumili ng partner</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>pumili ng panahong tapos na</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>pumili ng polisa</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>pumili ng programa</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>pumili ng programang ganito ang uri</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>pumili ng larangan ng disenteng trabaho</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>pumili ng import ng file</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>pumili ng ibang batch</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>pumili ng ibang code</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>pumili ng ibang encoding</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>pumili ng ibang file</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>pumili ng ibang pangalan</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>pumili ng ibang pangalan para sa mga ito</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>pumili ng ibang pangalan gamit ang --db</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>pumili ng ibang tuntunin para sa mga field, o tukuyin ang column na nagsasabi nito</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>pumili ng ibang programa</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>pumili ng kahit isang tao sa sambahayan</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>pumili ng mga linyang may rebate na may bisa</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>pumili sa {known}</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>pumili ng isa sa listahan</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>pumili ng isa sa mga ito: {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>pumili ng isa sa {decisions}</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>pumili ng isa sa {events}</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>pumili ng isa sa {languages}</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>pumili ng isa sa {papers}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>pumili ng isang narito</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>piliin ang questionnaire na iyon, o ibang file</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>piliin ang center</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>piliin muli ang file</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>piliin ang modyul na itinuturo</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>piliin ang programa</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>piliin ang buwang ito o mas nauna</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>pumili ng dalawang magkaibang kliyente</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>piliin kung anong uri ng papeles ito</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>piliin kung sino</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>piliin kung bakit nire-refer</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>pumili gamit ang Alt+Down, o sabihin kung ano ang ibig sabihin ng teksto sa lahat ng row</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>pinili ninyo</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>naihain ang claim {number}</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>ang claim {number} ay: {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>kine-claim: {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>claims ratio, %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>kliyente</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>kliyenteng pag-uugnayan ng interview</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>mga kliyente</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>kliyente sa comparison</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>hindi ito ibinibigay sa mga kliyente sa comparison</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>isara ang buwan: mananatili ang mga datos gaya ng ngayon</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>isara ito kapag lumipas na ang huling araw</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>isara ang window na iyon at subukan ulit</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>isinara</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>nagsara {day}</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>sara</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>pangwakas</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>hindi para sa role na {role} ang pagsasara at muling pagbubukas ng buwan</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>code at pangalan ng branch, isa para sa bawat branch, gaya ng KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>code ng bago</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>code ng checklist</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>code ng kliyente</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>code ng kliyenteng mananatili</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>code ng draft</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>code ng entry</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>code ng field</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>code ng kliyenteng isasama</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>code ng tao</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>code ng questionnaire</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>code ng programa</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>code o pangalan ng center</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>code o pangalan ng grupo</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>naka-code na datos na may syntax para sa programang pang-estadistika, nasa .zip</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>mga code ng hindi naaangkop, may kuwit sa pagitan</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>mga code ng hindi maayos, may kuwit sa pagitan</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>mga code ng maayos, may kuwit sa pagitan</translation>
  </message>
  <message>
   <source>column</source>
   <translation>column</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>column ng kliyente</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>column ng numerong pagkakakilanlan ng mga kliyente</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>column {letter}</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>column {letter} ng {sheet}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>mga column</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>mga column na idinagdag: {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>mga column na hindi isinama: {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>mga column na inalis: {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>mga column na pinalitan ng pangalan: {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>isasama rito</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>kalalabasan</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>kuwit</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>nakalaan</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>munisipyo ng San Jose</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>paghambingin ang lahat ng kliyente</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>ihambing ito sa card</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>ihambing ang code sa card</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>pinaghambing</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>comparison</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>kumpleto</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>kumpletong interview</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>nakatapos</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>nakatapos sa ngayon</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>nakatapos, %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>kuwentahin ulit ang panahon</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>kuwentahin ang mga rebate ng isang panahon</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>kuwentahin hanggang sa araw bago nito, at hiwalay ang natitira</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>kondisyon</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>mga kondisyon</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>kailangan ng saksi ang consent na pasalita</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>hindi maibibigay ang consent sa hinaharap</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>ibinibigay ang consent bago ang referral</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>binawi ang consent bago pa ibigay</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>kopyang babalikan</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>itama ang cell, o tanggapin ito nang may dahilan</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>itama ang cell, o huwag isama ang row</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>itama ang numero, o tanggapin ito nang may dahilan</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>itama ang taon, buwan o araw</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>naitama</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>gastos</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>gastos bawat kliyente</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>binibilang ang mga batang nasa edad ng pag-aaral para sa mga insentibo</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>natapos ang saklaw</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>sakop sa simula</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>i-credit ang mga aprubadong rebate</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>i-credit ang mga ito, o itapon at kuwentahin ulit</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>na-credit</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>crediting_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>currency</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>cycle {cycle}</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>putol-putol: plano</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>database: isang file, o URL ng PostgreSQL server</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>mukhang pinagpalit ng Excel ang araw at buwan sa mga petsang gaya ng {value}: {read} ang ibig sabihin</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>hindi makita sa mga petsang gaya ng ‘{value}’ kung araw o buwan ang una; binasa bilang {read}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>petsa</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>pinagpalit ang araw at buwan</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>araw muna</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>petsa ng pagkakaloob</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>petsa ng pasya; kung wala, ngayon</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>petsa ng interview</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>petsa ng susunod na bisita</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>petsa ng sesyon; kung wala, ang susunod</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>petsa ng bisita</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>petsa kung kailan ibinigay ang consent</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>petsa kung kailan nangyari</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>petsa kung kailan ito due</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>petsa kung kailan ito ibinigay</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>petsa kung kailan ginawa ang follow-up</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>petsa kung kailan binayaran ang premium</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>petsa kung kailan kinansela ang voucher</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>petsang iba sa device</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>petsa; kung wala, ngayon</translation>
  </message>
  <message>
   <source>days</source>
   <translation>araw</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>mga araw ayon sa bilang ng Excel sa Macintosh</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>mga araw ayon sa bilang ng Excel</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>mga araw ng palugit</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>araw na bukas</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>ang mga petsang gaya ng {value} ay maliliit na numerong ipinapakita ng Excel bilang petsa; tingnan kung numero ang ibig sabihin</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>araw bago mabayaran</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>araw,</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>pumanaw</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>magpasya tungkol sa dalawang kliyente</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>napagpasyahan</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>desisyon</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>tinanggihan</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>delimiter</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>idineposito</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>mga deposito</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … o final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>ganoon ba kalaki ang ipinagbago ng sambahayan? {before} ang miyembro noon, {now} ngayon</translation>
  </message>
  <message>
   <source>died</source>
   <translation>pumanaw</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>mga pagkakaiba</translation>
  </message>
  <message>
   <source>different</source>
   <translation>magkaiba</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>kulang ang mga numero: {count} lang ang naroon, gaya ng 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>itapon ito at kuwentahin ulit</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>gawin ito; kung hindi, sasabihin lang kung ano ang aalisin</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>huwag itong buksan; humingi sa nagpadala ng simpleng workbook</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>gawin ang pasya ng napunang listahan</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>mga dokumento</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>may mga dokumento pang kulang</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>hindi naaangkop</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>hindi alam</translation>
  </message>
  <message>
   <source>done</source>
   <translation>tapos na</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>tapos, %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>hindi alam</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>draft</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>gumawa ng draft mula sa data sheet</translation>
  </message>
  <message>
   <source>due</source>
   <translation>due</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>due hanggang katapusan ng buwan</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>due hanggang sa araw na ito</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>due sa {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>hal. Pamilya</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>kailangan ng pangalan ang bawat sariling field</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>inedit na workbook na itatago</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>pang-emergency na ipon</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>inalisan ng laman</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>walang laman</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>kung blangko, ang sa bansa</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>walang laman: lahat nito, walang grant</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>walang laman: palagi</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>walang laman: hindi napapaso</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>walang laman: dati nang nakatira rito</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>walang laman: walang quiz</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>walang laman: salita ng programa</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>encoding</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>encoding ng text file: utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>tapusin ang polisa bago ang huling petsa nito</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>tapusin ang pangalan sa .xlsx o .csv</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>tapusin ang pangalan sa .xlsx, .csv o .zip</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>tapusin ang pangalan sa {ending}</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>natapos</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>natapos bago nagsimula</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>i-enroll o i-update ang mga kliyente mula sa spreadsheet</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>binura</translation>
  </message>
  <message>
   <source>error</source>
   <translation>error</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>antas ng mali</translation>
  </message>
  <message>
   <source>event</source>
   <translation>pangyayari</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>event ng REDCap na siyang round</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>mga event: {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>lahat ng branch, hindi iisa lang</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>sa lahat</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>patunay: %n dokumento</numerusform>
    <numerusform>patunay: %n dokumento</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>mga halimbawa</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>mapapaso</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>na-expose na kliyente sa comparison</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>malayo sa lahat ng iba</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>binayarang singil</translation>
  </message>
  <message>
   <source>field</source>
   <translation>field</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>mga field</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>mga field na ang laman ng isa pa ang mananatili: name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>file</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>maghain ng claim sa isang polisa</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>file na isusulat</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>ang file na isusulat; kung .xlsx ang dulo, workbook na mapagta-type-an ng mga sagot</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>file na isusulat; kung .xlsx ang dulo, mga table bilang workbook</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>inihain</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>ilan ang mga file para sa Stata o SPSS, magkakasama sa isang ZIP</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>punan ang cell, o huwag isama ang row</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>punan ang workbook na ginagawa ng listahan ng mga duplicate, at panatilihin ang mga header nito</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>may laman</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>may laman</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>pinunan hanggang {width} digit</translation>
  </message>
  <message>
   <source>final</source>
   <translation>final</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>hanapin ang code gamit ang `mfdw clients list --find`</translation>
  </message>
  <message>
   <source>first</source>
   <translation>una</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>una at huling column ng table, kung may ilang magkakatabi</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>unang beripikasyon pagkaraan ng</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>unang petsa</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>unang petsa ng saklaw; kung wala, ngayon</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>unang petsa na wala nang saklaw; kung wala, ngayon</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>unang petsa, 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>unang nag-type</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>hindi na mababago: may naka-save nang laman</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>folder na paglalagyan ng mga buod</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>naghihintay na follow-up</translation>
  </message>
  <message>
   <source>for</source>
   <translation>para sa</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>para sa consent na pasalita</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>kung gaano katagal ito</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>para sa interview</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>para sa sahod o sa pamilya</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>para sa pananaliksik</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>para sa serbisyo</translation>
  </message>
  <message>
   <source>format</source>
   <translation>format</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>nahanap sa pangalan</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>nahanap: {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>mula</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>mula sa center o branch</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>mula schema {before} hanggang {after}</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>mula sa {place}</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>batang babae</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>magbigay ng halaga, bilang ng grant, o pareho</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>magbigay ng insentibo sa kliyente</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>magbigay ng ibang numero</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>magbigay ng kahit dalawang pagpipilian para sa ‘{field}’</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>bigyan na lang ito ng ibang pangalan</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>ibigay muna ito</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>ibigay ito sa MFDW_PASSPHRASE o kapag hiningi</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>ibigay ang header o titik nito ayon sa sheet</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>ibigay ang petsa ng bisita, o ang numero ng voucher</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>ibigay na lang ang huling petsa ng saklaw</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>ibigay muna ang mga ito sa iba</translation>
  </message>
  <message>
   <source>given</source>
   <translation>naibigay</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>isinauli</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>ibinigay {day}</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>bumalik sa isang kopya</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>palugit</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>baitang {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>group loan</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>grupo {group}: {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>mga grupong naiwang bukas</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>ay nakatapos ng pagsasanay na</translation>
  </message>
  <message>
   <source>head</source>
   <translation>head</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>header sa row {row} ng {sheet}</translation>
  </message>
  <message>
   <source>header</source>
   <translation>header</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>row ng header</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>mga header sa row {row}</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>ang mga header na gaya ng ‘{value}’ ay na-type sa lumang font na {font} at walang kusang tumutugma; piliin ang mga tanong para sa mga ito, at tatandaan iyon</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>bilang sa talakayan</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>programang pangkalusugan na grant nito</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>health center, ospital o doktor</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>health center, ospital, doktor</translation>
  </message>
  <message>
   <source>held</source>
   <translation>idinaos</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>tulong sa ilalim ng field</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>naitala ang tulong sa claim {number}</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>natulungan</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>tumulong nang %n beses</numerusform>
    <numerusform>tumulong nang %n beses</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>sariling kanya</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>nakatago</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>ihambing ang pangalawang interview ng ilang kliyente sa una</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>may hawak</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>laman</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>oras</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>mga sambahayan at ang mga tao nito</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>paano ibinigay ang consent</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>gaano na kalayo ang isang round ng survey, at ang sinasabi nito</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>gaano katagal</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>ilang kliyente (default: 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>paano ipinadala ang kliyente</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>id ng claim</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>id ng polisa</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>id ng bisita</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>pagkakakilanlan ng kliyente</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>pagkakakilanlan ng row</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>mag-import muna ng round, saka isulat ang workbook</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>i-import ang mga tugon</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>i-import muna ang loan statement ng panahon</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>i-import ang {file} sa Windows Task Scheduler</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>import {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>na-import</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>bahagya</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>sa core banking system</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>nasa file</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>nasa hinaharap</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>sa sariling sulat</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>nasa ganitong kalagayan; kung wala, ang due</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>sa loob ng {seconds} s</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>hindi eksakto nang higit sa 100 m</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>inobasyon</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>i-install ang psycopg kasama ng program, o gumamit ng file</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>i-install ang mga client program ng PostgreSQL</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>i-install ang mas bagong bersiyon</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>nakaseguro</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>interes</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>interview</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>interview {number}: napagpasyahan</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>nag-interview</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>mga planong interview</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>mga interview na naghihintay ng desisyon</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>mga interview na walang kliyente</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>papunta sa ipon ng programang ito</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>inimbita</translation>
  </message>
  <message>
   <source>is</source>
   <translation>ay</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>ay ini-import at inililista</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>iisang tao ba ito? Kilala bilang {before}, ngayon {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>ay hindi isinasama</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>itinatago kasama ng grant</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>ay hindi</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>tama ba ang edad? Kilala bilang {before}, ngayon {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>tama ba ang kapanganakan? Kilala bilang {before}, ngayon {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>ipinagkaloob</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>sumusunod ito sa polisa, pagbisita o referral: doon baguhin</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>wala itong halaga</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>may mga sesyon ito</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>ginagawa ito pagkatapos ng bisita, at hindi sa hinaharap</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>tapos na, pero hindi maipakita ang resulta: {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>hindi sinabi kung para sa aling referral ang slip</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>isang simbolo lang ito, o tab</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>credit ito ng rebate: i-reverse sa Mga rebate</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>kailangan itong punan</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>nasa dokumento ito ng kliyente</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>naisara ito bago natanggap ng partner</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>hindi pa ito naipadala sa insurer</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>narito na dati: walang nabago</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>may kondisyon ang mga grant nito</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>ang center nito</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>bansa nito, gaya ng KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>currency nito, gaya ng KHR (default: ang sa bansa)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>pangalan nito</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>numero nito</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>hindi na-save ang record nito, row {row}</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>petsa ng pagsali</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>isinanib sa iba</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>magtago ng larawan o papel sa kliyente</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>pinanatili</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>pinanatili para sa susunod na form</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>nananatili sa file, hindi ginamit</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>mano-manong hindi isinama sa pag-import noong {on}; maaari pa ring ipasok ng plano ang ganitong mga row</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>nanatili, %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>key</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>uri</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>uri ng record; kliyente kung wala</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>uri ng listahan</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>uri ng listahan (kung wala, ayon sa mga column nito)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>nakilala sa</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>kilalang pangalan</translation>
  </message>
  <message>
   <source>label</source>
   <translation>label</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>label, sariling sulat</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>mga label kapalit ng mga pangalan at code</translation>
  </message>
  <message>
   <source>language</source>
   <translation>wika</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>wika ng dokumento; kung wala, ang sa institusyon</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>wika ng mga mensahe</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>mga wika</translation>
  </message>
  <message>
   <source>last</source>
   <translation>huli</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>huling petsa</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>huling petsa ng saklaw; kung wala, isang taon</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>huling petsa ng bisa nito</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>huling petsa na magagamit ito</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>huling petsa; kung wala, dalawang linggo mula ngayon</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>nakaraang buwan {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>late</translation>
  </message>
  <message>
   <source>later</source>
   <translation>mamaya</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>may mga kasunod na record na kabilang dito</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>nakasandig sa depositong ito ang mga sumunod na withdrawal</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>mag-aaral sa ngayon</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>leave</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>huwag baguhin</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>huwag isama ang mga maling row (default), o tanggihan ang buong file</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>iwan ito sa listahan, o baguhin ang pamagat</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>iwan ito sa listahan, o baguhin ang mga salita</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>huwag isama ang isa sa mga row</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>huwag isama</translation>
  </message>
  <message>
   <source>left</source>
   <translation>umalis</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>naiwan para sa tao: {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>iniwan para mamaya</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>margin sa kaliwa</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>hindi isinama</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>hindi isinama dahil ibang table: mula row {rows}</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>hindi isinama dahil tala sa ilalim ng table: mula row {rows}</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>hindi isinama dahil inulit na header: row {rows}</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>hindi isinama dahil pamagat: row {rows}</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>hindi isinama dahil total: row {rows}</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>iniwan hanggang pumili ka</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>hindi isinama dahil kabilang sa ibang event: row {rows}</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>hindi isinama: file</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>hindi isinama: lugar</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>hindi isinama: malayang teksto</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>hindi isinama: wala pa ito rito, at mga kilala lang ang hiniling</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>hindi isinama: narito na ito, at mga bago lang ang hiniling</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>hindi isinama: pangalan o numero ng tao</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>hindi isinama: sabi ng device</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>umalis sa institusyon</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>umalis {day}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>wala nang isang minuto ang natitira</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>hayaang alisin ng blangkong cell ang laman ng field na ito; puwedeng ulitin</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>manager ang pagpasyahin</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>ibang tao ang pagpasyahin</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>pasunurin muna ang mga ito sa iba</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>nawala ang mga letra ng ‘{value}’ nang i-save ang file; iniwang blangko: i-save ito bilang .xlsx o CSV UTF-8</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>nauuna ang magaan na trabaho sa ibang trabaho, at iyon sa mapanganib na trabaho</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>pinakamalamang na sheet</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>malamang</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>programa ng ugnayan na grant nito</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>naka-link sa kliyente</translation>
  </message>
  <message>
   <source>list</source>
   <translation>listahan</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>ilista ang mga napagkasunduang gawain, una ang due na</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>ilista ang mga grant, pinakabago muna</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>ilista ang mga checklist at ang tinitingnan ng mga ito</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>ilista ang mga beripikasyon, bayad, claim, bisita at papeles, kasama ang mga dokumento ng mga ito</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>ilista ang mga claim</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>ilista ang mga kurikulum at ang mga programang sumusunod sa mga ito</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>ilista ang mga grant sa insurance na walang polisa</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>ilista ang mga loan, pinakabago muna</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>ilista ang mga partner, o magdagdag ng isa</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>ilista ang mga taong sakop, tig-isang beses</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>ilista ang mga polisa kasama ang mga taong sakop</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>ilista ang mga referral, pinakamatagal nang bukas muna</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>ilista ang mga papeles ng rehistro</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>ilista ang mga bisitang pangkaligtasan, pinakabago muna</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>ilista ang mga sesyon at ang mga modyul nito</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>ilista ang mga account at ang balanse</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>ilista ang mga paglabag na may kinalaman sa bata at naghihintay ng pagsusuri</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>ilista ang mga budget ng programa, o gumawa gamit ang --set</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>ilista ang mga beripikasyon ng kondisyon</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>ilista ang mga entry ayon sa ayos ng mga ito</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>ilista ang mga interview na na-type mula sa papel</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>ilista ang mga sariling field</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>ilista ang mga questionnaire</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>ilista ang mga programa</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>ilista ang mga bisita at voucher, pinakabago muna</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>ilista ang due na</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>ilista ang nakatago sa isang kliyente</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>ilista ang naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>ilista ang mga nakuwenta, pinakabago muna</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>ilista ang mga napagpasyahan</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>kaunting pagkakaiba-iba</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>loan</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>mga loan statement, at pagbabayad sa oras</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>logo</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>pinakamahabang antala</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>tingnan ulit sa</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>tingnan ang mfdw fields list</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>tingnan ang account</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>tingnan ang mga grant na walang polisa</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>tingnan ang cell at magpasya muli</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>tingnan ang mga dokumento ng kliyente</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>tingnan ang listahan ng mga nakatapos</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>tingnan na lang ang mga pagkakaiba</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>tingnan ang mga may markang field</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>tingnan muli ang sambahayan</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>tingnan ulit ang listahan</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>tingnan muli ang listahan; baka natukoy na ito</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>tingnan ang listahan ng mga account, o pangalanan ang programa ng unang deposito</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>tingnan ang listahan ng mga grant</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>tingnan ang listahan ng mga center</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>tingnan ang listahan ng mga beripikasyon</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>tingnan ang listahan ng mga claim</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>tingnan ang listahan ng mga grupo</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>tingnan ang listahan ng mga pag-iisa sa Mga kliyente, Mga duplicate</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>tingnan ang listahan ng mga bayad</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>tingnan ang listahan ng mga polisa</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>tingnan ang listahan ng mga rebate</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>tingnan ang listahan ng mga sesyon, o magplano ng isa</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>tingnan ang listahan ng mga bisita</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>tingnan ang listahan ng mga naghihintay</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>tingnan ang listahan ng mga napagpasyahan</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>tingnan ang buwan sa Mga ulat</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>tingnan ang mga dahilan, at itapon ito</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>tingnan ang mga tungkulin at mga tanong ng mga ito gamit ang: mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>tingnan ang mga naka-save na view sa itaas ng listahan</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>tingnan ang staff sa Mga setting</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>tingnan ang mga uri at pangalan dito</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>hanapin ito sa kopya ng file na ginawa bago nito</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>hanapin muli ang kliyente</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>tiningnan</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>kahawig, {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>hindi na nakuha</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>gumawa ng branch na may mga kathang taong mukhang totoo, para makasubok</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>gumawa ng budget ng programang ito</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>gumawa ng kliyente</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>gumawa ng bago katabi nito</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>gawin muna ito, o tumukoy ng iba</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>gawing isa ang dalawang kliyente</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>gumawa muna ng isa</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>magbakante ng espasyo at subukan ulit; walang nawala</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>gawing dalawa muli ang pinag-isang kliyente</translation>
  </message>
  <message>
   <source>man</source>
   <translation>lalaki</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>marami sa isang araw</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>naitugma</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>mean</translation>
  </message>
  <message>
   <source>means</source>
   <translation>ibig sabihin</translation>
  </message>
  <message>
   <source>median</source>
   <translation>median</translation>
  </message>
  <message>
   <source>men</source>
   <translation>lalaki</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>lalaki sa talakayan</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>lalaking kapamilya na walang bayad</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>lalaking sinanay</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>lalaking nakinig</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>ayusin ang mga ito, o i-import ang mga tamang row gamit ang reject-rows</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>pag-isahin ang mga may iisang panlabas na numero; tingnan muna gamit ang --exact</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>pinag-isa</translation>
  </message>
  <message>
   <source>met</source>
   <translation>natupad</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>natupad, %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>Higit pa tungkol sa isang command: mfdw COMMAND --help.</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>minuto</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minuto</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>kulang</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>kulang sa mga aktibong kliyente</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>kulang, %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>modyul</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>naituro na ang modyul {number}</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>mga modyul</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>modyul na itinuro</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>mga modyul {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>planong halaga</translation>
  </message>
  <message>
   <source>month</source>
   <translation>buwan</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>buwan muna</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>buwang tinutukoy nito; ang `last` ay ang katatapos lang</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>buwang isasara</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>buwang bubuksan muli</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>buwan; kung wala, ang kasalukuyan</translation>
  </message>
  <message>
   <source>months</source>
   <translation>buwan</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>buwan ng pagitan ng mga ito</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>mas maraming hindi alam</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>higit sa kine-claim ang inaprubahan</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>mas maraming kulang</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>mas maraming tumanggi</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>ilipat ang mga kliyente sa ibang center</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>ilipat muna sila</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>ilipat muna sila sa ibang center</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>ilipat muna sila sa ibang grupo</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>nailipat</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>lumipat ng tirahan</translation>
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
   <translation>n: mga sagot. Hindi tinanong: nilaktawan ng form, o hindi naaangkop. Walang ini-print kung wala pang {least} tao, at {sign} ang kapalit ng cell na maaaring magbunyag ng ganoon.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>pangalan</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>tumukoy ng file na nagtatapos sa .zip sa halip na {path}</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>magbigay ng form, o ng data sheet gamit ang --from-data</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>tumukoy ng tanong; ROLE= para sa wala, ROLE=auto para hanapin ulit</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>pangalan ng tao</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>pangalan ng center</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>pangalan ng institusyon</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>pangalan ng plan</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>magbigay ng isa gamit ang --branch CODE</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>tumukoy ng isa gamit ang --candidate N, o ng kliyente gamit ang --client CODE</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>tumukoy ng isa gamit ang --round: diagnostic, baseline, followup1 … o final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>tukuyin ang batch na ang file o recipe ay isusulat</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>ibigay ang code ng center, o ang branch nito gamit ang --branch</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>pangalanan ang mga column gaya ng sa template, o sabihin sa recipe kung ano ang laman ng mga ito</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>pangalanan ang programa</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>ibigay ang sheet at ang row ng mga header</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>ibigay ang sheet, at ang row ng mga header</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>pangalan, code o numero</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>pangalan, code, provider o numero</translation>
  </message>
  <message>
   <source>named</source>
   <translation>tinukoy</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>magkahawig ang pangalan ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>magkatunog ang pangalan ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>halos parehong label</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>kailangan sa consent na pasalita</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>hindi kailanman ibinigay</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>hindi kailanman sa hinaharap</translation>
  </message>
  <message>
   <source>new</source>
   <translation>bago</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>mga bagong kliyente</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>bago, {clients} bagong kliyente</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>bagong sakop</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>susunod na cell</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>susunod na numero</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>susunod sa {day}</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>susunod na problema</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>susunod na row</translation>
  </message>
  <message>
   <source>no</source>
   <translation>hindi</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>walang sagot</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>walang sagot: hindi naaangkop</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>walang sagot: hindi alam</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>walang sagot: hindi itinanong</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>walang sagot: tumanggi</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>walang pangkat</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>wala pang nabasang back-check ng {round}</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>walang napiling center</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>walang tugmang beripikasyon ng kliyenteng ‘{value}’; itama ang tao o ang petsa</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>wala sa listahan ng pagpipilian</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>walang kliyenteng may code na ‘{value}’; itama ito, o iwanang blangko para sa bagong kliyente</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>walang kliyenteng may numerong ‘{value}’; itama ito, i-enroll muna ang kliyente, o hayaang lumikha ang import ng mga bagong kliyente</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>walang column na tumutukoy sa tugon o kliyente; sa laman nakikilala ang mga row, kaya bibilanging ibang interview ang nabagong row</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>hindi column ng listahan</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>walang column ng sheet na ‘{sheet}’ ang sumasagot sa tanong</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>walang column ng sheet na ‘{sheet}’ ang kilala para sa ganitong listahan</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>walang column ng {path} na tumutukoy sa mga kliyente</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>walang naka-save na file ng batch {batch}</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>walang tiyak na araw</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>wala pang institusyong nailagay</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>walang interview ng {round} ang na-type dito</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>walang label sa {language} para sa {count} row ({rows}); ibang wika ang ipinapakita</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>wala na sa bahay</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>burahin</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>walang tugma</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>walang tugmang planong bayad ng kliyenteng ‘{value}’; hatiin muna ang grant</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>walang tanong</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>walang mabasang tanong sa sheet na ‘{sheet}’</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>walang tugon sa round na {round} ng {survey}</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>walang sagot sa round {value}; mayroon sa: {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>walang tinukoy na round, at walang column ng file na tumutukoy nito</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>walang row ng pangunahing sheet ang kinabibilangan ng row na ito; hindi ito isinama</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>walang kilalang sesyon noong ‘{value}’; ginagawa ito</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>walang sheet na may mga column ng harmonisation: {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>walang sheet ng file na ito ang may mga column na {columns}</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>walang umiiral na pag-iisa na may code o numerong {client}</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>walang statement na may hulog na due sa {period}</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>walang table</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>walang nakitang table sa {path}</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>walang nakitang table sa sheet na ‘{sheet}’</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>walang sumagot ng «{text}» sa {question}</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>walang makakakuha ng rebate rito</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>wala pang nakatapos doon ng kurso ng {scheme}</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>walang may numerong ‘{value}’, pero may iba pang sabi ang row tungkol sa tao; piliin kung sino ito</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>walang ‘{value}’ sa sambahayan; itama ang pangalan, o isulat muna ang tao sa sambahayan</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>walang kahawig</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>walang ire-refer mula sa petsang ito</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>walang nire-refer nang walang consent; isulat ang petsa ng pagbigay nito</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>walang nakatala sa sambahayan niya</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>walang tao sa sambahayan na ang pangalan ay {member}</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>walang staff na may code na {staff}</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>walang ‘{value}’ sa polisa</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>walang nagbabahagi ng hindi niya pinagsanayan; isulat muna ang pagsasanay</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>wala nang nire-refer sa partner na ito noong petsang iyon</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>wala pa</translation>
  </message>
  <message>
   <source>none</source>
   <translation>wala</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>walang kasalukuyan</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>hindi na muli</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>hindi pinapayagan</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>hindi sinagot</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>hindi tinanong</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>hindi sinuri</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>hindi sinuri: hindi kilala rito ang paraan ng pagkakasulat nito</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>hindi sinuri: nasa ibang file ang mga pagpipilian nito</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>hindi sinuri: telepono lang ang makapagsasabi ng {value}()</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>hindi sinuri: hindi sinasabi ng file ang petsa ng interview</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>hindi sinuri: walang column na ‘{value}’ ang file</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>hindi sinuri: walang tanong na ‘{value}’ ang form</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>hindi pa naitama</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>hindi nahanap</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>hindi na-import</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>hindi alam</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>wala sa listahan</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>walang marka</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>hindi natupad</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>hindi binasa</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>hindi kinuha</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>hindi pa nabisita</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>iba sa kinukuwenta ng form</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>hindi pa</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>hindi {value}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>paalala</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>magtala muna ng bagong consent</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>itala ang tulong na ibinigay sa claim</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>wala</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>wala pang nabilang</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>walang bukas para kay ‘{value}’; isulat ang petsa ng pagpapadala</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>walang kailangang baguhin</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>walang naibigay sa tuntuning ito: itinatama ito</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>walang naitago; ayusin ang mga row na ito at basahin muli ang workbook</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>walang magbabago</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ngayon</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numero</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>numero sa file: {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>numero ng gawain sa listahan</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>numero ng batch</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>numero ng entry</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>numero ng entry sa core banking system</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>numero ng interview na pagpapasyahan (default: ilista ang mga ito)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>numero ng modyul</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>numero ng polisa</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>numero ng referral</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>numero ng referral sa listahan</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>numero ng voucher</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>numerong pinagsisimulan ng random; pareho ang datos kapag pareho ang numero</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>hindi maaaring maging isang konsepto ang mga numero at ibang sagot: {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>mga numerong gaya ng iba</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>ang mga numerong gaya ng {value} sa column ng mga petsa ay binasa bilang bilang ng araw ng Excel: {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>ang mga numerong gaya ng ‘{value}’ ay mas maikli sa {width} digit ng iba; inaalis ng Excel ang mga sero sa unahan</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>iba ang sulat ng mga numerong gaya ng ‘{value}’ sa iba pa sa column, at iisa lang ang puwedeng basa; binasa bilang {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>dalawa ang maaaring basa sa mga numerong gaya ng ‘{value}’; binasa bilang {read}</translation>
  </message>
  <message>
   <source>of</source>
   <translation>mula sa</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>sa %n buwan</numerusform>
    <numerusform>sa %n buwan</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>ng isang naka-save na view</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>sa pamilya at mga bayaran</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>sa bagong programa; di magbabago ang naitala na</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>ng isang questionnaire</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>sa plano, %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>ng ilang tao</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>sa target, %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>ng file</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>ng workbook</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>ng branch na ito</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>ng branch na ito lang</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>ng kliyenteng ito</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>para lang sa kliyenteng ito</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>ng inobasyong ito lang</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>para lang sa buwang ito</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>ng programang ito</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>nasa ganitong lagay lang</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>may ganitong status lang</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>sa {count} na gagawin</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>sa {target} na plano</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>ialok ito ulit</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>huwag na itong ialok</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>officer</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>lumang code ng isinama, o ang batch</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>pinakamatagal: %n araw nang huli</numerusform>
    <numerusform>pinakamatagal: %n araw nang huli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>pinakamatagal, inihain %n araw ang nakalipas</numerusform>
    <numerusform>pinakamatagal, inihain %n araw ang nakalipas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>pinakamatagal, bukas nang %n araw</numerusform>
    <numerusform>pinakamatagal, bukas nang %n araw</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>nasa oras</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>isa bawat linya</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>isa bawat linya: code, saka ang mga salita; oo kung maayos ito</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>isa bawat linya: pamagat | minuto | materyales</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>isa bawat linya; walang laman kung kumpleto na</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>isa bawat linya; ang sariling sulat pagkatapos ng bar</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>isang batch, kasama ang mga field na binago nito</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>isang pagpipilian nito</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>isang column ng mga code kung puwedeng pumili ng ilang sagot</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>nasa pangkat na {kept} ang isa, nasa {other} ang isa pa; mananatili ang {kept}</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>isang round lang</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>ang hindi natupad na kondisyon tungkol sa bata lang ang sinusuri</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>listahan lang ang may mga pagpipilian; gawing listahan ang field, o alisin ang mga ito</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>mga kliyente lang ng pangkat na comparison na na-expose</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>mga kliyenteng may ganitong status lang; maaaring ulitin</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>para lang sa mga puwedeng makakita ng datos ng pananaliksik</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>para lang sa puwedeng makakita ng sensitibong sagot</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>ng loan na ito lang; puwedeng ibigay nang ilang beses</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>ang may hawak at mga miyembro ng sambahayan lang ang puwedeng iseguro</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>ang mga ito lang</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>ang mga ito lang; ang `due` ay malapit nang matapos</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>ang mga ito lang; `follow_up` ang nangangailangan ng tao</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>ang mga ito lang; ang `follow_up` ay due na at hindi pa tapos</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>ang mga ito lang; ang `open` ay may hinihintay na kikilos</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>mga mapapaso lang sa loob ng ganitong bilang ng araw</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>mga may bisa lang sa petsang iyon</translation>
  </message>
  <message>
   <source>open</source>
   <translation>bukas pa</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>buksan muli ang isinarang buwan, nang may dahilan</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>bukas sa katapusan</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>buksan na lang ang pahina niya</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>buksan ito ulit at i-type muli ang inyong mga pagbabago</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>buksan ito sa Excel at mag-save ng kopyang walang password</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>buksan ito sa Excel at i-save bilang .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>buksan ito sa Excel o LibreOffice at i-save bilang .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>buksan ito sa Excel, hayaang ayusin ng Excel, at i-save ulit</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>buksan ito para baguhin, o i-type sa pangalawang beses para ihambing</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>buksan ito para makita kung buo, saka i-save muli</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>bukas nang higit 30 araw</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>binubuksan</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>bukas</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>o kaya</translation>
  </message>
  <message>
   <source>other</source>
   <translation>iba pa</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>iba pa, tukuyin</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>MFDW code ng kliyente</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>sariling template ng MFDW</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>pinanatili ang atin</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>kinalabasan</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>natitirang utang</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>overdue sa katapusan</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>ang mga nagsasapawang panahon sa isang inobasyon ay nagiging isa na sumasaklaw sa dalawa</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>sariling sulat</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>nabayaran</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>binayaran ng kliyente</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>nabayaran sa buwan</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>nabayaran sa labindalawang buwan</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>lalaking may bayad</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>halagang inilabas</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>babaeng may bayad</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>papeles</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>walang dokumentong ginagawa sa wikang {language}</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>papeles na mapapaso sa 60 araw</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>bahagi ng pangalan, code o numero</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>bahagi nito</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>hindi buo</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>partner</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>talakayang pagbabahagi</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>i-paste mula sa Excel</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>bayaran ulit, o kanselahin</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>bayaran muna ito</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>bayad {number} sa {count}</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>mga bayad na due na</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>bayad_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>mga taong ni-refer sa partner na ito: {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>porsiyento ng interes</translation>
  </message>
  <message>
   <source>period</source>
   <translation>panahon</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>tao sa sambahayan na para rito ito</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>tao sa sambahayan na ipinadala</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>mga tao</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>taong sinanay</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>telepono</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>itinatago ang mga larawan bilang JPEG o PNG, ang mga papel pati PDF</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>larawan sa itaas ng bawat dokumento</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>larawan.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>puwesto sa listahan</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>plano</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>magplano ng round: mga petsa at bilang nito</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>plano {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>plano {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>plano</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>plano: {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>puntos mula 0 hanggang {most}</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>polisang may bisa</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>polisang natapos</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>mga polisa, taong sakop, claim</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>polisa</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>polisa ni</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>nakansela ang polisa {number}</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>naisulat na ang polisa {number}</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>premium</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>kinitang premium</translation>
  </message>
  <message>
   <source>present</source>
   <translation>present</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>ilimbag ito, o buksan muli nang may dahilan</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>huwag nang mag-print ng logo</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>mga error lang ang ilabas</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>isang JSON object lang ang ilabas</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>nang ilimbag</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>problema</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>mungkahi; baguhin kung iba ang sulat ng kliyente</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>provider</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>ilagay ang dokumento sa basurahan</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>itama ang grant</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>ilagay ang mga grant sa basurahan</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>inilagay sa basurahan</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>itapon ang mga rebate na hindi na-credit</translation>
  </message>
  <message>
   <source>question</source>
   <translation>tanong</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>tanong o tao</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>mga questionnaire at mga sagot dito</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>mga tanong</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>pagbabago sa quiz, puntos</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>magbasa ng listahan ng anumang uri papunta sa talaan</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>basahin ang questionnaire mula sa XLSForm</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>basahin ang statement ng mga hulog mula sa spreadsheet</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>basa</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>binasa bilang rehistro: {marks} marka ng {sessions} sesyon, isang column bawat isa; itinatala ang bawat marka bilang attendance ng kliyente</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>binasa gaya ng import na {batch} noong {day} ni {who}; walang kinukuha roon ang --anew</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>basahin ito gamit ang mfdw survey define, o itama ang code</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>basahin ito gamit ang survey define, o piliin ang file ng mga sagot</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>basahin ang row na ito kahit mukhang total, tala o header</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>masyadong matagal ang pagbasa sa workbook</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>dahilan</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>rebate</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>mga rebate</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>mga rebate sa interes, ayon sa mga loan statement</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>nakuwenta ang mga rebate sa bersiyon {number} ng tuntunin</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>rebate_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>resibo</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>resibo_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>natanggap</translation>
  </message>
  <message>
   <source>record</source>
   <translation>record</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>itinala ni</translation>
  </message>
  <message>
   <source>records</source>
   <translation>mga record</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>mga record na may laman ng {field}: {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>may laman na ang mga record: {count}; magdagdag na lang ng ibang field</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>i-refer ang kliyente sa isang partner</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>reference</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>naisara na ang referral {number}</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>natanggap na ang referral {number}</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>naisulat na ang referral {number}</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>mga referral</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>ang mga referral sa dahilang ito ay inilalagay ng mga puwedeng makakita ng mga sensitibong sagot</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>tumanggi</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>nakuhang rehistro</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>huwag tanggapin ang mga row ng hindi kilalang kliyente (default), o likhain ang mga kliyente</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>tanggihan ang mga row na lumalabag sa ganitong uri ng tuntunin ng form, kung hindi ay babala lang: {kinds}; puwedeng ulitin</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>tanggihan ang row</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>hindi tinanggap</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>relasyon</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>inalis</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>ni-renew</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>nasa long export lang ang mga repeat</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>palitan ang file na naroon; kung hindi, tatawaging NAME_v2 ang bago</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>gamitin ulit ang naka-save na recipe</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>mga tugon</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>ibalik ito mula sa backup; sasabihin ng mfdw check kung ano pa ang mali</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>ibinalik</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>limitado</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>ihinto ang field: hindi na ito itatanong, at mananatili ang naka-save</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>inihinto</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>bumalik</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>i-reverse ito sa Mga rebate</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>i-reverse ito, o itapon ang mga rebate na may laman nito</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>i-reverse ang mali</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>ni-reverse</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>ni-reverse {day}: {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>margin sa kanan</translation>
  </message>
  <message>
   <source>role</source>
   <translation>tungkulin</translation>
  </message>
  <message>
   <source>round</source>
   <translation>round</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>i-round (kalahati pataas) sa halagang ito</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>round ng interview</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>walang tanong na ‘{value}’ ang round {round} sa labas ng mga repeat</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>mga round</translation>
  </message>
  <message>
   <source>row</source>
   <translation>row</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>row ng mga header, ayon sa bilang ng Excel</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>wala sa ilalim ng mga header ng table na ito ang row {rows} at hindi maisasama</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>row {row}</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>binigyan na ng row {row} ang konseptong ito ng column ng parehong round</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>hindi isinama ang row {row} ({why}): {text}; babasahin ito ng --include-row {row}</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>mga row</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>mga row at column ng naka-save na view</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>may mga row na itatapon, pero hindi eksaktong isa ng grupo ang correct</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>mga row na nabasa</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>tuntunin</translation>
  </message>
  <message>
   <source>run</source>
   <translation>run</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>patakbuhin ulit nang may --debug at ipadala ang inilabas nito</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>run {run}: {scheme} {period}, {state}, %n rebate, {amount}</numerusform>
    <numerusform>run {run}: {scheme} {period}, {state}, %n rebate, {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>sunod-sunod na parehong sagot</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>kapareho ng {month}</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>parehong kapanganakan</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>parehong label</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>parehong pangalan</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>parehong numero ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>parehong path</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>parehong kamag-anak</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>parehong kasarian</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>parehong telepono</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>parehong telepono, na nasa higit sa tatlong tao</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>parehong barangay</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>parehong taon ng kapanganakan</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>i-save ulit ito mula sa window ng import</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>i-save nang mas maliit: hanggang {most} MB at ilang libong pixel ang lapad</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>i-save nang mas maliit; 9 milyon ang kailangan ng isang pahina</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>i-save ang recipe gamit ang --save-recipe, pumili sa ‘readings’ nito, at gamitin ulit</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>na-save</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>ipon_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>sabihin kung paano ibinigay ang consent</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>sabihin kung ilang buwan ang pagitan ng mga beripikasyon</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>sabihin ito gamit ang --kind: {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>tanggihan ang naghihintay</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>sabihin kung bakit hindi puwede ang kliyenteng ito</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>sabihing bumalik ito</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>sabihing bumalik ang mga bayad</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>sabihing nabayaran na ang mga bayad</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>sabihin ang kinalabasan nito</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>sabihin ang kasunod</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>sabihin kung ano ang dapat itama</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>sabihin ang laman ng workbook</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>sabihin kung anong uri ng listahan ito, o pumili ng ibang file</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>sabihin kung ano ang patunay</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>sabihin kung ano ang kondisyon</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>sabihin kung ano ang ginagawa ng negosyo</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>sabihin kung ano ang pasya ng insurer</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>sabihin kung sa ano inihahambing ang tuntunin</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>sabihin ang napagpasyahan</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>sabihin ang mga na-import</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>sabihin ang magbabago, walang ise-save</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>sabihin ang mangyayari; walang ise-save</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>sabihin kung saan nagkaiba ang dalawang pag-type ng isang papel</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>sabihin kung aling dokumento ang kulang</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>sabihin kung alin gamit ang --event, o piliin ito sa hakbang na Table</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>sabihin kung alin gamit ang --branch CODE</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>sabihin kung sino ang binayaran</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>sabihin kung bakit</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>sabihin kung bakit ito para sa ikabubuti ng tao</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>sabihin kung bakit walang nakatingin</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>sabihin kung bakit nire-refer ang kliyente</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>sabihin kung bakit waived ang kondisyon</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>sabihin kung bakit nire-reverse ang mga rebate</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>aprubahan ang naghihintay</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>i-scan ito nang mas kaunti ang tuldok bawat pulgada, o kunan nang mas maliit</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>iiskedyul muna ito ulit</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>programa</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>mga programa</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>mga programang sumusunod sa kurikulum na ito: {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>mga programang may ganito: {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>iskor, %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>maghanap</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>nahahanap ito sa paghahanap</translation>
  </message>
  <message>
   <source>second</source>
   <translation>pangalawa</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>mga pangalawang interview</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>mga pangalawang interview na pagdedesisyunan</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>pangalawang nag-type</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>seksiyong hindi isasama: {sections}; puwedeng ibigay nang ilang beses</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>tingnan ang `mfdw clients documents CODE --records`</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>tingnan ang `mfdw clients show`</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>tingnan ang `mfdw enterprises checklists`</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>tingnan ang `mfdw lists show`</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>tingnan ang `mfdw referrals list`</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>tingnan ang `mfdw referrals partners`</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>tingnan ang `mfdw schemes list`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>tingnan ang `mfdw survey show {survey}`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>tingnan ang `mfdw survey show {survey}`, o i-import muna ang round</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>tingnan ang `mfdw training curricula`</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>tingnan ang mfdw survey batches</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>tingnan ang mga branch sa Mga setting, o alisin ang --branch</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>tingnan ang mga pangalan gamit ang mfdw survey inspect</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>tingnan kung bukas ito at may papel, saka mag-print muli</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>tingnan ang {command} --help</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>tuldok-kuwit</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>sensitibo</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>sensitibo: hindi ipinapakita sa officer ng kliyente</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>ipinadala</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>ipinadala sa insurer</translation>
  </message>
  <message>
   <source>service</source>
   <translation>serbisyo</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>mga sesyon</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>magtakda ng pambansang edad: {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>itinakda ng programa</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>nilagyan sa bago</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>itakda muna ang tuntunin ng rebate nito</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>ayusin muna ito sa kliyente</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>may ilang center na {centre} ang pangalan</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>may ilang beripikasyon ni ‘{value}’ na tugma; isulat ang tao, kondisyon at petsa</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>ilan ang tugma</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>may ilang referral ni ‘{value}’ na tugma; isulat ang partner at ang petsa</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>ilang sesyon ang tugma; isulat ang numero ng sesyon o ang paksa</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>may ilang bisita ni ‘{value}’ na tugma; isulat ang serbisyo at ang voucher</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>makinang panahi</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>kasarian</translation>
  </message>
  <message>
   <source>share</source>
   <translation>bahagi</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>bahagi, %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>sheet</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>sheet (default: ang pinakamalamang)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>ipakita ang questionnaire at ang mga round nito</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>ipakita ang buong rekord ng isang kliyente</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>ipakita ang Python traceback ng sira</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>ipakita ang mga tuntunin ng rebate, o magdagdag ng isa</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>mula sa araw na ito</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>mula {day}</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>laki; kung wala, ang sa institusyon</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>maliit, katamtaman, malaki</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>hindi ibinibigay ang mas maliit</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>gaano karami</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>ganitong bilang ng bayad</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>may mga formula na walang naka-save na resulta; buksan ang file sa Excel, i-save nang isang beses at i-import ulit</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>may mga row na nakatago o naka-filter sa Excel; binabasa ang mga ito gaya ng iba</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>may nagbago sa interview ni {client} mula nang buksan ito</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>isang tao sa sambahayan; puwedeng ulitin</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>may nakakabit pa sa kliyenteng ito: {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>may mali sa form</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>may tsek sa {number}</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>nagastos</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>hatiin ang pinakabagong grant ng kliyente</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>hatiin ito sa ilang workbook at subukan ulit</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>hatiin ito sa ilang workbook, o burahin ang mga blangkong row at column</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>staff</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>staff na sinanay</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>nasa itaas ng bawat dokumento, hanggang 9 mm ang taas</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>katabi ng pangalang Latin sa mga dokumento</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>naka-save: {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>lagay</translation>
  </message>
  <message>
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>mananatili</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>naka-save</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>dati nang na-save</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>‘{ours}’ ang naka-save, ‘{theirs}’ ang sabi ng file; mananatili ang atin hangga't hindi kayo nagpapasya</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>kabuuan {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>survey</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tab</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>pananahi, palay, tindahan</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>isulong ang claim nang isang hakbang, hanggang sa bayad</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>kunin muna ang isang workbook bilang pangalawang pag-type</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>bawiin ang isang import</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>bawiin ang mga na-credit na rebate</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>alisin sa file ang mga dokumentong nasa basurahan</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>bawiin muna ito</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>kunin ang mga bagong record, ang mga kilala na, o pareho (default)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>huwag kunin ang anumang napagpasyahan sa mga naunang import</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>bawiin muna ang mga iyon</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>binawi</translation>
  </message>
  <message>
   <source>target</source>
   <translation>target</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>teknikal</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>telepono</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>para makilala ang magkapareho</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>ang mga tekstong gaya ng ‘{value}’ ay na-type sa lumang font na {font} at hindi isinama; piliin sa column na i-convert ang mga ito</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>ang mga tekstong gaya ng ‘{value}’ ay na-type sa lumang font na {font} at hindi isinama; gawing Unicode ang mga ito sa program na may ganitong font, at i-import ulit ang file</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>ang workbook ng XLSForm</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>ang account ng kliyente, bawat linya</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>tapos na ang gawain</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>mas mababa sa sero ang halaga</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>masyadong maliit ang halaga para sa ganoong karaming bayad</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>kailangan ang halagang pagkukunan ng bahagi: ang interes na binayaran</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>bago ang larangang ‘{value}’ kaya nilikha</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>sa ibang kliyente o programa ang grant, o may polisa na</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>na-save ang grant nang wala ang loan na ‘{value}’; piliin ito sa grant</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>na-save ang grant nang wala ang taong ‘{value}’; piliin siya sa grant</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>ang grant na walang polisa na para rito</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>hindi pa alam ang kapanganakan o edad</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>dalawang beses lumabas ang code ng branch na {code}</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>may mga kliyente, center o staff pa ang branch: {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>mas mababa ang pinakamataas kaysa pinakamababa</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>may error na {value} ang cell; ayusin ang formula sa Excel</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>may mga kliyente pa ang center: {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>bago ang center na ‘{value}’ kaya nilikha</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>walang anuman sa checklist na may code na {item}</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>walang {lacking} ang pagpipiliang ‘{value}’ kaya hindi isinama</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>dalawang beses lumabas ang pagpipiliang ‘{value}’ sa listahang ‘{list}’</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>ang mga pagpipilian ay {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>wala ang claim sa lagay na puwedeng gawin ito</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>ang kliyente</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>walang negosyo ang kliyente, o marami</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>ang kliyente ay may ilang account sa iskemang ito</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>sumali ang kliyente bago ang kapanganakan</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>sumali ang kliyente noong {day}; itama ang araw na ito, o ang araw ng pagsali</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>lumipat muli ang kliyente noong {on}; piliin ang araw na iyon o mas huli</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>binawi ng kliyente ang consent na itago ang kanyang datos</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>na-interview na ang kliyente sa round na ito, na may ibang sagot; magpasya kung alin ang bibilangin</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>may ilang account ang kliyenteng ‘{value}’; isulat nang mano-mano ang entry</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>may 15 digit ang numero ng kliyenteng {value}, hanggang doon lang ang kaya ng Excel; suriin ang dulo nito</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>ni-round ng Excel ang numero ng kliyenteng {value}; isulat ito bilang text</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>higit sa gastos ang bahagi ng kliyente</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>higit sa premium ang bahagi ng kliyente</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>ang mga kliyente ng branch</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>sa ibang checklist ang code na ‘{checklist}’</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>may gumagamit na ng code na ‘{code}’</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>dalawang beses nakasulat ang code na ‘{code}’</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>sa ibang kurikulum ang code na ‘{curriculum}’</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>sa ibang partner ang code na ‘{partner}’</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>binabasang walang sagot ang mga code na {codes}</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>‘{said}’ ang sabi ng column ng lahat ng pagpipilian, ‘{ticked}’ ang sabi ng mga column ng bawat pagpipilian</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>maaaring pumunan ng ilang tanong ang column na ‘{header}’ ({questions}); tumukoy ng isa sa recipe</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>isang beses lumabas ang column na ‘{header}’ sa file ng recipe at dalawang beses dito, o kabaligtaran; sabihin kung alin ang pupuno sa ‘{target}’</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>dalawang beses lumabas ang column na ‘{value}’; ang una lang ang binabasa</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>hindi masabi ng mga column kung anong uri ng listahan ito</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>sa iba ay ‘{unit}’ ang konsepto: i-convert gamit ang *7 o /4100, at isulat ang yunit na iyon</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>ang consent form ng isang kliyente</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>kopyang ginawa bago nito: {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>hindi nagawa ang kopyang {path}</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>walang modyul {number} ang kurikulum</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>na-save ang sirang file bilang {file}</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>wala pang branch ang database</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>may ilang branch ang database: {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>up to date na ang database</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>handa na ang database na {path}</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>ang petsa ng interview</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>hindi ginamit ang delimiter: hindi pinaghihiwalay ng simbolo ang mga cell ng file na may format na {format}</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>hindi mabasa o masulatan ang disk ng {target}</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>puno na ang disk ng {target}</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>hindi naka-install ang driver para sa PostgreSQL</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>ang pang-emergency na ipon ng kliyente</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>hindi ginamit ang encoding na {value}: ang file na may format na {format} na ang nagsasabi kung paano ito isinulat</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>mas nauna ang katapusan kaysa simula</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>hindi ginamit ang event na {value}: mga file lang ng REDCap ang may event</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>walang listahan ng mahahanap na laman ang field na {field}</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>nasa {file} ang mga bilang</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>walang event na {event} ang file</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>walang laman ang file</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>ang file ay web page o XML file na may pangalan ng workbook</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>parang pag-atake ang pagkakagawa ng file: pupunuin nito ang memory o aabot sa ibang file</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>ang file ay hindi workbook at hindi rin talahanayan ng teksto</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>ang file na naka-save para sa batch {batch} ay hindi ang na-import</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>{value} ang sabi ng file, pero walang numerong makuwentahan ang formula ng form; punan ang mga sagot na ginagamit nito, o iwanang blangko ang cell na ito</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>{value} ang sabi ng file, {given} ang labas ng formula ng form</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>‘{value}’ ang sabi ng file; hindi binago ang status dahil kailangan nito ng dahilan at petsa</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>ang file na uunahin</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>ang file na isusulat</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>hindi maisulat ang file na {path}: {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>binago ang file na {path} matapos suriin ang mga row nito</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>pati ang mga tapos na</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>ang una sa {day}</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>ang unang {shown} sa {all}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>humihingi ng sagot dito ang form pero wala</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>humihingi ng sagot ang form dito pero wala: {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>itinatanong ng form ang ‘{name}’ sa ilang grupo ({paths}), at isa lang sa mga ito ang ine-export ng KoboToolbox; wala sa file na ito ang mga sagot sa iba</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>ang baitang ay mula 0 hanggang {most}</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>walang pangalan ang group o repeat; tinawag itong ‘{given}’</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>dito nagsisimula ang group o repeat na ‘{value}’ pero hindi nagtatapos</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>may mga kliyente pa ang grupo: {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>bago ang grupong ‘{value}’, at hindi ito malilikha nang walang center</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>bago ang grupong ‘{value}’ kaya nilikha</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>na-type sa lumang font ({font}) ang mga header; nahanap ang mga tanong ayon sa basa sa mga ito, ‘{value}’ bilang ‘{read}’</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>nasa row {row} ang mga header, hindi na sa row {value}</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>binawi na ang import na {batch}</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>ang mga programa ng insentibong inaalok</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>ang mga insentibong naibigay sa isang buwan</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>ang mga insentibong natanggap ng mga kliyente</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>{amount} ang babayaran ng institusyon</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>mga sariling field ng institusyon</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>ang institusyon, at ang logo sa mga dokumento nito</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>ang programang insurance</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>hindi ito inaprubahan ng insurer</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>na-rebate na samantala ang interes ng mga loan na ito: {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>walang pangalawang pag-type ang interview ni {client}</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>na-type na sa pangalawang beses ang interview ni {client}</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>napagdesisyunan na ang interview na {interview}</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>ang nag-interview</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>ang key ng tugon</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>bago ang uri ng insentibong ‘{value}’ kaya nilikha</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>ang mga uri ng insentibo, kasama ang sariling field</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>hindi tugma sa code ang huling karakter; baka may maling numero</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>ang listahan bilang workbook o CSV</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>walang entry na ‘{entry}’ ang listahang {list}</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>ang listahan ng mga kliyente</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>nasa ibang currency ang loan kaysa {value}</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>kailangan ang numero ng loan</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>hindi mabasa ang marka ng sesyong ‘{header}’; isulat ang P, A, L o E</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>ang minuto ay mula 1 hanggang 1440</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>ang buwanang buod ng monitoring</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>dalawang beses lumabas ang pangalang ‘{value}’ sa parehong group; hindi isinama ang pangalawa</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>sa kliyenteng may ibang pangalan ang ID number na ‘{value}’; i-check ang dalawa</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>naitago ang tala</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>ang numero ay hindi bababa sa {least}</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>mas mababa sa sero ang numero</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>walang laman ang numero</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>ang numerong tinutukoy</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>ipinapakita ng ibang marka na absent ang ekis; kung hindi, isulat ang P at A</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>dalawang beses naroon ang sariling field na ‘{field}’</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>ang pahina ng isang kliyente</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>a4 o letter ang papel</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>naisulat na ang papeles</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>kinumpirma ito ng partner</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>hindi ito puwedeng kahinatnan ng lagay ngayon ng bayad</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>bumalik na ang bayad kay {client}</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>kinansela ang bayad kay {client}</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>hindi pa nabayaran ang bayad kay {client}</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>nabayaran na ang bayad kay {client}</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>{amount} ang mga bayad ng grant: iplano muna ulit ang mga ito</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>hindi {amount} ang kabuuan ng mga bayad</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>hindi pa nagsisimula ang panahong {period}</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>masyadong malaki ang larawang {file}</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>{amount} ang planong bayad</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>hindi sakop ng polisa ang tao sa petsang ito</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>magtatapos din ang polisa sa {day}; pumili ng mas maagang araw</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>nasa programang ito na ang numero ng polisang {number}</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>ang polisang nire-renew nito</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>sa kliyenteng {client} ang polisang ‘{value}’</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>hindi pa bayad ang premium</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>hindi tinatanggap ng printer na {printer} ang dokumento</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>mapapalitan ito ng mga problema ng {path}</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>wala sa computer na ito ang program na pg_dump</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>kailangan ang dahilan ng withdrawal</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>ang mga rebate ng isang panahon, para lagdaan</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>ang mga rebate ng isang panahon, bawat linya</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>pinupunan ng recipe ang ‘{target}’ mula sa ‘{header}’, at wala nang may ganoong pangalan</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>titik lang ang gamit ng recipe sa column na {header}, at nagbago na ang mga column mula noon; sabihin kung alin ang pupuno sa ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>hindi mabasa ang recipe na {path}</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>wala sa file ang column ng recipe na ‘{header}’; walang pumupuno sa ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>wala sa file ang column ng recipe na ‘{header}’; ‘{instead}’ ang pumupuno sa ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>wala sa file ang sheet ng recipe na ‘{value}’; iba ang binasa</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>ang listahan ng dadalo sa isang sesyon</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>ang round</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>hindi pa napag-iisa ang mga round ng {survey}</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>walang tinutukoy na kliyente ang row</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>walang binabanggit na kliyente ang row, pero may iba pang sinasabi tungkol sa tao; piliin kung sino ito</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>iba ang sabi ng row sa naka-save; magpasya kung alin ang susundin</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>kabilang sa ilang event ang mga row ({events}), at walang kapangalan ng round na {round}</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>ang mga tuntunin ng programa, ayon sa petsa</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>nauna na sa file na ito ang parehong programa ng parehong kliyente sa parehong petsa, na may ibang halaga; bigyan ang bawat isa ng reference</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>nauna na sa file na ito ang parehong entry; bigyan ang bawat isa ng sariling reference</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>ganoon din para sa isang field; puwedeng ulitin</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>may dalawang hulog ang parehong loan na due sa {value} sa file na ito, at magkaiba ang mga ito</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>nauna na sa file ang parehong tugon, na may ibang sagot; magpasya kung alin ang bibilangin</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>ang sample na branch ay may 1 hanggang {most} kliyente, hindi {clients}</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>nasa {path} ang sample na branch</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>kailangan ng sample na branch ng sarili nitong database; magbigay ng ibang file</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>wala na sa ipon ni {client} ang rebate</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>nagsisimula ang programa sa {day}; itama ang araw na ito, o ang simula ng programa</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>hindi tumatakbo ang programa sa petsang ito</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>hanggang {most} lang ang ibinibigay ng programa</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>nasa {currency} ang programa</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>walang sinusundang kurikulum ang programang {scheme}</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>walang tuntunin ang programang {scheme} para sa mga petsang ito</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>hindi rebate sa interes ang programang {scheme}</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>hindi ganitong uri ang programang {scheme}</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>hindi pa alam ang kasarian</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>ang bahagi ay numerong higit sa 0 at hanggang 100</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>walang repeat ng questionnaire na kinabibilangan ang sheet kaya hindi isinama</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>sira ang sheet o kakaiba ang pagkakasulat; binasa ito bawat cell, kaya tiyaking walang kulang na row</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>nakatago ang sheet</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>hindi sinasabi ng sheet kung saang mga row ito kabilang kaya hindi isinama</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>hindi sinasabi ng sheet na {sheet} kung kailan isinulat ang mga row nito, kaya walang mas bago</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>nakatago sa Excel ang sheet na ‘{value}’; tiyaking ito ang tinutukoy ninyo</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>ang slip na dadalhin ng kliyente</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>hindi na ito iminumungkahi ng survey</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>kulang ang table ng mga column na {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>naisulat na ang talakayan</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>hindi nakasulat sa {encoding} ang teksto</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>tugma ang kabuuan</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>naisulat na ang pagsasanay</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>magkaiba ang branch ng dalawa</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>hindi mabasa ng karaniwang reader ang sheet na ito</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>may mga laman ng sheet na ito na hindi isinasama ng karaniwang reader</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>naisulat na ang bisita</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>hindi na magagamit ang voucher sa petsang ito</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>nagamit na ang voucher noong {day}; kung mali ang araw na iyon, itama ang pagbisita</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>naibigay na ang voucher na {voucher} ng provider na ito</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>sa ibang tao ang voucher na ‘{value}’ ng provider na ito</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>inaprubahan ang buong claim; piliin ang ‘Inaprubahan’</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>ang buong premium</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>walang sheet na ‘survey’ na may column na ‘type’ ang workbook</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>sira ang workbook</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>para sa questionnaire na ‘{survey}’ ang workbook</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>bersiyon ng Excel bago ang 1995 ang workbook</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>may password ang workbook</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>ang workbook ay template ng ibang listahan</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>mas malaking memory ang kailangan ng workbook kaysa ligtas</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>naisulat na ang mga manggagawa</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>nakatala na ang mga manggagawa ng {day}</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>mga claim para sa taong mawawala sa polisa: {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>mga claim sa ilalim nito: {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>mas marami ang babae kaysa mga manggagawa</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>walang rebate na {run}</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>may ilang polisa si ‘{value}’; isulat ang numero at ang petsa</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>may ilang ganoong claim; isulat ang tao at ang petsa kung kailan nangyari</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>sobra ang mga numero: {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>{most} na ang field; ihinto ang isa na hindi na kailangan</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>may budget na ang programang ito para sa parehong panahon</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>may database na: {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>may file na: {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>may loan na {number} na</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>may programang {scheme} na</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>walang larangan ng disenteng trabaho na {area}</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>walang grant na {award}</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>walang branch na {branch}</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>walang branch na ‘{value}’; mapupunta ang mga row sa branch ng import</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>walang center na {centre}</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>walang center na ‘{value}’; itama ito, o idagdag muna ang center</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>walang beripikasyong {check}</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>wala pang checklist para sa mga bisita</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>walang checklist na {checklist}</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>walang listahan ng pagpipilian na ‘{value}’</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>walang listahan ng pagpipilian na ‘{value}’, ‘{suggestion}’ ba ang ibig ninyong sabihin?</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>walang claim na {claim}</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>walang kliyenteng {client}</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>walang column na ‘{column}’ sa sheet na ‘{sheet}’</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>walang database na {target}</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>walang entry na {entry}</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>walang field na {fields}</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>walang file na {path}</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>walang folder na {path}</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>walang grupong {group} sa center na ito</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>walang import na {batch}</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>walang inobasyong mapaglalagyan</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>walang inobasyong {innovation}</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>walang inobasyong ‘{value}’; walang inobasyon ang programa</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>walang uri ng insentibong {kind}</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>walang loan na ‘{value}’; idagdag ito sa kliyente nito, o ibigay ang mga column na kliyente, halagang inilabas at petsa ng paglabas</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>walang officer na ‘{value}’; mananatili sa mga kliyente ang sa center</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>walang sariling field na {field}</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>walang laki ng papel na {paper}</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>walang partner na {partner}</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>walang partner na ‘{value}’; itama ito, o idagdag muna ang partner</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>walang polisa si ‘{value}’; i-import muna ang mga taong sakop</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>walang polisang {policy}</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>walang questionnaire na ‘{survey}’; ang mayroon: {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>walang nakapilang interview na {interview}</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>walang referral na {referral}</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>walang savings account ni {account}</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>walang programang {scheme}</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>walang programang ‘{value}’; itama ito, o i-import muna ang programa</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>walang sesyong ‘{value}’; idagdag muna ito, o isulat ang araw nito sa heading</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>walang sheet na ‘{sheet}’</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>walang ganoong kandidato; {count} ang mayroon</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>walang ganitong petsa</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>walang ganitong dokumento</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>walang ganoong bayad</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>walang ganitong tao sa sambahayan</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>walang ganoong rebate na ire-reverse</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>walang ganoong sesyon sa branch na ito</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>walang view na {view}</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>walang bisitang {visit}</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>aprubado na ang mga rebate na ito</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>na-credit na ang mga rebate na ito</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>hindi pa aprubado ang mga rebate na ito</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>ni-reverse ang mga rebate na ito</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>nasa iisang sambahayan na sila</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>na-credit ang mga ito noong {day}</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>nasa hinaharap ang kapanganakang ito</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>hindi kailangan ng pagsusuri ang beripikasyong ito</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>walang record na {record} ang kliyenteng ito na puwedeng patunayan ng dokumento</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>wala na rito ang kliyenteng ito</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>hindi bagay ang paghahambing na ito sa tinitingnan</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>tungkol ito sa bata: sa pagsusuri pagpapasyahan ang kasunod</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>nasa hinaharap ang petsang ito</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>limitado ang dokumentong ito</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>hindi ito naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>na-save muli ng Excel ang export na ito ng ODK, kaya nawawala ang mga zero sa unahan at nag-iiba ang mga petsa; gamitin ang file na isinulat ng ODK</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>narito na ang form na ito; walang binago</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>hindi mapagpapasyahan nang ganoon ang interview na ito</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>wala na rito ang interview na ito</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>naghihintay pa ng desisyon ang interview na ito</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>bago ang petsang ito sa pangyayari</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>bago ito ang petsa ng grant</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>bago ito sa beripikasyon</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>bago ito sumali ang kliyente</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>bago ito sa petsa ng grant</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>bago ito sa petsa ng referral</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>bago ito sa petsa kung kailan ito nabayaran</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>bago ito sa panahon ng mga rebate</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>bago ito sa hakbang na sinusundan nito, na {day}</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>bago ito sa pagbigay ng voucher</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>kailangan ito</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>hindi ito code ng kliyente; ganito ang itsura nito: KH03-00421-3</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>hindi ito petsa; isulat bilang 3/4/2026, 3 abr o ngayon</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>hindi ito numero</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>hindi ito lugar; isulat ang latitude at longitude, gaya ng 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>hindi ito oras; isulat ito bilang 14:30</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>hindi ito halaga; isulat bilang 26500 o 26,500</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>ngayong buwan</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>pag-aari na ni {code} ang numerong ito ({type})</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>dapat punan ang sariling field na ito</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>tungkol sa isang center ang papel na ito</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>tungkol sa isang programa ang papel na ito</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>hindi ito nabubuksan ng passphrase na ito, o hindi database ang file</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>kliyente na ang taong ito</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>may mga center pang hawak ang taong ito: {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>hindi tugma ang dahilang ito sa pagbabago</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>limitado ang referral na ito</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>ayon sa key nito, sa ibang kliyente ang tugong ito; magpasya kung kanino ito</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>binago rito ang tugong ito pagkatapos ng export; magpasya kung alin ang susundin</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>interview ng ibang round ang row na ito; piliin ang round na iyon, o isang round lang ang i-export</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>sa ibang round (‘{value}’) ang row na ito at hindi isinama</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>naka-off sa form ang row na ito kaya hindi isinama</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>walang listahan at pagpipilian ang row na ito kaya hindi isinama</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>walang quiz ang sesyong ito; isulat ang puntos sa form ng sesyon</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>kinansela ang sesyong ito; itama ang araw, o ang sesyon sa talaan</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>inilipat na sa {day} ang sesyong ito at doon mananatili; doon mapupunta ang mga marka</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>hindi binabasa ang sheet na ito; ‘{suggestion}’ ba ang ibig ninyong sabihin?</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>ito: {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>ito: {day}, mas huli</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>mga may iisang panlabas na numero lang</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>tsek</translation>
  </message>
  <message>
   <source>times</source>
   <translation>beses</translation>
  </message>
  <message>
   <source>title</source>
   <translation>pamagat</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>gagawin</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>titingnan muli</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>ita-type</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>ita-type sa pangalawang beses</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>kukumpletuhin</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>pagpapasyahan</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>titingnan</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>hanggang pahina</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>kanino</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>kanino nangyari</translation>
  </message>
  <message>
   <source>today</source>
   <translation>ngayon</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>masyadong mahaba</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>masyadong maikli</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>margin sa itaas</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>sinanay, hindi alam ang kasarian</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>ginawang Unicode</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>magkapareho ang salita ng dalawang pagpipilian</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>dalawang numero ng parehong uri: {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>uri</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>i-type ang 1 kung may tsek ang kahon, kung wala ay iwanang blangko</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>i-type muna ito sa pangalawang beses</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>uri {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>dalawang beses na-type</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>walang nabago</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>sa polisang ito lang</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>hindi kilalang kliyente: link, new, without, drop; pangalawang interview: keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>mga hindi kilalang kliyente</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>mga hindi kilala:</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>hindi kilalang argumento: {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>hanggang</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>hanggang {day}</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>hanggang limampung taon sa hinaharap</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>hanggang {amount}</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>na-update</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>gamitin ang diagnostic, baseline, followup1 … o final</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>ginamit matapos ang shock</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>ginamit matapos ang shock, %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>bersiyon</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>bersiyon {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>barangay</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>naisulat na ang bisita {number}</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>mga bisita</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>mga bisita sa doktor, at voucher</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>mga bisitang gumamit ng checklist na ito: {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>voucher</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>voucher na napaso</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>voucher na ibinigay</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>voucher na nagamit</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>hintaying matapos ito at subukan ulit</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>naghihintay sa katapusan</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>naghihintay ng desisyon</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>waived</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>babala</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>inalis na dati</translation>
  </message>
  <message>
   <source>way</source>
   <translation>paraan</translation>
  </message>
  <message>
   <source>what</source>
   <translation>ano</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>kung saan ang bahagi</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>ang ginawa ng isang import, o ng undo nito</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>ano ang kinalabasan nito</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>ano ang kasunod</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>ang sumasaklaw sa lahat ng programa</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>ano ang nangyari</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>ano ang dapat itama</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>hindi puwedeng due ang napagkasunduan bago ang bisita</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>ano ang itinuturo, at sino ang natuto nito</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>ang susunod na gagawin</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>ang susunod na gagawin ay pagkatapos ng bisita</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>wala rito ang kinabibilangan nito</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>kung magkano ito</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>ang laman nito</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>kung ano ito</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>kung ano ang tawag dito</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>kung para saan ito patunay, ayon sa lista ng --records</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>para saan ito</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>pinagkukunan ng bahagi</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>anong uri ng organisasyon ito</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>ang nagpapatunay; kung wala, ang karaniwan</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>ang nasa pagitan ng mga cell ng text file: , ; | o tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>ang binayaran dito ng kliyente</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>ang babayaran dito ng kliyente; kung wala, lahat</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>ano ang ginagawa ng negosyo, kung marami</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>ang tawag sa field</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>ano ang pasya ng insurer</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>ano ang tatandaan sa pares (default: magkaiba)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>ano ang ibinahagi ng sinanay na staff</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>ano ang napagkasunduan, at hanggang kailan</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>ano ang napagpasyahan</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>mga napagpasyahan, pinakabago muna</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>ano ang ginawa</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>ano ang nabalitaan</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>ang alam sa katapusan ng petsang iyon, gaya ng 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>wala sa file ang ipinakita ng {path}</translation>
  </message>
  <message>
   <source>when</source>
   <translation>kailan</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>kapag sinabi ito ng partner</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>kung kailan isinulat ang row</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>nang isara ang window</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>kung saan ito galing</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>kung nasaan ito</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>kung magkaiba ang file at ang talaan: patungan (default; hindi kailanman ginagawa ng blangko), punan ang walang laman, panatilihin ang atin, mananaig ang mas bago, o magtanong</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>aling branch? Ang mayroon: {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>aling listahan</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>aling mga tanong ang tungkol sa tao</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>aling hakbang</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>sino ang nakatapos ng kurso</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>sino ang tumulong</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>sino ang insurer</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>kung sino ang nagkaloob</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>gaano karami ang natutuhan ng bawat isa sa kurso</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>sino ang puwede sa programa at hindi pa nakatanggap</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>sino sa staff</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>sino ang na-expose sa inobasyon, at sino ang hindi dapat maabot nito</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>sino ang binayaran</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>sino ang ni-refer sa mga partner</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>kung sino ang pumunta</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>kung sino ang tatanungin</translation>
  </message>
  <message>
   <source>why</source>
   <translation>bakit</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>bakit ito nagbago</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>bakit ibinigay kahit labag sa mga tuntunin ng programa</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>bakit ito para sa ikabubuti ng tao</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>bakit hindi</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>bakit, kahit may tuntuning laban dito</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>may tulong</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>kasama ito</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>may code ng bansa</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>may kliyente</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>may ganitong laman ng sariling field; + kung mayroon, - kung wala</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>mga withdrawal</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>winithdraw</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>binawi {day}</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>walang petsa</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>kung walang consent para sa serbisyo, hindi maaaring itago ang datos</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>walang pangalan, numero, lugar at malayang teksto</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>saksi {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>babae</translation>
  </message>
  <message>
   <source>women</source>
   <translation>babae</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>babae sa talakayan</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>babaeng kapamilya na walang bayad</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>babaeng sinanay</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>babaeng nakinig</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>mensahe ng manager</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>workbook o CSV file</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>workbook na isusulat</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>mga manggagawa, papeles ng rehistro, bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>nagtatrabaho nang wala pang {age} taon, ang edad na itinakda rito</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>sa branch na ito lang kumikilos</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>isulat ang --branch CODE=NAME</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>isulat ang 2026-Q1, 2026-03 o 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>isulat ang CODE=RULE, gamit ang isa sa mga tuntuning {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>isulat ang QUESTION=1, 2 o 3; inaalis ng QUESTION=0 ang uri</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>magsulat ng deposito</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>sumulat ng bagong workbook at iyon ang i-edit</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>isulat ang ulat bilang PDF file; isara ang buwan</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>magsulat ng polisa, kasama ang grant ng bahagi ng institusyon</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>magsulat ng papeles ng rehistro</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>magsulat ng bisitang pangkaligtasan</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>magsulat ng talakayang nagbahagi ng kurso</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>gumawa ng beripikadong kopya</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>magsulat ng bisita o voucher</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>sumulat ng buong numero, gaya ng 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>magsulat ng withdrawal</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>gumawa ng workbook na paglalagyan ng listahan</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>gumawa ng workbook na paglalagyan ng mga sagot</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>magsulat ng kahit isang modyul, isa bawat linya</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>magsulat ng kahit isang titingnan, isa bawat linya</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>magsulat ng kahit dalawang pagpipilian, isa bawat linya</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>mga numero lang ang isulat, gaya ng 45 o 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>isulat ang nabalitaan tungkol sa referral</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>isulat kung paano ito na-import</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>isulat kung paano ito binasa</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>isulat kung ilan ang nakinig</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>isulat ito bilang 2026-03</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>isulat ito bilang 2026-03-31</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>isulat bilang CODE=VALUE</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>isulat ito gaya ng general=15; ito ang mga pangalan: {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>isulat ito sa numero, gaya ng 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>isulat ito sa window, sa mismong account</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>isulat muna ito sa pahina niya, o sabihin kung alin gamit ang --enterprise</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>isulat ito sa .xlsx o .csv na ito</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>magsulat ng isa sa Mga setting, Mga checklist</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>isulat ang mga tugon sa file</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>isulat na tapos na ang napagkasunduang gawain</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>isulat na sinanay ang staff</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>isulat ang code ng kliyente ayon sa nasa card</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>isulat ang code ng kliyente, o huwag isama ang row</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>isulat ang petsa bilang 2026-03-15</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>isulat ang petsa bilang 2026-03-15, o sabihin kung ano ang nauuna sa column</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>isulat ang petsa ng pag-alis ng tao, o alisin muna siya sa polisa</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>isulat na lang ang petsa kung kailan natapos ang pakikipagtulungan dito</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>isulat ang file para sa core banking system: .xlsx o .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>isulat ang file na na-import</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>isulat ang mga file sa isang folder</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>isulat ang una at huling column, gaya ng B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>isulat ang listahan sa file</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>isulat ang listahang pupunan</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>isulat ulit ang numero, buo, mula sa papel</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>isulat ang numero ng polisa, o ang numero ng kliyenteng may hawak nito</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>isulat muna ang tao sa sambahayan</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>isulat ang mga row na may problema</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>isulat ang programa: hindi iisa lang ang puwede rito</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>isulat muli ang teksto mula sa papel, o i-save muli ang file</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>isulat ang workbook gamit ang `mfdw survey harmonise {survey} --out`, i-edit, at basahin muli</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>isulat ang kinalabasan ng referral</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>isulat ang kinalabasan ng bisita o voucher</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>isulat ang kinalabasan ng mga beripikasyon</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>isulat kung ano ang bawat tanong</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>isulat ang dapat sabihin ng cell</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>isulat ang napagpasyahan sa isang paglabag</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>isulat kung sino ang nagtatrabaho sa negosyo</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>isinulat ng</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>isinulat</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>isinulat sa</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>dito lang nakasulat</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>isinusulat kasama nito, isang beses binibilang</translation>
  </message>
  <message>
   <source>year</source>
   <translation>taon</translation>
  </message>
  <message>
   <source>years</source>
   <translation>taon</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>ang mga taon na dalawang digit, gaya sa ‘{value}’, ay binasa bilang nakaraan: {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>Buddhist era ang mga taong gaya ng nasa ‘{value}’ at binabasang 543 taon na mas maaga</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>ang mga taon na gaya sa ‘{value}’ ay binasa bilang Bikram Sambat, ang kalendaryo ng Nepal: {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oo</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>ang inyong sariling salita para sa mga nakapaloob na listahan</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>ang inyong salita</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>napagpasyahan na ito ni {actor}</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>si {actor} ang nagtala nito, at walang nag-aapruba ng sarili niyang tala</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>{age} taon</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>hanggang {amount}</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>{amount} pa ang ilalagay</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>{amount} ang sobra</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>{came} ang dumating, {marked} sa {all} ang namarkahan</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{came} sa {all}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell}: hindi isinama ang row na ito</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>{change} vs. nakaraang buwan</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks}, {late} overdue</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>{clients} kliyente, {awards} grant, {responses} interview</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · kontaminasyon {rate}: {exposed} sa {all} sa comparison ang na-expose</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>may interview na si {client} sa round na {round}</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>May interview na si {client} sa round na ito</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>walang grant ng {scheme} na may halaga si {client}</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>maraming savings account si {client}</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{client} sa {innovation}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>mali ang pagkaka-type ng {client}: hindi tugma ang check character</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>hindi puwede si {client} ayon sa mga tuntunin ng programa; magbigay ng dahilan kung kailangan</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>nasa comparison si {client} sa inobasyong {innovation}: masisira ang comparison kung ibibigay; magbigay ng dahilan kung kailangan</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client}: nabago ang claim</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client}: naihain ang claim</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client}: deposito</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client}: naitala ang pangangalaga sa kalusugan</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client}: na-save ang interview</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client}: polisa para sa %n tao</numerusform>
    <numerusform>{client}: polisa para sa %n tao</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client}: withdrawal</translation>
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
   <translation>{count} ang kailangan</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>{count} grant ng buwan ang isinauli at wala sa alinmang bilang dito.</numerusform>
    <numerusform>{count} grant ng buwan ang isinauli at wala sa alinmang bilang dito.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>{count} ang hinarang</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} byte</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>{count} beripikasyon</numerusform>
    <numerusform>{count} beripikasyon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>{count} kliyenteng galing sa survey ang kukumpletuhin pa at wala sa alinmang bilang dito.</numerusform>
    <numerusform>{count} kliyenteng galing sa survey ang kukumpletuhin pa at wala sa alinmang bilang dito.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>{count} kliyente</numerusform>
    <numerusform>{count} kliyente</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>{count} ang naitama na rito mula noon; dating laman pa rin ang nasa file</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>{count} na mas kaunti kaysa {month}</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>{count} interview ang wala pang kliyente.</numerusform>
    <numerusform>{count} interview ang wala pang kliyente.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>{count} ang pinanatili</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>{count} na mas marami kaysa {month}</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{count} sa {all}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>{count} sa {all} modyul, ang huli noong {day}</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{count} sa {whole}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} record · laman {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>{count} ang tumanggi</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} ang inalis</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>{count} ang ibinalik</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{count} row sa {file}</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} pangalawang interview ang naghihintay ng desisyon.</numerusform>
    <numerusform>{count} pangalawang interview ang naghihintay ng desisyon.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>{count} sensitibong tanong ang hindi ipinapakita sa inyo.</numerusform>
    <numerusform>{count} sensitibong tanong ang hindi ipinapakita sa inyo.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} ang pagpapasyahan</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>{currency} ang balanse</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>{currency} na-release</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>ang {database} ay katulad na ng laman ng {file}</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}, mga {years} taon</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}, {years} taon</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>Aalisin sa file ang {documents} sa basurahan, at luluwag ito nang {size}. Hindi na ito mababawi. Gagawa muna ng kopya ng file; naroon pa rin ang mga ito, gaya sa mga naunang kopya: i-delete ang mga kopyang iyon kapag hindi na kailangan.</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} sa {all}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{done} sa {all} ang nakatapos: {needed} sa {modules} modyul ang kailangan</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done} sa {target}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sa {total}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>{entered} sa {all} ang nailagay</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>{exposed} sa {all} kliyente sa comparison ang na-expose sa {innovation}.</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>{exposed} sa {all} kliyente ng pangkat na comparison ang na-expose</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>Naihambing ang {file}</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>Na-import ang {file}</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>hindi mababasang larawan ang {file}</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>Nabasa na ang {file}</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>Na-save ang {file}</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file}, gawa ni {who}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file}: %n kliyente</numerusform>
    <numerusform>{file}: %n kliyente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file}: %n column</numerusform>
    <numerusform>{file}: %n column</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file}: %n grupo ang pupunan</numerusform>
    <numerusform>{file}: %n grupo ang pupunan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file}: %n tanong</numerusform>
    <numerusform>{file}: %n tanong</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file}: %n tugon</numerusform>
    <numerusform>{file}: %n tugon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file}: %n row</numerusform>
    <numerusform>{file}: %n na row</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file}: gaya ng na-import, tama ang SHA-256 nito</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file}: kung paano ito na-import</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file}: {count} pahina, fingerprint {mark}</numerusform>
    <numerusform>{file}: {count} pahina, fingerprint {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file}: {records} record, na-check na</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} at {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} o {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} hanggang {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first} hanggang {last} kung {condition} lamang; kung hindi, pumunta sa {next}.</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>{households} sambahayan, {persons} tao, {children} wala pang 18, {clients} kliyente</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>Mananatili si {kept} ({code}). Isasama rito si {other} ({old}); mahahanap pa rin ang code na iyon.</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept}; wala pa rito: {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>isa sa sariling uri ng programang ito ang {kind}</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (pambawi)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment} ni {who}</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>hindi pa nagsisimula ang {month}</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>hindi pa tapos ang {month}</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>sarado na ang {month}</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>isinara na ni {who} ang {month}</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>hindi pa sarado ang {month}</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>hindi mabubuksan muli ang {month} nang walang dahilan</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>bukas na muli ang {month}</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>sarado na ang {month} ng {branch}, fingerprint {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>bukas na muli ang {month} ng {branch}; isinara ito nang may {mark}</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} at iba pa</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (para sa lahat)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>{name} branch</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>Nabago si {name}</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>Na-enroll: {name}</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>Ibang tao si {name}</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>Itinatanong na ulit ang {name}</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>Iisang tao si {name}</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>Nakatira si {name} kay {other}</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>Lumipat si {name}</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>Inalis: {name}</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>Inihinto ang {name}; mananatili ang naka-save</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>Na-save: {name}</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}, %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}, {count} ang naghihintay</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name}: hiwalay na sambahayan</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name}: sakop mula</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name}: sakop hanggang</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>ang {number} ay mas mababa sa {value}</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>ang {number} ay higit sa {value}</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>ang {number} ay hindi {value}</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>ang {number} ay {value}</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>ang {number} ay {value} o mas mababa</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>ang {number} ay {value} o higit pa</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{number} sa {all}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>naging {new} ang {old}</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{open} sa {all} ang pagpapasyahan</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>Babalik si {other} ({code}) kasama ang lahat bago ang pag-iisa.</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>Bumalik na si {other}</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>Bumalik na si {other}; %n laman ang binago pagkatapos at mananatili</numerusform>
    <numerusform>Bumalik na si {other}; %n laman ang binago pagkatapos at mananatili</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>Isinama si {other} kay {kept}</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}, v{number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{part} sa {whole}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>{part} sa {whole} na due</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>{part} sa {whole} namarkahan</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>hindi mabasa ang {path}</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>hindi maisulat ang {path}</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>higit sa {most} milyong tuldok ang {path}</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>questionnaire (XLSForm) ang {path}, hindi table ng datos</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>putol o sira ang {path}</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>walang laman ang {path}</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>mas malaki sa {most} MB ang {path}</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>hindi larawan at hindi PDF ang {path}</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>ang {path} ay ang database mismo</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>tuluyan nang inalis ang {path}</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>hindi panahon ang {period}</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem}, at iba pang katulad nito</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem}; tinanggap: {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>walang pagpipiliang {choice} ang {question}</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question}: {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}, {late} ang masyadong matagal nang bukas</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>{rejected} sa {all} row ang hindi tinanggap</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (bago)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>{round} ayon sa center</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>Magsasara ang {round} sa {day}</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>Naplano ang {round}</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round}: bago sa sambahayan: {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round}: ang pangalan ay {person}</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round}: ipinanganak si {person} noong {day}</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} row ang hindi ma-save, kaya tinanggihan ang buong file</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>{rows} row na nabasa = {new} bago + {updated} na-update + {same} walang nabago + {wait} pagpapasyahan + {bad} hindi tinanggap + {beside} blangko o hindi isinama</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>hindi tuntunin para sa field ang {rule}</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}, pagkatapos ng beripikadong backup</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>{same} sa {compared} sagot</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>Na-save ang {scheme}</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme}, sesyon {number}</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}, {first} hanggang {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme}: {amount} nang hulugan</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme}: {spent} sa budget na {budget} ang nagastos hanggang katapusan ng buwan.</translation>
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
   <translation>{share} % ng interes</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>{share} % ang maayos</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} malamang na iisang tao</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>{share} porsiyento ang tapos</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} may kliyente</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · walang table</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · nakatago</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} sa {total}</translation>
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
   <translation>{state} ni {actor}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>walang tanong na {question} ang {survey}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>walang tanong na {question} ang {survey}, o walang ganitong uri ng tanong</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>wala pang sagot ang {survey}</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>hindi mabuksan ang {target}</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>hindi masulatan ang {target}</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>may datos na ang {target}</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>sira ang {target}</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>naka-lock ng passphrase ang {target}</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>hindi database ng MFDW Desktop ang {target}</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>hindi database ang {target}, o mali ang passphrase</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>nasa server ang {target}, kung saan ang server ang gumagawa nito</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>nakabukas ang {target} sa ibang program</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>gawa ng mas bagong bersiyon ang {target} (schema {found}, {known} ang alam ng program na ito)</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>gawa ng mas lumang bersiyon ang {target}</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>ang {text} ay magiging</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>{trained} pagsasanay, {talks} talakayan: {women} babae at {men} lalaki</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>hindi marka ng attendance ang {typed}; Alt+Down para sa listahan</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>wala sa mga pagpipilian ang {typed}; Alt+Down para sa listahan</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>{uncorrected} row na may problema ang hindi binago. {stored} row ang dati nang na-save at hindi gagalawin.</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>lumalabag ang {value} sa tuntunin ng form: {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>may 15 digit ang {value}, hanggang doon lang ang kaya ng Excel; suriin ang dulo nito, at isulat bilang teksto</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>hindi pagpipilian ng {field} ang {value}</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>labas ang {value} sa mga planong petsa ng round: {opens} hanggang {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>labas ang {value} sa pinapayagan ng form ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}, naghihintay ng pag-apruba</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what}: {found}, kailangan: {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what}: {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when} ni {who}</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>Inilipat sa {centre}: {who}</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>Inilagay sa basurahan: {who}</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who}: {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}. Magsulat ng dahilan, o huwag itong isama</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>{years} taon na mas matanda o mas bata</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>Natukoy ang «{text}»</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>walang tanong sa form na tinutukoy ang ‘${{value}}’</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>walang tanong sa form na tinutukoy ang ‘${{value}}’, ‘{suggestion}’ ba ang ibig ninyong sabihin?</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>walang itinatakdang edad ang ‘{age}’</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>hindi halaga ang ‘{amount}’</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>walang column na tinutukoy ang ‘{area}’</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>‘{cell}’ ang nagpapasya.</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>naka-save ang ‘{choice}’ sa mga record: {count}; iwan ito sa listahan</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>walang salita ang ‘{code}’ pagkatapos ng code nito</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>hindi code ng branch ang ‘{code}’; nagsisimula ito sa titik at may 2 hanggang 8 titik at numero, gaya ng KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>hindi code ng currency ang ‘{currency}’; tatlong titik ito, gaya ng KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>hindi petsa ang ‘{day}’</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>dapat maging ‘{to}’ ang ‘{from}’, pero ‘{value}’ na ang sabi ng cell; hindi ito binago</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>dapat may laman ang ‘{header}’</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>dapat {wanted} ang row ng ‘{header}’ pero {count} ang mayroon</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>nasagot na ang ‘{item}’</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>hindi buwan ang ‘{month}’</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>hindi nagtatapos sa {ending} ang ‘{path}’</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>ang ‘{path}’ ay hindi .xlsx at hindi rin .csv</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>ang ‘{path}’ ay hindi .xlsx, .csv o .zip</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>hindi masasabi ng ‘{question}’ ang ‘{role}’</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>hindi round ang ‘{round}’</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>hindi code ng questionnaire ang ‘{survey}’</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>hindi buong numero mula 0 pataas ang ‘{text}’</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>ang ‘{text}’ ay hindi buong numero mula 1 pataas</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>napuputol ang ‘{value}’ at mga kasinghabang teksto: 32,767 titik ang kasya sa isang cell ng Excel, at wala sa file na ito ang iba</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>hindi mabasa ang ‘{value}’: isulat ang 1=Yes;2=No, o *7 o /4100 para sa numero</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>nagko-convert ng numero ang ‘{value}’, at walang numero ang tanong na ito</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>hindi bagay ang ‘{value}’ sa field na ‘{field}’</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>walang nasimulang tinatapos ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>tinatapos ng ‘{value}’ ang ‘{begun}’, na iba ang simula sa row {begun_row}</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>walang uri ang ‘{value}’ kaya hindi isinama</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>mas malaki ang ‘{value}’ kaysa anumang numerong mase-save nang eksakto</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>ang ‘{value}’ ay hindi tsek at hindi rin blangko</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>hindi pangalan ng konsepto ang ‘{value}’: magsimula sa titik, walang espasyo</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>hindi tunay na numero ang ‘{value}’ at walang kliyenteng tinutukoy; ilagay ang sariling numero ng kliyente</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>hindi tunay na numero ang ‘{value}’; iwanang blangko ang field</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>hindi round ang ‘{value}’: baseline, followup1 … o final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>hindi wastong pangalan ang ‘{value}’: nagsisimula ito sa titik o _ at may mga titik, numero, - _ at .</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>hindi buong numero ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>wala sa mga pagpipilian ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>hindi petsa ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>hindi petsang may oras ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>hindi numero ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>hindi numero ang ‘{value}’; {suggestion} ba ito?</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>hindi lugar na may latitude at longitude ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>hindi uri ng tanong ang ‘{value}’, ‘{suggestion}’ ba ang ibig ninyong sabihin? Hindi isinama ang tanong</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>hindi uri ng tanong ang ‘{value}’; hindi isinama ang tanong</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>hindi oras ng araw ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>hindi buong numero ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>wala ang ‘{value}’ sa mga pagpipilian</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>wala ang ‘{value}’ sa mga pagpipiliang inaalok ng form dito</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>mukhang MFDW code ng kliyente ang ‘{value}’, pero hindi tugma ang huling karakter; baka may maling numero</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>dalawang paraan puwedeng basahin ang ‘{value}’ at pareho itong nasa column; sabihin kung alin ang una, araw o buwan</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>ang ‘{value}’ ay maaaring {near}; i-type ang code nito o dagdagan ang titik</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>walang branch na tinutukoy ang ‘{value}’</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>walang round na tinutukoy ang ‘{value}’: baseline, followup1 … o final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>nauna na ang ‘{value}’ sa file na ito, na may ibang laman; panatilihin ang isa sa mga row</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>nasa higit sa tatlong magkaibang tao ang ‘{value}’ at walang tinutukoy sa kanila; piliin kung sino ito</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>nasa higit sa tatlong magkaibang tao ang ‘{value}’ at walang tinutukoy sa kanila; ilagay ang sa mismong kliyente</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>tinukoy ang ‘{value}’ bilang ‘{choice}’, na wala na sa mga pagpipilian</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>dapat maging ‘{to}’ ang ‘{value}’, pero wala nang ganoong cell ang file</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down para sa lahat ng {count}</translation>
  </message>
 </context>
</TS>