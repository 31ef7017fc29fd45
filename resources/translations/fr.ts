<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>% des modules</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Dossier introuvable.
Veuillez vérifier que le nom du dossier est correct.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Fichier introuvable.
Veuillez vérifier que le nom du fichier est correct.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 existe déjà.
Voulez-vous le remplacer ?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 ne suit pas la bonne syntaxe. Séparez les pages et les plages par ',', définissez les plages avec '-' et veillez à ce qu’elles ne se recoupent pas.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 est un dossier.
Choisissez un autre nom de fichier.</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>%n compte</numerusform>
    <numerusform>%n comptes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>%n action convenue</numerusform>
    <numerusform>%n actions convenues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>%n action faite</numerusform>
    <numerusform>%n actions faites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>%n réponse ne peut pas être lue</numerusform>
    <numerusform>%n réponses ne peuvent pas être lues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>%n réponse a changé</numerusform>
    <numerusform>%n réponses ont changé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>%n réponse diffère de celle en place</numerusform>
    <numerusform>%n réponses diffèrent de celles en place</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>%n réponse est à vérifier</numerusform>
    <numerusform>%n réponses sont à vérifier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>%n réponse se lit autrement</numerusform>
    <numerusform>%n réponses se lisent autrement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n réponse</numerusform>
    <numerusform>%n réponses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>%n attribution approuvée</numerusform>
    <numerusform>%n attributions approuvées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>%n attribution garde la règle sous laquelle elle a été accordée</numerusform>
    <numerusform>%n attributions gardent la règle sous laquelle elles ont été accordées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>%n attribution refusée</numerusform>
    <numerusform>%n attributions refusées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>%n attribution supprimée</numerusform>
    <numerusform>%n attributions supprimées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>%n attribution enregistrée</numerusform>
    <numerusform>%n attributions enregistrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>%n attribution</numerusform>
    <numerusform>%n attributions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>%n manquement</numerusform>
    <numerusform>%n manquements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>%n cellule est écrite</numerusform>
    <numerusform>%n cellules sont écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>%n cellule à regarder</numerusform>
    <numerusform>%n cellules à regarder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>%n modification enregistrée</numerusform>
    <numerusform>%n modifications enregistrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>%n vérification du mois est encore en attente</numerusform>
    <numerusform>%n vérifications du mois sont encore en attente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>%n vérification enregistrée</numerusform>
    <numerusform>%n vérifications enregistrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>%n vérification écrite</numerusform>
    <numerusform>%n vérifications écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>%n vérification : {state}</numerusform>
    <numerusform>%n vérifications : {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>%n vérification</numerusform>
    <numerusform>%n vérifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>%n sinistre supprimé</numerusform>
    <numerusform>%n sinistres supprimés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>%n sinistre : {step}</numerusform>
    <numerusform>%n sinistres : {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>%n sinistre</numerusform>
    <numerusform>%n sinistres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>%n client exporté</numerusform>
    <numerusform>%n clients exportés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>%n client a deux comptes : saisissez sous Épargne</numerusform>
    <numerusform>%n clients ont deux comptes : saisissez sous Épargne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>%n client peut l’avoir</numerusform>
    <numerusform>%n clients peuvent l’avoir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>%n client ne peut pas l’avoir selon les règles</numerusform>
    <numerusform>%n clients ne peuvent pas l’avoir selon les règles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>%n client écrit</numerusform>
    <numerusform>%n clients écrits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n client</numerusform>
    <numerusform>%n clients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>%n colonne n’a pas de place et est omise</numerusform>
    <numerusform>%n colonnes n’ont pas de place et sont omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>%n colonne</numerusform>
    <numerusform>%n colonnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>%n concept conservé</numerusform>
    <numerusform>%n concepts conservés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>%n concept</numerusform>
    <numerusform>%n concepts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>%n consentement noté</numerusform>
    <numerusform>%n consentements notés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>%n accord</numerusform>
    <numerusform>%n accords</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>%n jour de retard</numerusform>
    <numerusform>%n jours de retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>%n décidée</numerusform>
    <numerusform>%n décidées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>%n décision de votre part</numerusform>
    <numerusform>%n décisions de votre part</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>%n document supprimé définitivement</numerusform>
    <numerusform>%n documents supprimés définitivement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>%n document que vous ne pouvez pas voir</numerusform>
    <numerusform>%n documents que vous ne pouvez pas voir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>%n fichier à côté</numerusform>
    <numerusform>%n fichiers à côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>%n suivi fait</numerusform>
    <numerusform>%n suivis faits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>%n formulaire enregistré</numerusform>
    <numerusform>%n formulaires enregistrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>%n groupe laissé ouvert</numerusform>
    <numerusform>%n groupes laissés ouverts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>%n feuille masquée</numerusform>
    <numerusform>%n feuilles masquées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>%n entretien comparé, {agree} sans différence</numerusform>
    <numerusform>%n entretiens comparés, {agree} sans différence</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>%n entretien n’a pas de client</numerusform>
    <numerusform>%n entretiens n’ont pas de client</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>%n entretien de {round} attend sa seconde saisie</numerusform>
    <numerusform>%n entretiens de {round} attendent leur seconde saisie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>%n entretien enregistré</numerusform>
    <numerusform>%n entretiens enregistrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n entretien attend une décision</numerusform>
    <numerusform>%n entretiens attendent une décision</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>%n entretien sans client est laissé de côté</numerusform>
    <numerusform>%n entretiens sans client sont laissés de côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>%n liste</numerusform>
    <numerusform>%n listes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>%n prêt</numerusform>
    <numerusform>%n prêts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>%n minute restante</numerusform>
    <numerusform>%n minutes restantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n mois</numerusform>
    <numerusform>%n mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>%n autre vérification à faire.</numerusform>
    <numerusform>%n autres vérifications à faire.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>%n autre paire vous est laissée</numerusform>
    <numerusform>%n autres paires vous sont laissées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>%n anomalie dans le formulaire</numerusform>
    <numerusform>%n anomalies dans le formulaire</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>%n d’entre elles dit autre chose maintenant</numerusform>
    <numerusform>%n d’entre elles disent autre chose maintenant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>%n autre tableau</numerusform>
    <numerusform>%n autres tableaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>%n page envoyée à l’imprimante</numerusform>
    <numerusform>%n pages envoyées à l’imprimante</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>%n paire différente</numerusform>
    <numerusform>%n paires différentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>%n paire fusionnée</numerusform>
    <numerusform>%n paires fusionnées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>%n paire a un numéro en commun mais vous est laissée</numerusform>
    <numerusform>%n paires ont un numéro en commun mais vous sont laissées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>%n paire</numerusform>
    <numerusform>%n paires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>%n versement dans une autre monnaie : choisissez son dispositif</numerusform>
    <numerusform>%n versements dans une autre monnaie : choisissez leur dispositif</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>%n versement prévu</numerusform>
    <numerusform>%n versements prévus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>%n versement enregistré</numerusform>
    <numerusform>%n versements enregistrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>%n versement : {state}</numerusform>
    <numerusform>%n versements : {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>%n versement</numerusform>
    <numerusform>%n versements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>%n période</numerusform>
    <numerusform>%n périodes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>%n personne couverte aujourd’hui</numerusform>
    <numerusform>%n personnes couvertes aujourd’hui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>%n personne</numerusform>
    <numerusform>%n personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n unité</numerusform>
    <numerusform>%n unités</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>%n point de moins</numerusform>
    <numerusform>%n points de moins</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>%n point de plus</numerusform>
    <numerusform>%n points de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>%n police supprimée</numerusform>
    <numerusform>%n polices supprimées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>%n police</numerusform>
    <numerusform>%n polices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>%n problème exclut une ligne</numerusform>
    <numerusform>%n problèmes excluent des lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>%n problème enregistré</numerusform>
    <numerusform>%n problèmes enregistrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>%n question sur les vagues</numerusform>
    <numerusform>%n questions sur les vagues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>%n question omise</numerusform>
    <numerusform>%n questions omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>%n question ne vous est pas affichée</numerusform>
    <numerusform>%n questions ne vous sont pas affichées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>%n question a été laissée de côté</numerusform>
    <numerusform>%n questions ont été laissées de côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>%n question est laissée de côté : {names}</numerusform>
    <numerusform>%n questions sont laissées de côté : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n question</numerusform>
    <numerusform>%n questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>%n ristourne calculée</numerusform>
    <numerusform>%n ristournes calculées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>%n ristourne créditée</numerusform>
    <numerusform>%n ristournes créditées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>%n ristourne contre-passée</numerusform>
    <numerusform>%n ristournes contre-passées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>%n enregistrement en a de plus récents et reste</numerusform>
    <numerusform>%n enregistrements en ont de plus récents et restent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>%n enregistrement fusionné</numerusform>
    <numerusform>%n enregistrements fusionnés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>%n orientation close</numerusform>
    <numerusform>%n orientations closes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>%n orientation est rouverte</numerusform>
    <numerusform>%n orientations sont rouvertes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>%n orientation reçue</numerusform>
    <numerusform>%n orientations reçues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>%n orientation supprimée</numerusform>
    <numerusform>%n orientations supprimées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>%n orientation</numerusform>
    <numerusform>%n orientations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n remarque</numerusform>
    <numerusform>%n remarques</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>%n retiré</numerusform>
    <numerusform>%n retirés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>%n répétition dans son propre fichier</numerusform>
    <numerusform>%n répétitions dans leurs propres fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>%n répétition sur sa propre feuille</numerusform>
    <numerusform>%n répétitions sur leurs propres feuilles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>%n feuille de répétition</numerusform>
    <numerusform>%n feuilles de répétition</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>%n répétition est laissée de côté : de telles lignes n’ont pas de place pour elle</numerusform>
    <numerusform>%n répétitions sont laissées de côté : de telles lignes n’ont pas de place pour elles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>%n fiche derrière ce chiffre</numerusform>
    <numerusform>%n fiches derrière ce chiffre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>%n fiche exportée</numerusform>
    <numerusform>%n fiches exportées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>%n fiche</numerusform>
    <numerusform>%n fiches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>%n contre-passée</numerusform>
    <numerusform>%n contre-passées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>%n vague</numerusform>
    <numerusform>%n vagues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>%n ligne change</numerusform>
    <numerusform>%n lignes changent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>%n ligne n’a pas de place et est omise</numerusform>
    <numerusform>%n lignes n’ont pas de place et sont omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>%n ligne importée</numerusform>
    <numerusform>%n lignes importées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>%n ligne dans {file}</numerusform>
    <numerusform>%n lignes dans {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>%n ligne est omise</numerusform>
    <numerusform>%n lignes sont omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>%n ligne est reprise</numerusform>
    <numerusform>%n lignes sont reprises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>%n ligne omise</numerusform>
    <numerusform>%n lignes omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>%n ligne de données</numerusform>
    <numerusform>%n lignes de données</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>%n ligne de la feuille enregistrée</numerusform>
    <numerusform>%n lignes de la feuille enregistrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>%n ligne a été corrigée dans ce fichier</numerusform>
    <numerusform>%n lignes ont été corrigées dans ce fichier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>%n ligne a été omise : aucun entretien n’est en place, ou il a déjà été contrôlé</numerusform>
    <numerusform>%n lignes ont été omises : aucun entretien n’est en place, ou ils ont déjà été contrôlés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>%n ligne a été omise : aucun entretien en place, ou déjà saisi deux fois</numerusform>
    <numerusform>%n lignes ont été omises : aucun entretien en place, ou déjà saisi deux fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n ligne a été rejetée</numerusform>
    <numerusform>%n lignes ont été rejetées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>%n ligne écrite</numerusform>
    <numerusform>%n lignes écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>%n règle du formulaire n’est pas vérifiée</numerusform>
    <numerusform>%n règles du formulaire ne sont pas vérifiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>%n règle</numerusform>
    <numerusform>%n règles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>%n dispositif</numerusform>
    <numerusform>%n dispositifs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>%n sélectionné</numerusform>
    <numerusform>%n sélectionnés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>%n réponse sensible est masquée</numerusform>
    <numerusform>%n réponses sensibles sont masquées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n question sensible masquée</numerusform>
    <numerusform>%n questions sensibles masquées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>%n question sensible est laissée de côté : vous ne pouvez pas la voir</numerusform>
    <numerusform>%n questions sensibles sont laissées de côté : vous ne pouvez pas les voir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>%n client semblable</numerusform>
    <numerusform>%n clients semblables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>%n valeur enregistrée serait vidée</numerusform>
    <numerusform>%n valeurs enregistrées seraient vidées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>%n tableau</numerusform>
    <numerusform>%n tableaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>%n causerie depuis</numerusform>
    <numerusform>%n causeries depuis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>%n texte n’est ni lu ni enregistré ; ses lignes sont rejetées.</numerusform>
    <numerusform>%n textes ne sont ni lus ni enregistrés ; leurs lignes sont rejetées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>%n texte ne correspond à aucun de nos choix.</numerusform>
    <numerusform>%n textes ne correspondent à aucun de nos choix.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>%n texte à désigner</numerusform>
    <numerusform>%n textes à désigner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>%n chose à choisir</numerusform>
    <numerusform>%n choses à choisir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n fois</numerusform>
    <numerusform>%n fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>%n à saisir de nouveau</numerusform>
    <numerusform>%n à saisir de nouveau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n à décider</numerusform>
    <numerusform>%n à décider</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>%n valeur à vérifier</numerusform>
    <numerusform>%n valeurs à vérifier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>%n valeur a été modifiée ensuite et reste</numerusform>
    <numerusform>%n valeurs ont été modifiées ensuite et restent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>%n visite ou bon</numerusform>
    <numerusform>%n visites et bons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>%n visite supprimée</numerusform>
    <numerusform>%n visites supprimées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>%n bon enregistré</numerusform>
    <numerusform>%n bons enregistrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>%n an</numerusform>
    <numerusform>%n ans</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n an</numerusform>
    <numerusform>%n ans</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>Informations de &amp;facturation :</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Choisir</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>&amp;Modifier le client</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Fin :</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>&amp;Accorder une incitation</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Regarder dans :</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>&amp;Déplacer vers un autre centre</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nom :</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Nouveau dossier</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>&amp;Nouveau client</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Non</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Options &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Options &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Imprimer</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>&amp;Imprimer la liste</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>&amp;Renommer</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Début :</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Augmenter</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Oui</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>« %1 » est protégé en écriture.
Voulez-vous le supprimer quand même ?</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(sans objet)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(ne sait pas)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(laissée vide)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(sans en-tête)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(refus)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(sautée)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>fichier .xlsx ou .csv à écrire</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>fichier .xlsx à écrire</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>.xlsx, .csv ou .zip à écrire</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>1 pour oui, 0 pour non ; laissez tout vide s’il n’y a pas eu de réponse.</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>1 mars 2026</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>1,5 EIQ des log.</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1 : ne diffère jamais</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 ou 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2 : difficile à poser</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 écarts-types</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 ou aujourd’hui</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 ou 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>30 avr. 2026</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3 : peut changer</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>Un fichier .mfdw sur cet ordinateur, ou une sauvegarde.</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>Une cellule vide ne change rien, sauf si vous le demandez.</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>Une cellule vide le vide</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>Une agence a ses clients et ses centres.</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>Une liste de contrôle dit ce qu’une visite de sécurité examine ; oui veut dire que cela va bien.</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>Un cercle reçoit une réponse, les carrés plusieurs. Écrivez DK à côté d’une question si la réponse n’est pas connue, R si elle est refusée, NA si elle ne s’applique pas.</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>Un client a un seul entretien par vague : choisissez lequel vaut.</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>Une colonne par choix, 1 ou 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>Une colonne pour chacun ; prenez une autre feuille s’il en faut plus.</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>Une colonne du fichier indique la vague.</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>Une condition concernant un enfant et non remplie vient ici ; personne n’est puni.</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>Une condition non remplie est indiquée ici ; la suite se décide à l’agence.</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>Une copie est faite avant chaque import et chaque opération défaite ; faites-en une maintenant pour dormir tranquille.</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>Un cursus est une suite de modules ; un dispositif de formation le suit.</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>Par jour</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>Un jour de la période</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>Un do-file qui lit les données dans Stata avec leurs libellés</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>Quelques cellules sont loin du tableau ; elles ne sont pas lues.</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>Un type dit ce qu’est une incitation.</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>Une agence fictive de 400 clients et trois vagues d’enquête. Rien de ce que vous y faites ne compte.</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>Un nouveau client a été créé</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>Une police couvre le titulaire et les membres du ménage pour un temps.</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>Un motif est nécessaire</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>Une vague devrait être menée avec une seule version du formulaire.</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>Une ligne par client, toutes les vagues côte à côte</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>Une ligne par entretien</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>Une ligne pour chacun ; Enter sur une ligne vide passe à la suite. DK, R ou NA quand il n’y a pas de réponse.</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>Une ligne de balises HXL se trouve sous les en-têtes.</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>Une ligne qui enfreint une règle est importée et listée, sauf si elle est écartée.</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>Un dispositif est une incitation proposée : sa règle, son montant, ses conditions.</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>Un second entretien de ce client</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>Une seconde personne décide</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>Une seconde personne le saisit sans voir la première saisie ; puis les deux sont comparées.</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>Une seconde personne saisit quelques papiers sans voir la première saisie.</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>Une seconde visite était à échéance</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>Une séance est une réunion où l’on enseigne, avec une feuille d’appel.</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>Une part des intérêts payés</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>Il vient d’une enquête. Remplissez le formulaire quand vous saurez qui c’est.</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>Une enquête les a apportés</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>Un tableau a une ligne d’en-têtes et des lignes en dessous. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>Un fichier texte : {encoding}, cellules séparées par {delimiter}. L’étape 2 permet de le changer.</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>Une valeur ne revient que là où elle est encore ce que l’import a écrit ; un enregistrement ne part que si personne ne l’a modifié et que rien n’en dépend. Ce qui a été fait ensuite n’est jamais perdu.</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>Une sauvegarde vérifiée vient d’abord ; les changements ultérieurs ne sont jamais perdus.</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>Une sauvegarde vérifiée est d’abord faite.</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>Une visite d’abord</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>Un bon est remis ici, et son résultat est noté quand il est utilisé.</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>Concerne un enfant</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>Au-dessus du tableau</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>Accepter ces valeurs ?</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>Accepter avec un motif…</numerusform>
    <numerusform>Accepter les %n avec un motif…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>Accepter : {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Acceptée</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Accepter…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>Accident</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>Compte clos</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>Actions convenues lors de visites de sécurité</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>Actions faites</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Actif</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>Clients actifs</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>Clients actifs à la fin</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>Clients actifs à la fin de chaque mois</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Ajouter une agence</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>Ajouter un centre</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>Ajouter une liste</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Ajouter une condition</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>Ajouter un cursus</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>Ajouter un document</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Ajouter un champ</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Ajouter un groupe</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>Ajouter un type</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>Ajouter un prêt</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>Ajouter un prêt…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>Ajouter un titre</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>Ajouter un partenaire</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Ajouter une personne</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>Ajouter une personne du ménage…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Ajouter une règle</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>Ajouter un domaine</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>Ajouter une entreprise</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>Ajouter une entreprise…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>Ajoutez-en une dans les réglages de votre système, ou enregistrez le document en PDF.</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>Ajoutez-en d’abord un sous Dispositifs.</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>Ajouter la version</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>Ajoutez ce que vos papiers demandent et que le programme n’a pas : cela figure dans le formulaire, dans la liste, et dans les imports et exports.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>Ajustements depuis la clôture</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>Administrateur</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Conflits d’options avancées</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>Après un choc</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>Âge inconnu</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>Âges enregistrés</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>Action convenue</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>Action convenue faite</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>Actions convenues</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Concordance</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>Semblables</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Toutes les pages</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>Toutes les agences</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>Tous les centres</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>Tous les clients</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>Tous les clients sont comparés entre eux par nom, naissance, village, téléphone et numéros. Rien n’est modifié.</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>Toutes les conditions</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Tous les fichiers ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>Toutes les incitations</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>Tout va bien : fichier, clés et registre</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>Tout est écrit en une fois, ou rien ne l’est.</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>Toutes les personnes</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>Tous présents</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>Toutes les vagues</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>Toutes les lignes</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>Toutes les règles doivent valoir</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Toutes les séances</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>Permis par</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>Aussi comme incitation</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>Montant approuvé</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>Montant demandé</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>Montant d’une attribution</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>Montant, {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>Un montant saisi à chaque attribution</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>Un domaine dit ce qu’une incitation doit changer.</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>Un entretien n’a pas été terminé</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>Un chiffre étrange est une question, pas une erreur : demandez avant de le changer.</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Autre pays</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>Autre personne</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Autre motif</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>Autre tableau</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>Réponse d’une visite</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>Réponse du partenaire</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>Réponse, note</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Répondu le</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>Les réponses apparaissent ici quand une enquête auprès de ce client est importée ou saisie.</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>Réponses pour lesquelles deux saisies d’un papier diffèrent ; une erreur est à la charge de l’agent de saisie à qui il a été donné tort.</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>Les réponses peuvent servir à la recherche, sans le nom</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>Réponses d’une enquête</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>Réponses obligatoires</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>Réponses que le formulaire lui-même n’aurait pas laissées passer.</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>Réponses qui ont changé quand quelqu’un d’autre a interrogé de nouveau la même personne.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>Appliquer un classeur…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>Appliquer à tout</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>Application de {file}</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>Rendez-vous le</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Approbation</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>Approuver %n attribution</numerusform>
    <numerusform>Approuver %n attributions</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Approuvé par</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>Approuvé en partie</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>Congé autorisé</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>Approuvée, créditée</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>Approbation des ristournes</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>Arabe et ourdou (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Voulez-vous vraiment supprimer « %1 » ?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Domaine</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>Domaine du travail décent</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>Domaines du travail décent</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Bras</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>Bras, si différent du centre</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>Comme colonne et filtre de la liste</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>Comme tous les champs</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>Comme dans le formulaire</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>À une date antérieure</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>Au {moment} · empreinte {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>Tel que reçu</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>Comme proposé</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>Comme dit le fichier</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>Comme le programme compte</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>Pleine largeur</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>Me demander à chaque fois</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>Ne demandez que si cela s’applique.</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Demandé par</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>L’a demandé</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>Affectez d’abord des agences, des centres ou des clients aux bras d’une innovation.</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>Assisté : une personne a choisi</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Au moins</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>Au plus, pour un prêt</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Présences</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>Présence aux séances</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>Présence aux séances : la liste d’un formateur</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>Présences de {session} enregistrées</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>Feuille de présence</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>Présences</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>Présent</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>Attrition</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>L’attrition est faible : moins de 5 %.</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>L’attrition dépasse 20 % : un effet ne peut être donné qu’avec ses bornes.</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>L’attrition est entre 5 % et 20 % : testez si ceux qui sont partis étaient différents.</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>Attrition à ce jour</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>Authentification nécessaire</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>Authentification nécessaire pour utiliser %1 sur %2.</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>Authentification nécessaire pour utiliser %1.</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Autorité</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>Attribution</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>Attributions</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>Les attributions à partir du montant fixé dans les réglages attendent ici une seconde personne.</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>Les attributions ont un montant</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>Les attributions ont des conditions</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>Attributions en tout</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>Attributions du mois</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>Attributions de l’année</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>Attributions du dispositif</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>Attributions prévues</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>Les attributions saisies sur la feuille d’un centre attendent ici leurs polices.</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>Attributions à approuver</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>Les attributions avec conditions amènent ici leurs vérifications au jour de l’échéance.</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>Attributions sans police</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>Attributions…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>Retour aux questionnaires</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>Contre-enquête</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>Contre-enquêtes</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>Sauvegardé et vérifié</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>Sauvegardé à l’instant</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Sauvegarde en cours</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>Sauvegardes ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Solde</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Pages de garde</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>Commencez par un dispositif sous Incitations et un centre sous Réglages.</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>Commence à</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>Appartient au numéro … de : {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>Sous le tableau</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>Intérêt supérieur</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>Entre les cellules</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>Bikram Sambat, le calendrier du Népal</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>Date de naissance</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>Date de naissance estimée</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>Date de naissance ou âge</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Vides</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>Cellules vides effacent</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>Les cellules vides n’effacent jamais ce qui est enregistré.</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>Questionnaire vierge</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqué</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>Naissance, ou âge</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>Les deux saisies concordent</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>Les deux saisies concordent pour %n réponse</numerusform>
    <numerusform>Les deux saisies concordent pour %n réponses</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Bas</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>De bas en haut, de gauche à droite</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>De bas en haut, de droite à gauche</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Agence</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>Chef d’agence</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>Agence : {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Agences</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>Agences : {names}.</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>Manquements à examiner</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>Reprendre les lignes écartées auparavant</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>Ramener les vagues à une</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>Ramener les vagues à une…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>Reprendre la ligne</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Enfreinte</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>Frère ou sœur</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>ère bouddhique, 543 ans d’avance</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>Budget restant</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>Budget enregistré</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>Budgets</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>Budgets des dispositifs</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>Budgets…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>Activité fermée</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>Registre du commerce</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>Par une règle</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>Par âge</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>Par un ancien identifiant</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>Par un identifiant</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>Par bras</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Par règle</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>Par sexe</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>Oralement</translation>
  </message>
  <message>
   <source>COMMAND</source>
   <translation>COMMANDE</translation>
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
   <translation>Fichiers CSV dans un ZIP</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>Calculs</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Intitulé</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Cambodge</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Venus</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>De retour</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>Entrée dans le ménage</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Annuler : {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>Annulée à partir du</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>Annuler…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>Candidat {number}</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>Cellule {number} sur {all}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Cellules</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>Cellules corrigées</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>Centre</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>Centre ou agence fermé</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>Centres</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>Des centres ou des groupes ont été réunis ou séparés</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Certificat</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificats</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Écart</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>Changer le &amp;statut</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>Modifier les réponses</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>Modifier les réponses…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Le modifier</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>Changer le statut</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>Changer le statut : {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>Changer le statut…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Passer à la vue détaillée</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Passer à la vue en liste</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>Écart, points</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifiées</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>Modifiée ici depuis son export</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Valeurs modifiées</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>Changements depuis l’impression</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Changer…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>Changement du statut</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>Vérifier une vague : lacunes, valeurs extrêmes, doublons, enquêteurs</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>Vérification à faire</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Tout vérifier</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Vérifier maintenant</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>Contrôler les lignes</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>Bilan de santé</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>Vérification : {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Vérifié</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Vérifié par</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Vérifié le</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>Contrôle des lignes</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>Vérification du contenu</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Vérification de la copie</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>Vérification de la base de données</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Vérification du fichier</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>Vérification du registre</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>Vérification de la vague</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>Contrôle des lignes</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Liste de contrôle</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>Listes de contrôle</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Contrôles</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>Vérifications remplies</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>Vérifications des conditions</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>Vérifications en retard à la fin</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>Vérifications à faire</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>Enfant</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>Santé de l’enfant</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>Travail des enfants</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>Enfants d’âge scolaire</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Choix</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>Choix que le texte désigne</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Choix</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>Choix qui dépendent d’autres réponses</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>Choisissez une agence</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>Choisissez un centre</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>Choisissez un client à gauche pour tout voir.</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>Choisissez un client, et son formulaire de consentement s’affiche ici.</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>Choisissez un client, et sa page s’affiche ici.</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>Choisissez un client, et son épargne s’affiche ici.</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>Choisir un client…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>Choisissez un cours</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>Choisir un cursus…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>Choisissez un type</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>Choisissez un partenaire</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Choisir une image</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Choisir une image…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>Choisir un lieu…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>Choisissez une police et déclarez le sinistre avec C.</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>Choisissez un questionnaire</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>Choisissez une orientation</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>Choisissez une orientation, et sa fiche s’affiche ici.</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>Choisissez une vague</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>Choisissez un dispositif</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>Choisissez un dispositif et un centre</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>Choisir un tableur</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>Choisissez un domaine</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>Choisir un événement</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>Choisissez un autre centre, ou un jour plus tardif.</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>Choisissez une autre vue, ou moins de mots.</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>En choisir un autre…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>Choisissez à côté ce que contient chaque colonne.</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Choisir les colonnes</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>Choisissez dans la liste ; dk si la réponse n’est pas connue, refused si elle a été refusée.</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>Choisissez comment</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>Choisissez-en un ou plusieurs</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>Choisissez le centre</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>Choisissez le classeur modifié</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>Choisir la liste remplie</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>Choisissez le motif</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>Choisissez le dispositif</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>Choisissez ce qui le prouve</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>Choisissez qui c’était</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>Choisissez un motif</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Sinistre</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>Sinistre approuvé</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>Sinistre approuvé en partie</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>Sinistre déclaré</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>Sinistre de {client} : {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>Sinistre payé</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>Sinistre rejeté</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>Sinistre retiré</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Sinistres</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>Sinistres sur douze mois</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>Sinistralité : sinistres payés dans les douze mois jusqu’à la fin, sur la prime acquise au jour près.</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>Sinistres à payer</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>Sinistres à envoyer à l’assureur</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>Sinistres chez l’assureur</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>Sinistres : documents demandés</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>Sinistres : la liste de règlement d'un assureur</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classifié</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Agent de saisie</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>Cliquez pour l’omettre de nouveau</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>Code client</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>Client dans</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>Liste des clients</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>Page du client</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>Client depuis</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>Client : signature ou empreinte du pouce</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Clients</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>Les clients viennent à des séances</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>Clients trouvés</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>Clients interrogés lors de la première vague ({round}), selon le bras de ce jour-là ; de nouveau : interrogés dans cette vague.</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>Les clients d’un village se réunissent dans un centre.</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>Clients de l’agence</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>Clients touchés</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>Clients à compléter</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>Clients partis</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>Clients possibles</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>Clients non interrogés</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>Clients, attributions, dispositifs</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>Clients, téléphones, numéros et lieux que plusieurs fiches ont en commun.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>Clôturer le mois…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>Clôturer le mois</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>Clore l’orientation</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>Clôturer {month}</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>Clore : {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>Déjà clôturé le {moment} ({fingerprint}) ; rouvert le {later} par {actor} : {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Fermée le</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>Clôturé le {day} par {who}</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>Clôturé le {moment} par {actor}. Ces chiffres restent tels qu’ils étaient ce jour-là.</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>Clore…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>Clôture du mois</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>Le code et le bras restent ; ce qui a été donné et répondu reste à l’ancienne agence. Le ménage et les entreprises suivent.</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>Code de l’agence</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>Code du dispositif</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>Code, nom ou village</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Dictionnaire des codes</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>Codes, séparés par une espace :</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>A réuni les documents</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>A encaissé le paiement</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>Feuille de collecte</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Mode de couleur</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>Numéros de colonnes</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>Colonne qui désigne le client</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>Colonnes et textes veulent dire ce qu’ils voulaient dire alors, {since}.</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>Colonnes choisies à la main</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>Colonnes omises</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>Colonnes du fichier</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>Colonnes disparues : {columns}.</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>Colonnes omises</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>Les colonnes comprises figurent dans le classeur qu'écrit `mfdw template`.</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>Colonnes reconnues : {columns}.</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>Colonnes qui semblent renommées : {columns}.</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>Colonnes {area}, en-têtes à la ligne {row}</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>Suivent aussi : {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Provient de</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>Y est intégré</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Virgule</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Engagé</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>Comparer un classeur…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Comparées</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>Comparaison des clients</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>Comparaison de {done} clients sur {total}</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>Comparaison de {file}</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>Client de comparaison</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Compléter</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Achevé</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>Achevé à partir de</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>Liste d’achèvement</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Calculer</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>Calculer des ristournes</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>Calculer des ristournes…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>Calculé par</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>Calcul des ristournes</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Condition</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>Contrôles de conditions</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>Conditions à vérifier</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>Contrôles de conditions : la liste d'une école</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>Sous condition</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>Transfert monétaire conditionnel</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>Prêt conditionnel</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>Conditions remplies</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Confidentiel</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Conflit</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Consentement</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>Formulaire de consentement</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>Consentement donné</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>Consentement donné le</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>Consentement au service</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>Consentement retiré</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>Consentement, tel que signé sur le formulaire</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>Consentement : {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>Consentements</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>Construction</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Contrat</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Coordinateur</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Copies :</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Copier l’adresse du &amp;lien</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>Copie faite avant : {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Copie de la base de données</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Correction</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>Coût d’une attribution pour l’institution</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>Peut être l’une de celles-ci :</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Le dossier n’a pas pu être supprimé.</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>Compter l’effectif</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>Compté le</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Comptage</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>Compte maintenant</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Cours</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>Cours enregistré</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>Couvert du</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>Couvert jusqu’au</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>Artisanat</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Créer un dossier</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Créer un nouveau dossier</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Créditer</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>Crédit avec éducation</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>Créditer {amount}</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Créditée</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>Crédité le</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>Fichier de crédit…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>Crédit des ristournes</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>Crédits de ristournes</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>Créditer…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>Cultures</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>Ctrl+Z dans la feuille annule le reste.</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Co&amp;uper</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Monnaie</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>Cursus</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>Cursus</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>Cursus d’un dispositif</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>Cursus…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Personnalisé</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>Valeur personnalisée pour %1</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>Cycle</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>Cyrillique (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>PROVISOIRE</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>Dégât ou perte</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>Données complétées</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Qualité des données</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de données</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>Bases de données et sauvegardes ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Modifié le</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>Dates inversées par Excel</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Jour (06:00 à 17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>Jour de l’entretien</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>Jour ou mois en premier ?</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>Jour, par exemple aujourd’hui</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>Jours et durées</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>Jours de grâce</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>Jours ouverts</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>Jours avant la première vérification</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>Décès</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>Décès dans le ménage</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>Dette</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Décédé</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>Incitations au travail décent, enquêtes et leurs effets, pour une agence ou plusieurs. Tout reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>Suivi du travail décent pour une agence, sans la fenêtre.</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>Décider à nouveau</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>Décider maintenant</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>Tranchez-les d’abord, sinon ils restent en attente dans les chiffres définitifs.</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Décidées</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>Décidé comme lors du dernier import d’un tel fichier</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Décidé le</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Déclinée</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete retire le filtre</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Dépôt</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>Dépôt enregistré</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>Dépôt, {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>Déposé</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>Déposer…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Vue détaillée</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>Décédé</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>Différences à décider</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>Personnes différentes</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>Diffère entre vagues</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Dossier :</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>Invalidité</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>Mise à l’écart des ristournes</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>Insatisfait</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>Documents complets</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>Documents complets le</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>Documents encore demandés</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>Documents demandés</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>Sans objet</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>Ne sait pas</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>Fait le</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Fait par</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>Fait aujourd’hui</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>Faite le {day}</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>Faits : entretiens avec réponses, y compris partiels. Perdus : déménagés, partis, décédés ou introuvables.</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>Faits : entretiens avec réponses, y compris partiels. Perdus : déménagés, partis, décédés ou introuvables. La cible est celle de toute l’institution.</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>Fait : {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>Ne sait pas</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Impression recto verso</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>Ébaucher un questionnaire d’après ce fichier…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Brouillon conservé</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>En ébaucher un depuis ce fichier</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>Provisoire jusqu’à la clôture du mois</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Mise en page</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>Déposez ici une photo ou un PDF, ou collez une image avec Ctrl+V. Le document est conservé dans le fichier de l’agence, donc dans ses sauvegardes.</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>Déposez un tableur ici</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>L’écarter</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>Abandonnée</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>Abandonnée le</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>A abandonné</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>À échéance</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>À refaire</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>À échéance : les versements de ce mois ; payé et revenu : ce qui a eu lieu dans le mois, quelle qu’ait été l’échéance.</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Échéance le</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>Échéance le {day}. {scheme} en dépend.</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>À échéance : le jour de la vérification est dans le mois. Remplies, % : part des échéances remplies. En retard : encore en cours et échéance passée, quel que soit son mois.</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Conflits du recto verso</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>E&amp;xporter la liste</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>Chaque choix a sa propre colonne.</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>Chaque cellule colorée porte une note. La feuille Problèmes mène à toutes.</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>Chaque copie est vérifiée après son écriture. Gardez-en une hors de cet ordinateur.</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>Chaque enquêteur comparé à tous les autres : rythme, durée, lacunes, variété.</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>Chaque personne est comptée une fois. Expirés : le dernier jour tombait dans le mois et personne n’était venu.</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>Chaque personne une fois, quel que soit le nombre de polices. Âge au dernier jour.</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>Chaque étape dans le mois où elle a eu lieu. Jours jusqu’au paiement : médiane de la déclaration au paiement.</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>Chaque étape montre les lignes du fichier ; vous pouvez revenir en arrière à tout moment.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>Modifier le client</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Éducation</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>Ailleurs…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>Épargne d’urgence</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>Épargne d'urgence : dépôts et retraits</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>Vidées</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminée</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>Terminé le</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>Terminées ou annulées</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>Terminé le {day}</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>Inscrire comme client</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>Inscrivez ou importez les clients de cette agence ; les documents se remplissent alors d’eux-mêmes.</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>Inscrivez le premier à partir de son formulaire papier, ou importez une liste depuis Excel.</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>Inscrit</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>Inscription d’un client</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter ouvre le client</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>Saisissez le dernier jour de la liste.</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>Noter la police</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>Notez d’abord la police.</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>Saisi, corrigé ou retiré après la clôture du mois. Aucun chiffre ci-dessus ne le comprend.</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>Entreprise</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>Entreprise commencée</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>Entreprise fermée</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>Entreprise enregistrée</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>Entreprises</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>Écriture d’un compte d’épargne</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>Enveloppe {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>Réponses égales</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>Taux d’erreur</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Pages paires</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>Chaque réponse est examinée une fois.</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>Chaque valeur modifiée</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>Chaque colonne a sa place.</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>Tout import peut être retiré</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>Chaque import reste ici avec son fichier, son récapitulatif et son retrait.</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>Chaque attribution d’assurance a sa police</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>Chaque entretien a son client</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>Toutes les listes sont vides.</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>Chaque personne d’une police en vigueur est listée ici, une fois.</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>Toutes les lignes peuvent être importées</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>Tous les dispositifs</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>Tout le centre figure alors sur une seule feuille, comme sur votre papier.</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>Tout ce qui a été saisi après cette sauvegarde disparaît. L’état actuel est d’abord copié, pour pouvoir être restauré aussi.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>Preuve, note</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>Justificatifs : {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>Justificatifs…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
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
   <translation>Excel a transformé un nombre en jour {value} ; réécrivez-le comme nombre</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel, OpenDocument, CSV ou ZIP d’ODK, tels que reçus</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>Exclu par le groupe ou l’institution</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Expiré</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Expire</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>Expire le</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>Expire bientôt</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>A expliqué le sinistre</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>Exporter la liste</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>Exporter les fiches</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>Exporter les fiches d’enquête…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>Exporter la sélection</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>Export de la liste</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>Export des fiches</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Exposition</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Yeux</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 mène à la suivante ; chacune dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 va au problème suivant</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>DÉFINITIF</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>Aides familiaux</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>Frais payés</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>Chiffres à la clôture du {moment} · empreinte {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>Chiffres au</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>Chiffres au {moment} · empreinte {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>Le fichier %1 ne peut pas être écrit.
Choisissez un autre nom de fichier.</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Nom du fichier :</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>Déclarer un sinistre</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>Déclarer un sinistre de</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>Déclarer un sinistre : {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>Déclarer un sinistre…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>Fichier à importer</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>Déclaré</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>Déclaré le</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Fichiers de &amp;type :</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>Les fichiers dont les entretiens sont de ces jours se voient proposer cette vague.</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>Écrivez correct, drop ou newid dans chaque ligne, puis appliquez le classeur ici.</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>Remplir les lacunes</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>Remplir {question}</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>Remplies</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>Remplis</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>A rempli le formulaire</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>Rempli {since}.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Remplit</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>Filtre {label} : {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Finale</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>Définitif, clôturé le {moment}</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>Chercher les &amp;doublons</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Chercher un dossier</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>Chercher les doublons</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Chercher dans la liste</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>Trouver le tableau</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>Chercher des mots</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Empreinte</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>A terminé</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Premier</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>Première et dernière</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>Ramenez d’abord les vagues à une : voyez le menu du questionnaire.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>Premier dépôt…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>Première saisie par {first}, seconde par {second} · {same} réponses sur {compared} concordent</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>Pêche</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>Replier la barre latérale</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Suivi fait</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>Suivi fait le</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Suivi à faire</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>Suivi le</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>Suivi {number}</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>Polices</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>Alimentation et boissons</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>Pour (enfant)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>Pour chaque client, un nom qui ne dit rien, le même dans chaque export de ce genre ; dates de naissance en années d’âge</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>Pour chaque échéance à temps</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>Pour tous ceux qui ouvrent ce fichier</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>Pour des chercheurs extérieurs : pas de noms, numéros, lieux, images ni texte libre.</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>Pour l’agence</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>Pour le partenaire</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>Oublier ce qui a été décidé ici et associer de nouveau</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>Versions du formulaire</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>Formalisation</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>Trouvé pendant votre saisie. Vous pouvez continuer ; les deux restent.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>À partir du</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Depuis le début</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>À partir de ces montants, une attribution attend qu’une autre personne ayant le rôle de responsable ait dit oui. Personne n’approuve sa propre saisie.</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>À partir de ce montant</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>À partir de ce jour, le client est laissé hors de l'analyse ; l'enregistrement reste. La photo et les papiers quittent le fichier avec Paramètres, Base de données, Supprimer les documents définitivement.</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>À partir du {day}</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Plus bas</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Plus haut</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>Accorder</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>Donnez à un dispositif de l’argent, des attributions, ou les deux pour une année, un trimestre ou un mois.</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>Accorder une incitation à</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>Accorder une incitation à un client</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>Accorder une incitation</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>Accorder une incitation : {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>Accorder à un client…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Accordée</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>Donné comme</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Donné par</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>Donné le</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>Remis le</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>Accordé à ce jour</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>Donnée ; elle attend l’approbation</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>Attribution des incitations</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>Revenez en arrière pour choisir un autre tableau ou un autre fichier.</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Aller en avant</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>Continuer (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Aller au dossier parent</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>Va dans</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>Va à l’école</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>Valable jusqu’au</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>Petit-enfant</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>Grand-parent</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Niveaux de gris</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>Groupes à la ligne {row}</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>Les groupes se portent garants des prêts entre membres ; laissez vide sans prêts de groupe.</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>Les groupes sont dans les en-têtes, séparés par {sign}.</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>Balises HXL</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>Reçu ce mois</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>Harmonisé</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>A eu le dispositif</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>A eu {scheme}</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>N’a pas eu {scheme}</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>Travaux dangereux dès</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Chef</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>Chef de ménage</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>En-têtes</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>En-têtes répétés</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>En-têtes et réponses</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>Les en-têtes sont des libellés.</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>Les en-têtes sont des noms de questions.</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>En-têtes à la ligne {row}</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>Soins de santé</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>Soins de santé à suivre</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>Soins de santé : {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>Centre de santé de Kampot</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>Qualité de la vague</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>Service de santé</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>Visites de santé et bons : la liste d'un prestataire</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>Appris à ce jour</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Hauteur :</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Tenue</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>Aide à la famille</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>Aide donnée</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>Aide notée</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>Aide sous le champ</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>Aide pour un sinistre</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>Aide pour le sinistre de {client}</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>Aidé</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>Ici : {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Retenir sans limite</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>Titulaire</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Vaut</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>Vaut à partir du</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>Séjour à l’hôpital</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>Maison de la responsable du centre</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>Ménage</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>Ménage enregistré</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>Combien de règles doivent valoir</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>Le poids de chaque partie quand deux clients sont comparés. Une partie que l’un des deux n’a pas est omise.</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Fréquence</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>Mari, femme ou père</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Icônes</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>Carte d’identité</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>Identité de l’enregistrement</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>Identité de la ligne englobante</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>Si vous l’arrêtez, rien n’en est conservé.</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>Maladie</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>Maladie d’une autre personne</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>Maladie ou blessure due au travail</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>Maladie ou blessure d’un soutien du ménage</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>Importer %n bonne ligne</numerusform>
    <numerusform>Importer %n bonnes lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>Importer une liste de clients</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Importer une liste…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>Importer une vague</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>Importez une vague sous Enquêtes ; son rapport s’affiche alors ici.</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>Importer un tableur</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>Importer un relevé…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>Importer des attributions</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>Importer des clients</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>Importer des dispositifs</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>Importez le relevé de prêts de la période, puis calculez ses ristournes.</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>Écrit par l’import</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>Import : rien de nouveau</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>Importé le</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>Importé par</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>Import de {file}</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Imports</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>En tout</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>En couleur</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>En comparaison dans {innovation}</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>Dans chaque ligne de cette colonne qui le dit.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>En nature ou un service</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>Dans les nouvelles</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>Dans le Planificateur de tâches de Windows, choisissez Importer une tâche… et prenez ce fichier.</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>Dans la sauvegarde</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>Dans le fichier : {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>La dernière ligne compte chaque client une fois, et seuls les dispositifs qui ont un plan y sont comparés.</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>Dans sa propre écriture</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>Dans le second entretien</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>En clair, pour le dépliant</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>Incitation</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>Types d’incitations</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>Registre des incitations</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>Dispositifs d’incitation</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>Incitations</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>Incitations par dispositif</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>Incitations accordées</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>Incitations accordées chaque mois</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>Incitations reçues</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>Incitations reçues par les clients</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Pouces (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Inde</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>Innovation</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Insérer un caractère de contrôle Unicode</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>Échéance d’un prêt</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>Échéances</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>Échéances de {number}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institution</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>Institution enregistrée</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Assurance</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>Sinistres d'assurance</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>Assurance terminée : {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>Assurés</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>Assuré</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>Personnes assurées</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>Personnes assurées : la liste des membres d'un assureur</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>Assuré : {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>Assureur</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Intérêts</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>Intérêts payés</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>Intérêts payés, {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>Ristourne d’intérêts</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>Ristournes d’intérêts</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Entretien</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>Entretien à décider</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>Entretien, {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>Enquêteur</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>Enquêteurs</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>Entretiens</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>Entretiens par rapport à la cible, et par rapport aux clients de la première vague.</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>Entretiens faits</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>Entretiens faits par rapport à la cible</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>Entretiens faits sur ceux à faire</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>Entretiens à faire dans cette vague</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>Entretiens du {first} au {last}.</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>Entretiens du mois</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>Entretiens hors de la vague, trop courts ou trop longs.</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>Entretiens prévus</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>Entretiens saisis</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>Entretiens sans client</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Pages indiquées non valables</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>Quelqu’un est-il saisi deux fois ?</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>Cette personne est-elle déjà là ?</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Délivré</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>Délivré le</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>L’attribution compte comme accordée quand une autre personne a dit oui, sous Décisions.</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>Elle remplit ceci : {why}.</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>Survenu le</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>Il aide pour</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>Elle n’est accordée qu’avec un motif, qui est conservé.</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>Il doit être rempli</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Cela reste tel quel.</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>Il a été importé.</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG, PNG ou PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Priorité du travail :</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Gestion du travail</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Options du travail</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>Création d’emplois et emploi productif</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>Entré le</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Garder les deux</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>Garder pour le formulaire suivant</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>Garder l’autre</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>Garder l’actuel</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>Conservation d’un document</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>Conservation du brouillon</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>Conservation de l’harmonisation</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Keo Sophea</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Keo Vireak</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservé</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>Maintenus : actifs à la fin parmi les actifs du début et les nouveaux. Âge au dernier jour.</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>Clé de la soumission</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>Types de problèmes</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>Reconnu à sa feuille masquée.</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>Reconnu à {columns} sur la feuille {sheet}.</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox, ODK, SurveyCTO, CommCare, formulaires Google ou Microsoft, simple liste</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Libellé</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>Libellé dans l’écriture locale</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>Libellés, pour la lecture</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>Bureau du travail</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Paysage</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>Langue et apparence</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>Langue des en-têtes</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>Langue des documents</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>Sauvegarde il y a %n jour</numerusform>
    <numerusform>Sauvegarde il y a %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>Sauvegarde il y a %n heure</numerusform>
    <numerusform>Sauvegarde il y a %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>Sauvegarde il y a %n minute</numerusform>
    <numerusform>Sauvegarde il y a %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>Dernière écriture</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>Dernière le</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>Dernière page d’abord</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Retard</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>Dépliant</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>Dépliant d’un dispositif</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>Apprenants</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Omettre</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>Laissez les trois premières colonnes telles quelles : elles disent quelles lignes ont été enregistrées.</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>Quitter l’import</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>Quitter l’import ?</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>Omettre la ligne…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>Omettre la ligne…</numerusform>
    <numerusform>Omettre les %n lignes…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>Omettre ces lignes ?</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>Laisser sans client</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>Quitter sans enregistrer ?</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Parti</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>Laissée vide</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Bord gauche</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Parti le</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omises</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>Omise {since}.</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>Omise ; cliquez pour la reprendre</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>A quitté le ménage</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>De gauche à droite, de bas en haut</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>De gauche à droite, de haut en bas</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>Parti le {day}</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>Aide juridique</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>Question juridique</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>Permet de recalculer un mois clôturé ; sa synthèse est provisoire jusqu’à la nouvelle clôture. L’auteur, la date et le motif restent dans l’historique.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>Attestation de l’école</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>Licence du secteur</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>Travaux légers dès</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>Probablement le même</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>Probablement le même dès</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>Limites d’une réponse</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>Ligne d’une liste de contrôle</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>Mise en relation avec un partenaire</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>Liés à un client</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>Liens avec les clients</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Vue en liste</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Liste des emplacements et signets</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>Vos propres listes ou celles de Mifos</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>Habite ailleurs maintenant</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>Vit avec un autre client…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>Élevage</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>Cycle de prêt</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>Échéance du prêt</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>Prêt décaissé, cycle {cycle}</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>Prêt remboursé, pas de nouveau</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>Relevé de prêt</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>Relevés de prêts : échéances dues et payées</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>Prêt {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>Prêt {number} enregistré</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>Prêt, cycle {cycle}</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>Prêts</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Fichier local</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>Permis local</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Emplacement :</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Fichier journal</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Reliure sur le grand côté</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>Revoir le</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Découvrir</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>À revoir</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>Rechercher…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>Vérifié {count} jour après la remise.</numerusform>
    <numerusform>Vérifié {count} jours après la remise.</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>Examen du fichier</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>Recherche de clients qui se ressemblent …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>Examen du fichier</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>Examen du fichier …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>Semble être {what}</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>Perte d’un emploi ou d’une activité</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>Perte de récoltes ou d’animaux</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide, sous licences ISC et MIT</translation>
  </message>
  <message>
   <source>M</source>
   <translation>M</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Faite le</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>Faite le {day}</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Réalisé avec</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>Menu principal</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>Menu principal ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>Faites une copie, de préférence sur une clé USB</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>Créer un nouveau client</numerusform>
    <numerusform>Créer %n nouveaux clients</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>Créez-en un sur la page Incitations, ou vérifiez son premier et son dernier jour.</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>Créez-en d’abord un sous Dispositifs : type Micro-assurance.</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>Les séparer de nouveau</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>Rattrapage</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>Séance de rattrapage</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>Création de clients</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>Création de l’agence d’exemple</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>Séparation d’un client fusionné</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>Homme</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Marges</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Pointage</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>Marié</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>Associer de nouveau</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>Associer les colonnes</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>Associées</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>Abondement de l’institution</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>Association des colonnes</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>Peut désigner</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>Peut encore être payée à temps</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Médiane</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>Minutes médianes</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>Réunion le</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>Membre d’un ménage</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>Membres des ménages</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>Membres du ménage</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Hommes</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>Hommes à l’écoute</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>Corrigez, ou appuyez de nouveau sur Ctrl+Enter pour enregistrer le papier tel quel.</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>Corrigez les cellules et importez de nouveau ce fichier : seul ce que vous modifiez est repris.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>Fusionner %n paire</numerusform>
    <numerusform>Fusionner %n paires</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>Fusion de deux clients</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>Fusionner deux dossiers</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Fusionnées</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>Fusionné dans celui-ci</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>Fusions</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>Fusion de deux clients</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Remplie</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>Micro-assurance</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Millimètres (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Manquant</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>Réponses manquantes</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>Module</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>Module d’une séance</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>Module {number} : {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>Modules</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>Modules suivis, chacun une fois ; un retard compte. Quiz : part moyenne des points, pour les quiz passés avant et après ; l’écart est en points de pourcentage.</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>Argent des sinistres</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>Argent prévu</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolie</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>Synthèse mensuelle de suivi</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>Synthèse mensuelle de suivi de l’agence {branch}</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>Synthèse mensuelle</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>Mois comme client</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>Mois entre les vérifications</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>Mois d’intervalle</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>Autres actions</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>Autres documents</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>Plus sur le client</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>Plus sur le ménage</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Max. par jour</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>Changer de centre</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>Changer de centre : {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>Déplacer vers un autre centre</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>Déplacer vers un autre centre…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>A déménagé</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>Déplacé vers {place}</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>Changement de ménage</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>Déplacement des clients</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>ONG</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>Nom en écriture locale</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>Nom en écriture locale</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Nom en écriture locale</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>Nom du client</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nom du champ</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Nom de la vue</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>Indiquez d’abord la colonne du client ; de nouveaux clients pourront alors être créés</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>Nom écrit autrement, tout le reste identique</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>Nom, code ou numéro</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>Nom, code ou village d’un client</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>Nom, pays et monnaie. Une minute suffit ; les clients peuvent venir d’Excel ensuite.</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>Nom, s’il y en a un</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>Noms et codes, comme dans le formulaire</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>Les noms se ressemblent, le sexe et la naissance ne diffèrent pas. Si les deux disent des choses différentes, celui qui a le plus d’enregistrements a raison. Chaque fusion peut être défaite sous « Fusionnées ».</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>Noms des questions</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>Nommage des réponses</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>Âges nationaux</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>Numéro national</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>Catastrophe naturelle</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>Presque identiques</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Nécessaire</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>Demande une décision</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>Jamais allé</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouvelles</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>Lignes nouvelles et connues</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>Nouveau budget</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>Nouveau client</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>Nouveaux clients</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>Nouvelles colonnes : {columns}.</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>Nouvelle entreprise</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>Nouveau prêt</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>Nouvelle personne du ménage</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>Nouvelle police</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>Nouvelle police de</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>Nouvelle police : {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>Nouvelle police…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>Nouvelle orientation</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>Nouveau dispositif</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Nouvelle séance</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>Nouveau statut</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>Prochain rendez-vous</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>Jours à venir</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>Prochain code libre</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Volet suivant</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Problème suivant</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Onglet suivant</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>Prochaine visite le</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Nuit (18:00 à 05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>Ni compte ni internet. Appuyez partout sur F1 pour l’aide.</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>Sans montant : en nature ou un service</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>Pas encore de domaines</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>Sans bras</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>Aucune attribution n’est donnée en plusieurs versements.</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>Pas encore de contre-enquête</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Pas encore de sauvegarde</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Pas encore d’agences</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>Pas encore de budget</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>Aucune cellule à vérifier.</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>Sans centre</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>Pas encore de centres</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>Aucune vérification n’est arrivée à échéance ce mois.</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>Aucun contrôle n’a rien trouvé qu’une personne doive regarder.</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>Aucune vérification à faire</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>Aucune vérification n’est à faire d’ici ce jour.</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>Pas encore de listes de contrôle</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>Aucun sinistre n’attend quelqu’un</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>Pas encore de sinistre.</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>Aucun client ne répond à la fois à la recherche et aux filtres.</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>Aucun client ne ressemble. Créez-en un, recherchez-en un, ou laissez pour plus tard.</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>Pas encore de clients</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>Sans condition</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>Aucune condition ne s’attache à ce qui a été reçu.</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>Sans condition : l’incitation est accordée tout de suite.</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>Sans accord</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>Aucun consentement en vigueur</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>Sans consentement {scope}</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>Pas encore de cours</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>Pas encore de cursus</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>Pas de données.</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>Pas de données ; elle aide à associer les colonnes.</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>Aucun document n'est dans la corbeille.</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>Sans fin</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>Aucune entreprise n’est encore saisie.</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>Aucun chiffre n’a changé depuis l’impression de ce mois le {moment} ({fingerprint}).</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Pas encore de groupes</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>Aucune incitation n’a été accordée ce mois.</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>Pas encore d’incitation.</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>Pas d’intérêts payés</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>Aucun entretien n’est encore saisi</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>Aucun entretien n’est encore enregistré.</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>Aucun entretien en attente</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>Aucun entretien n’a été saisi dans cette vague</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>Pas encore d’entretien</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>Pas encore de types</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>Aucune ligne à regarder.</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>Aucun prêt n’est encore saisi. Le prêt lui-même reste dans le système bancaire ; ici figurent son numéro et ses dates.</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>Pas encore de numéro</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>Sans agent</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>Pas encore de champs propres</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>Aucune paire de clients n’attend dans cette liste.</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>Aucune paire à fusionner sans examen</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>Aucun papier n’a été saisi deux fois</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>Pas encore de partenaires</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>Aucun versement n’est à échéance</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>Aucun versement n’est dû jusqu’à ce jour.</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>Aucune police n’est en vigueur</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>Pas encore de police.</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>Il ne reste aucun problème</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>Pas encore de questionnaires</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>Aucune ristourne n’est calculée ici</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>Pas d’orientation ici</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>Aucun titre d’immatriculation n’est encore noté.</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>Aucune ligne n’a été importée</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>Pas de règle : rien n’attend.</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>Pas de règles : tout le monde peut l’avoir.</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>Pas encore de visite de sécurité.</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>Aucun dispositif n’a cours aujourd’hui</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>Pas encore de dispositifs</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>Aucune séance n’est encore prévue ni tenue</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>Aucune séance n’a été prévue ni tenue ce mois.</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>Pas encore de séances</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>Pas de relevé</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>Aucun relevé n’a été importé pour ce prêt.</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>Aucune valeur enregistrée ne changerait</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>Aucun tableau</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>Aucune colonne propre à un outil n’a été trouvée : les en-têtes sont pris tels quels.</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>Sans type</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>Pas encore de vue enregistrée</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>Sans village</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>Pas encore de visite ni de bon</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>Pas encore de visite ni de bon.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>Non : arrêtez ici</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>Aucune ressemblance pour l’instant. Recherché pendant votre saisie.</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>Personne ne correspond</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>Personne ne reçoit de ristourne pour cette période.</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>Personne n’a d’épargne d’urgence ici</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>Personne ici</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>Aucun client choisi</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>Personne n’est couvert aujourd’hui</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>Personne n’a été trouvé pour « {words} »</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>Il ne reste personne qui puisse l’avoir.</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>Personne n’est orienté sans consentement ; --best-interest en tient lieu.</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>Personne du ménage n’est encore saisi.</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>Personne n’est dans un bras</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>Personne n’a encore figuré sur une feuille d’appel de ce cours.</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>Personne n’a encore été orienté.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Personne encore</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>Aucune encore notée ; H en note une.</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>Aucun : jour, montant, reçu et note sont demandés de toute façon.</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>Sans accusé</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>Le bloc copié ne tient pas en entier : {left} omis</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Sans objet</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>Non posée ici</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Pas commencée</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non vérifiée</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>Pas encore vérifié : {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>Non vérifié : {questions}.</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>Pas encore compté quand ce mois a été clôturé.</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Pas encore due</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>Non éligible</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>Non interrogé</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Sans lien</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>Non pointé</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Non remplie</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>Non remplie : à décider</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>Pas à temps</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Non payé</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>Non joint</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>Sans lien de parenté</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Non affichée</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Pas encore utilisé</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>Non utilisée : {why}.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>Noter un consentement</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>Note d’une orientation</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>Note enregistrée</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>Note : {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>Des notes se trouvent à côté du tableau ; elles ne sont pas lues.</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Note…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>Rien ne peut être conservé : corrigez %n ligne et relisez le classeur</numerusform>
    <numerusform>Rien ne peut être conservé : corrigez %n lignes et relisez le classeur</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Rien ne correspond</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>Rien ne convient avec certitude. Choisissez ce qu’elle remplit, ou laissez-la de côté.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>Rien n’a encore été écrit</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Rien ne s’est encore passé.</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Rien ici</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>Rien dans le fichier ne le montre.</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>Rien n’est à échéance dans ce centre</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>Rien n’est encore conservé.</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>Rien n’est écrit avant l’étape 5</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>Rien d’incorrect ici</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>Rien n’est encore conservé : chaque question vaut pour elle-même ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>Rien de nouveau : toutes les lignes étaient déjà là</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>Rien d’anormal ici</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>Rien n’en a été conservé.</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>Rien n’a encore été lu</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>Rien ne s’y oppose.</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>Rien à décider</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Rien à examiner</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Rien à afficher</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>Rien en attente</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Rien n’attend d’approbation</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>Rien n’a encore été convenu. Entrée sur une action note qu’elle est faite.</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>Rien n’a encore été importé</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>Rien n’a encore été épargné.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>Enregistrement du consentement</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto, sous SIL Open Font License, en familles MFDW</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>Numéro du système bancaire</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>Numéro d’un client</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>Numéro commun</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>Nombre de vérifications</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>Nombre de lignes d’une répétition</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>Numéro de la ligne englobante</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>Numéro de la ligne dans ce fichier</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>Numérotez les lignes 1, 2, 3 … : les autres feuilles les nomment dans {column}.</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>Numérotez-les : 1 est le premier.</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Numéros</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>Nombres parmi les dates</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>Nombres qui signifient « sans réponse »</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>Nombres à trois écarts-types de la moyenne ; montants au-delà de 1,5 écart interquartile de leur logarithme.</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>Nombres avec un mot</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Pages impaires</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>Anomalies</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>Sur</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>Du ménage de</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>Offre et réponse…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>Ne plus le proposer</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Proposée</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>Proposée le</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>Les agents s’occupent des centres et de leurs clients.</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>Ancien code</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>Ancien code d’un client</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Le</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>En congé</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>D’un seul côté</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>Sur le document du client</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>Sur le prêt</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>À temps</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>Une réponse pour chaque question</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>Une attribution</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>Une seule colonne, codes séparés par une espace</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Un instant …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>Un d’une liste</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>Une seule règle suffit</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>Une copie entière après l’autre</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>Seul un numéro est connu de ce client</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>Seulement pour ceux qui peuvent voir les données de recherche</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>Seulement si toutes les échéances sont à temps</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>Seulement si {condition}.</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>Seulement si {condition} ; sinon passez à {next}.</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>Seulement les lignes connues</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>Seulement les nouvelles lignes</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>Un seul tableau est lu à la fois.</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>Seuls ceux qui peuvent voir les données de recherche la voient.</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Seulement ce qui a changé</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>Ouvrir une base</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>Ouvrir une base de données…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>Actions en cours</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>Déjà ouvertes</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>Ouvrir le client</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>Ouvrir la liste de choix</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>Ouvrez la ligne des en-têtes par un double clic, ou choisissez une autre feuille.</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Ouvrir l’exemple</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>Ouverte trop longtemps</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>Ouvrez « Saisir des réponses » pour le continuer.</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>Ouvert le</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>Ouverture de la base de données</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>Ouverture du fichier</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>Ouverture du questionnaire</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>Les options « Pages par feuille » et « Jeu de pages » ne vont pas ensemble.
Désactivez l’une des deux.</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientation</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>Autres réponses que celles enregistrées</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>Autres jours</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>Autre événement</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>Autre langue</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Autre motif</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>Autre parent</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>Autres textes</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>Autre, précisez</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>Nôtres gardées</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>La nôtre, toujours</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>La nôtre ; le fichier remplit ce qui est vide</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>Résultat de la visite</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Valeurs extrêmes</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Fichier de sortie :</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Réglages de sortie</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>Numéro externe</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>Hors de l’innovation</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>Restant dû</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>Restant dû au</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Champs propres</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>Champs propres de ses attributions</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>Ménage propre…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Écriture d’origine</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>P&amp;ropriétés</translation>
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
   <translation>Page</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Jeu de pages :</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Ordre des pages :</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Disposition des pages</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Conflits de mise en page</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Page à gauche</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Page à droite</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Format de page :</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Page {page} sur {count}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Pages par &amp;feuille :</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Pages de</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payé</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>Payé %n jour après la déclaration</numerusform>
    <numerusform>Payé %n jours après la déclaration</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Payé par</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>Payé par le client</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>Hommes rémunérés</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Payé le</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Décaissé</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>Décaissé le</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Payé à</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>Femmes rémunérées</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>Travailleurs rémunérés</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>Rémunérés, F / H</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>Payé…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>Paires d’un même numéro</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>Paires qui se ressemblent</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Source du papier :</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>Les titres et les visites de sécurité se notent sur l’onglet Entreprise du client.</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>Titres qui expirent</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Père ou mère</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Dossier parent</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>Séparées par</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>Aidé en partie</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>Retiré en partie</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Partenaire</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Partenaires</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>Causerie de relais</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>Causerie de relais : {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>Causerie de relais…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Transmis</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>Phrase secrète de {name}</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>Phrase secrète : </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>Mot de passe :</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>Coller une image</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Coller depuis Excel</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>Coller depuis le presse-papiers ?</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Versement</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>Versement d’une attribution</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Versements</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>Versements à échéance</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>Versements d’attributions</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>Versements à échéance</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>Versements : la liste d'un prestataire de paiement</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>Par attribution</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>Par client</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>Par parcours achevé</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>Personne du ménage</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>Personnes couvertes</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>Personnes assurées</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>Photo du client</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>Photos et PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>Image (*.png);;Dessin (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>Lieux impossibles, imprécis ou loin de tous les autres.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>Planifier une vague</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>Planifier une vague…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>Planifiez une séance sous Incitations ; sa feuille s’imprime ensuite ici.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévue</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>Attributions prévues par mois</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>Séances prévues</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>Prévues : pas encore tenues. Présence : présents ou en retard, parmi les personnes pointées.</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>À noter</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>Veuillez renvoyer cette partie à l’agence {branch}.</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>Point ou virgule ?</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Points (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>Points du quiz</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>Polices</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>Polices en vigueur à la fin : {policies}. Clients actifs couverts : {part} sur {whole}.</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>Polices terminées : {due}, dont renouvelées : {renewed}.</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>Polices à renouveler</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Police</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>Numéro de police</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>Police de</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>Police de {client}</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Portrait</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>Grossesse et accouchement</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>Prime</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>Prime non payée</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>Prime payée le</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Préparé par</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Présent</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>Prey Tnaot</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>Capital</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Imprimer tout de suite</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Imprimer dans un fichier...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>Imprimer un questionnaire vierge…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Tout imprimer</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>Imprimer la liste…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Pages à imprimer</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>Imprimer la page du client</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>Imprimer le formulaire</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>Imprimer la liste</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>Imprimer le document</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Imprimer dans un fichier (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>Imprimer, signer, clôturer</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>Imprimé par {actor} · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>Imprimé par {actor} · MFDW {version}, règles {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>Imprimé le {day} · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Imprimante</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Propriétés de l’imprimante</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Impression</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problème</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>Problème précédent</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>Problèmes dans un classeur…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produit</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>Des propositions, pas la loi : demandez à l’inspection du travail et changez-les. Un enfant d’un ménage qui travaille avant ces âges est signalé. Les statistiques du travail des enfants gardent les tranches de leur règle.</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>Proposé pour le pays : {light}, {general} et {hazardous} ans.</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>Protection d’un enfant</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>Prouvé par</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Prestataire</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>Pseudonymisé</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>Restaurer depuis un fichier</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>Restaurer depuis un fichier…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>Restaurer celle-ci…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>Restauration de la sauvegarde</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>Trimestre {number} de {year}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>Question ou personne</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>Questionnaire</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>Questionnaires</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>Questions et réclamations : adressez-vous à l’agence {branch}.</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>Questions non affichées</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>Questions de toutes les vagues ramenées à une</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>Questions que le formulaire saute</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>Questions qui devaient être posées et n’ont pas de réponse, avec la raison.</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>Questions à plusieurs réponses</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Quiz</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>Quiz après</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>Quiz après, %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>Quiz avant</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>Quiz avant, %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>Écart au quiz</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>Lire une contre-enquête…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>Lire un questionnaire</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>Lire un questionnaire…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>Lire un classeur modifié…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>Lisez-le ; importez ensuite les réponses recueillies avec lui.</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>Lisez-moi</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>Lisez-en un depuis un XLSForm de KoboToolbox ou ODK, ou importez un fichier de réponses.</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>Lisez-en un depuis son XLSForm, ou faites-en ébaucher un depuis ce fichier.</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>Lire le questionnaire</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>Lecture des lignes</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>Lecture de la sauvegarde…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Lecture de {file}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>Motif du départ</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>Motif du statut</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>Motif ou note</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>Motif pour accorder quand même</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>Ristourne</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>Ristourne pour scolarité</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>Ristourne d’un prêt</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>Ristourne contre-passée</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>Déjà ristourné</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>Ristournes</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>Ristournes approuvées</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>Ristournes écartées</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>Ristournes d’une période</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>Ristournes à approuver ou créditer</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>Ristournes, épargne et versements</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>N° de reçu</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>Récapitulatif d’un import</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>Reçu ou police</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>Récapitulatif, fichier et recette</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>Reçu : un import rétabli</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>Reçu : un import annulé</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>Récapitulatif…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçue</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Reçue le</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>Recette (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>Recette de cet import</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>Reconnu d'après les colonnes : {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Saisie</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>Saisir les incitations</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Saisi</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Saisi par</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>Enregistrements bloqués</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>Enregistrements retirés</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>Enregistrements rétablis</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>Enregistrements qui restent</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>Enregistrements supprimés</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>Les cellules rouges sont à corriger : leurs lignes n’ont pas été enregistrées.</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>Orienter</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>Orientez un client vers un partenaire, et la suite est suivie ici.</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>Orienter {name}</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>Orientation</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>Orientation de {name}</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>Orientation enregistrée</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>Fiche d’orientation</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>Orientation vers {partner} close</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Orientations</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>Orientations et leurs suites : la liste d'un partenaire</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>Orientations à suivre</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>Orienté vers un partenaire</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>Orienté vers {partner}</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>Refuser</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>Refuser %n attribution</numerusform>
    <numerusform>Refuser %n attributions</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>Refuser sans motif</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refus</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>Refus du partenaire</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>Refuser…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>Enregistrée comme</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>Entreprise immatriculée</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>Immatriculée : {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Immatriculation</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>Immatriculation de l’entreprise</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>Bureau d’immatriculation</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>Titre d’immatriculation</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>Titre d’immatriculation enregistré</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>Titres d’immatriculation</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>Titres d’immatriculation qui expirent</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejetées</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>Lien avec {name}</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>Parent</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>Supprimer une vue</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>Supprimer les documents définitivement</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>Supprimer les documents définitivement…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>Supprimer la condition</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Supprimer le champ</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Supprimer la règle</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Supprimés</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Suppression</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>Suppression d’attributions</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>Suppression de sinistres</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>Suppression de clients</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>Suppression définitive des documents</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>Suppression de polices</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>Suppression de visites</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>Renouveler</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>Rouvrir le mois</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>Rouvrir {month}</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>Rouvert le {day} par {who}</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>Réouverture du mois</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Rouvrir…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>Remboursé</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparation</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>Remplacer dans %n cellule…</numerusform>
    <numerusform>Remplacer dans les %n cellules…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Rapports</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Obligatoire</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Fiche d’enquête</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Fiches d’enquête</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>Fiches concernées</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>Fiches derrière le chiffre</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>Fiches d’une enquête</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Restreinte</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>Les orientations restreintes sont comptées et jamais nommées. Aidées : en tout ou en partie, parmi celles closes dans le mois.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Rendue</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>Revenu…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Contre-passer</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>Contre-passer %n ristourne</numerusform>
    <numerusform>Contre-passer %n ristournes</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Paysage inversé</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Portrait inversé</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>Contre-passer la ristourne de {client}</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>Contre-passée</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>Contre-passée le {day}</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>Contre-passer…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>Contre-passation de ristournes</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>Examen enregistré</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>Examen : {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Examiner…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Bord droit</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>De droite à gauche, de bas en haut</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>De droite à gauche, de haut en bas</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>Hausse des prix</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>Gestion des risques et surendettement</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>Toit de la maison</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Feuille d’appel</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>Rapport de vague</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>Arrondi à</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>Vagues du fichier</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>Ligne d’une répétition</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>Ligne d’une fiche</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Ligne {row}</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>La ligne {row} le décide : « {cell} ».</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>Ligne {row} : {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>Lignes écartées à la main</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Lignes du fichier</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>Lignes lues</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Lignes non reprises</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>Lignes {rows}.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>Règle pour {field}</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>Règle d’une ristourne</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>Règle enregistrée</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>Règle retirée</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>Règles par jour</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>Règles d’approbation enregistrées</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>Règles du formulaire</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>Règles du formulaire…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>Règles non vérifiées</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>Règle…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>Prêt en cours</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>Outils sûrs à la maison</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>Outils sûrs | 60 | trousse de secours</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>Travail sûr</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>Travail sûr à domicile</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>Visite de sécurité</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>Visite de sécurité enregistrée</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>Visites de sécurité</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>Même carte d’identité, nom et village écrits autrement</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>Même de suite</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>Mêmes nom et date de naissance, autres village et téléphone</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>Même nom et même village</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>Même nom seulement, autres année de naissance et village</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>Même numéro, même personne</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>Même numéro…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>Même personne</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>Agence d’exemple</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>Exemples de valeurs</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>Enregistrer %n attribution</numerusform>
    <numerusform>Enregistrer %n attributions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>Enregistrer %n vérification</numerusform>
    <numerusform>Enregistrer %n vérifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>Enregistrer %n versement</numerusform>
    <numerusform>Enregistrer %n versements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>Enregistrer %n ligne</numerusform>
    <numerusform>Enregistrer %n lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>Enregistrer %n bon</numerusform>
    <numerusform>Enregistrer %n bons</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>Enregistrer le PDF</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Enregistrer une copie</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Enregistrer une copie ailleurs…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Enregistrer quand même</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>Enregistrer un modèle vide pour Excel…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>Enregistrer et suivant</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Enregistrer en Excel</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>Enregistrer en Excel…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>Enregistrer chaque modification</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>Enregistrer chaque modification dans un classeur…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>Enregistrer chaque mois la synthèse automatiquement…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>Enregistrez-la d’abord, ou abandonnez la saisie.</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>Enregistrer la recette</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>Enregistrer la recette…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>Enregistrer les présences</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>Enregistrer les budgets</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>Enregistrer le dictionnaire</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>Enregistrer le dictionnaire…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>Enregistrer le fichier de crédit</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>Enregistrer le document</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>Enregistrer le journal d’exposition</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>Enregistrer les chiffres</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Enregistrer la liste</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>Enregistrer la liste comme document</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>Enregistrer la liste des doublons</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>Enregistrer le fichier d’origine…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>Enregistrer le document</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>Enregistrer le document en PDF</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>Enregistrer l’image…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>Enregistrer les problèmes</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>Enregistrez les problèmes dans un classeur, corrigez les cellules signalées et importez-le de nouveau.</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>Enregistrer le récapitulatif…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>Enregistrer la recette…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>Enregistrer la feuille</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>Enregistrer le modèle</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>Enregistrer la vue</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>Enregistrer le classeur</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>Enregistrez le classeur, modifiez-le dans Excel, et relisez-le : ici figure ce qu’il changerait avant que rien ne soit conservé.</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>Enregistrer le classeur…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>Enregistrez-les d’abord, ou abandonnez-les.</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Enregistrer cette vue…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Épargné</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>&amp;Vues enregistrées</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Enregistré sous {file}</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>Déjà enregistrés</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Vues enregistrées</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>Enregistrement d’un client</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>Enregistrement d’un prêt</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>Enregistrement d’une note</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>Enregistrement d’une personne du ménage</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>Enregistrement d’une orientation</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>Enregistrement d’un titre d’immatriculation</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>Enregistrement d’une visite de sécurité</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>Enregistrement d’une causerie</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>Enregistrement d’une formation</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>Enregistrement d’une vue</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>Enregistrement d’une entreprise</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>Enregistrement d’une écriture</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>Enregistrement de chaque modification</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>Enregistrement des orientations</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>Enregistrement des présences</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>Enregistrement de l’attribution</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>Enregistrement du budget</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>Enregistrement des vérifications</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>Enregistrement du sinistre</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>Enregistrement du cours</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>Enregistrement de la décision</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>Enregistrement des chiffres</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>Enregistrement du fichier</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>Enregistrement du ménage</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>Enregistrement de l’institution</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>Enregistrement de l’entretien</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>Enregistrement du document</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>Enregistrement des versements</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>Enregistrement du plan</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>Enregistrement de la police</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>Enregistrement des problèmes</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>Enregistrement des questions</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>Enregistrement de la recette</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>Enregistrement de l’examen</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>Enregistrement de la règle</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>Enregistrement du dispositif</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>Enregistrement de la séance</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>Enregistrement de la feuille</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>Enregistrement du type</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>Enregistrement de la visite</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>Enregistrement de l’effectif</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>Épargne</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>Compte d’épargne</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>Le dire, et accorder</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>Dire ce que le texte veut dire…</numerusform>
    <numerusform>Dire ce que les textes veulent dire…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>Dites qui a été interrogé</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>Indiquer le motif sur la fiche</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Rechercher encore</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>Examiner les clients</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Planifié</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>Impression &amp;différée :</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>Dispositif</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>Dispositifs</translation>
  </message>
  <message>
   <source>School</source>
   <translation>École</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>Âge scolaire à partir de</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>Âge scolaire jusqu'à</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>École, assureur, ONG …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>Trousse de rentrée scolaire</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>Scolarité</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>Score, %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Défiler vers le bas</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Défiler ici</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Défiler à gauche</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Défiler à droite</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Défiler vers le haut</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>Rechercher clients, centres, dispositifs…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>La recherche le prend en compte</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>Chercher ou faire…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Second</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Deuxième équipe (16:00 à 23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>Secondes saisies</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>Secondes saisies et leurs différences…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>Seconde saisie</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>Seconds entretiens</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>Second papier d’une même personne, ou d’une autre</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>Seconde saisie</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>Sections des réglages</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>Secteur</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>Vu le</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>Ne rien sélectionner</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Point-virgule</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>Sensible : seulement pour ceux qui peuvent voir de telles réponses</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyée</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>Envoyée par</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Envoyée le</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>Envoyé à l’assureur</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Séance</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>Numéro de séance</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>Séance enregistrée</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Séances</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>Séances et présences</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>Séances suivies</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Séances tenues</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>Séances du jour</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>Créer mon agence</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>Création de l’agence</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>Les choix multiples sont dans une colonne et dans une colonne chacun.</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>Plusieurs d’une liste</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Gravité</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>Part manquante</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>Part des intérêts</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>En commun</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>Ce client ne suit encore aucun cours.</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Feuille</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>Feuille du centre</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>Feuilles du fichier</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Reliure sur le petit côté</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Afficher les fichiers &amp;masqués</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>Affiché comme</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>Attesté par : {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Volet latéral</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>Émargement…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>Signature ou empreinte du pouce</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Signatures</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>Enregistrement simplifié</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>Sœur : même village, nom du mari absent, née 2 ans plus tard</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>Taille de l’uniforme</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Sautée</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>Fiche papier</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>Fiche…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>Protection sociale</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>Service social</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Certains</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>Certaines cellules ne peuvent pas encore être enregistrées</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>Certaines cellules contiennent une erreur comme #N/A ; elles comptent comme sans réponse.</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>Certaines formules n’ont pas de résultat enregistré : ouvrez le fichier dans Excel, enregistrez-le une fois et choisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>Une partie attend l’approbation</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>Certaines lignes sont masquées ou filtrées ; elles sont lues comme les autres.</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>Quelqu’un d’autre repose à quelques clients certaines des questions ; lisez ce fichier, et chaque réponse est comparée à l’entretien.</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>Autre chose…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>Quelque chose est noté ici, mais rien n’est accordé</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>Il a été trouvé quelque chose que vous ne pouvez pas voir</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Heure précise</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Séparez les pages et les plages par des virgules. Une plage est faite de deux nombres séparés par un tiret. P. ex. : 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Dépensé</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>Fractionnez l’attribution d’un client en versements, et ils viennent ici.</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>Fractionner l’attribution choisie</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>A parlé à l’assureur</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>Conjoint</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>Conjoint ou père</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>Tableurs</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>Tableurs (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personnel</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>Personnel formé : {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>Personnel formé…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>En place</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>En place</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>Relevé…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>Statut d’un client</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>Statut depuis</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>Statut : {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Diminuer</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>Étape {number} sur {count} : {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>Étape {number} : {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Encore ouverte</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>Arrêté, comme vous le vouliez</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>Enregistre les chiffres d’un mois terminé. Sa synthèse imprime désormais ceux-ci, marqués définitifs, avec la même empreinte ; ce qui est saisi plus tard figure à côté comme ajustement.</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>Une telle ligne</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>Qualité de l’enquête</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>Avancement de l’enquête</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>Fiches d’enquête</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>Vague d’enquête</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>Rapport de vague d’enquête</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>Vagues d’enquête</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Enquêtes</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>Une syntaxe qui lit les données dans SPSS avec leurs libellés</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 Les outils ont des manches sûrs</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>TRUE et FALSE dans une colonne de nombres sont lus comme 1 et 0</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tabulation</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Onglet précédent</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>Tableau englobant</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>Couture et textiles</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>Prendre un second classeur comme seconde saisie de cette vague</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Le prendre</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>Retirer les filtres</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Prendre celui-ci</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>Retirer cette règle</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>Retiré : {removed} supprimés, {restored} rétablis</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Reprise</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>Retiré de l’épargne</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>Retrait d’une règle</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>Retrait</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>La participation est votre libre choix. En cas de difficulté, parlez-en à votre agent.</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Retrait de l’import</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>Causerie enregistrée</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>Cible moins comparaison : {points} points (z {z}, p {p}).</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>Cible moins comparaison : {points} points.</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>Enseigné</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Numéro fiscal</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>Détails techniques</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>Dents</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>Numéros de téléphone</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>Téléphone de l’agence</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>Modèle pour Excel</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>Modèle pour Excel…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>Textes donnés à la place d’un choix, avec le choix qu’ils peuvent désigner.</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>Textes nommés lors d’imports précédents.</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>Textes, dates, et ce qui désigne une personne</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>Thaï (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>La règle modifiée vaut à partir du</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>La vérification a trouvé %n défaut</numerusform>
    <numerusform>La vérification a trouvé %n défauts</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>L’enfant va à l’école au moins 80 % des jours</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>Le client</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>Le client sait à quoi sert l’enquête et accepte de répondre</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>Le client peut être interrogé pour l’enquête</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>Le dictionnaire des codes et une description pour les programmes (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>Le dictionnaire des codes, sur sa propre feuille</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>Les données peuvent être conservées pour le service</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>Le jour vient en premier…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>Les jours des entretiens sont dans son plan.</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>L’effet sur des exemples</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>Le fichier est enregistré</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>Le fichier est enregistré tel qu’il a été importé</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>Le fichier a été modifié après la vérification de ses lignes</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>Le fichier contiendra</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>Celles du fichier, même sur les corrections faites ici</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>Celle du fichier, si elle n’est pas vide</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>Le premier dépôt ouvre le compte d’un client.</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>La première vaut</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>Le premier le</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>Les {shown} premiers sur {all} ; le classeur de ce récapitulatif les contient tous.</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>L’import a été arrêté</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>L’incitation prend fin</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>L’entretien est en cours de conservation comme brouillon</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>L’entretien de {client} n’a pas été terminé</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>L’entretien que vous saisissiez est conservé</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>La dernière sauvegarde est ancienne</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>La liste est enregistrée</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>Le logo est conservé</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>Le logo est supprimé</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>Les présences de cette séance ne sont pas encore enregistrées</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>Le mois vient en premier…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>Le mois n’est pas encore terminé</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>La plus récente</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>Le numéro d’une ligne ci-dessus</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>Le numéro de la ligne de {sheet} à laquelle cette ligne appartient.</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>L’agent du centre</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Le document</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>L’image ne peut être affichée ; enregistrez-la et ouvrez-la.</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>Mot du programme</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>Le récapitulatif est enregistré</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>La recette est enregistrée</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>La recette a été enregistrée</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>La vague</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>Le même montant pour tous</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>La même personne…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>La même soumission deux fois, avec d’autres réponses</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>Le score et ses parties</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>La seconde vaut</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>La feuille entière</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>La feuille telle quelle</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>La feuille ne peut pas encore être enregistrée</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>La feuille est endommagée ou écrite de façon inhabituelle. Elle a été lue cellule par cellule : vérifiez qu’aucune ligne ne manque.</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>La synthèse redevient provisoire et indique le motif avec votre nom.</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>L’enquête dit %n chose qui n’est pas dans le dossier</numerusform>
    <numerusform>L’enquête dit %n choses qui ne sont pas dans le dossier</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>Les deux disent des choses différentes ; voyez ce qui est juste</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>Le lecteur habituel ne peut pas lire cette feuille.</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>Le lecteur habituel omet une partie de cette feuille.</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>Le classeur a des listes déroulantes, des contrôles et un dictionnaire des codes ; ses en-têtes sont verrouillés, pour qu’il puisse être importé de nouveau.</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>L’effectif n’a pas encore été compté.</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>Vol</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>Leur colonne</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>Puis faites-le une fois encore.</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>Des modifications ne sont pas enregistrées ici</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Les réglages du recto verso sont en conflit. Voulez-vous les corriger ?</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Les options de mise en page sont en conflit. Voulez-vous les corriger ?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Certaines options avancées sont en conflit. Voulez-vous les corriger ?</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Certaines options sont en conflit. Corrigez-les.</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>Il n’y a pas encore de cursus</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>Il n’y a pas encore de dispositif d’assurance</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>Il n’y a pas encore de partenaire</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>Il n’y a pas d’imprimante sur cet ordinateur</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>Il n’y a pas encore de questionnaire</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>Il n’y a aucune ligne sous les en-têtes</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>Il n’y a pas de dispositif d’épargne d’urgence</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>Il n’y a pas de dispositif de ristournes d’intérêts</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>Il n’y a pas de tableau dans ce fichier</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>Il n’y a rien à décider.</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>Il n’y a encore rien à rapporter</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>Trop de ressemblances pour les comparer toutes.</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>Ce sont les plus fréquents.</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>Ces chiffres restent tels qu’ils sont. Toute impression ultérieure du mois les montre, marqués définitifs, avec la même empreinte.</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>Elles sont vérifiées à nouveau : regardez-les avant d’importer.</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>Elles sont lues avec les en-têtes.</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>Ils concernent un enfant</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>Elles finissent dans les 30 jours</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>Elles ne ressemblent pas aux données.</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>Elles restent telles quelles.</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>Points examinés</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Troisième équipe (00:00 à 07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>Ce lot n’a modifié aucune valeur enregistrée.</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>Ceci est venu après la fusion. Cochez ce qui appartient à {other} ; le reste demeure avec {kept}.</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>Enregistrement encore impossible</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>Ce centre est dans une autre agence</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>Nous certifions que</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>Cet enfant n’est pas du ménage du client</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>Ce client</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>Ce client n’a pas de police</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>Cela concerne un enfant : rien n’est retiré ; une personne l’examine.</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>Cette base de données est verrouillée</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>Ce fichier ne peut pas être lu</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>Ce fichier est un questionnaire, pas des données</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>C’est une panne du programme, pas une erreur de votre part. Ce qui était enregistré est en sécurité. Copiez les détails et envoyez-les à la personne qui s’occupe du programme.</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>Voici votre fichier avec ce que l’import y a trouvé d’incorrect.</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>Ce type</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Ce mois</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>Ce mois a déjà été imprimé, le {moment} ({fingerprint}). Depuis :</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>Ce numéro figure déjà plus haut</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>Ce papier attend sa seconde saisie</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>Cette personne n’est pas du ménage du client</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>Cette ligne est omise</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>Cette feuille n’est pas encore enregistrée</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>Ce classeur ne change rien</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>Les abandonner</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>Abandon du brouillon</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>Empreinte du pouce</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>Cochez tout ce qui convient.</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>Durée et texte</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>Période dans une innovation</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Fois</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>À approuver</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>À faire : les clients interrogés lors de la première vague.</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>À regarder dès</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>À payer</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>À envoyer</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>À vérifier d’abord</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>À compléter</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>À créditer</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>À décider</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>À suivre</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>À renouveler</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>À renouveler bientôt</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>Vers le centre</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>Lien avec le client</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>Sur le compte du prêt, ou en espèces</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>À visiter cette semaine</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>À qui c’est arrivé</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>Informé le</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>Trop peu de valeurs pour conclure : {questions}.</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>Trop de dettes</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>Trop courts</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>Trop petit</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>Trop jeune</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Très secret</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>De haut en bas, de gauche à droite</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>De haut en bas, de droite à gauche</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>Total sur la feuille</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>Total {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>Commerce</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>Formé par</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>Formé pour transmettre</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>Formés : ont suivi un module dans le mois, chaque personne une fois ; celles d’un autre sexe ou de sexe inconnu ne sont que dans le total. Les présents aux causeries sont des présences, non des personnes distinctes.</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>Formateur</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Formation</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>Centre de formation</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>Formation du personnel</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>Formation du personnel enregistrée</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Transport</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Traitement</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>Deux entretiens avec au moins 90 % de réponses égales : copiés, ou menés deux fois ?</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>Deux clés qui désignent des soumissions différentes</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>Tapez une page pour y aller</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>Saisir des réponses</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>Saisissez des réponses à partir du papier ; une seconde personne saisit ensuite ici les mêmes papiers.</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>Saisir une seconde fois</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>Saisissez-la selon les codes, ou laissez-la vide.</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>Type de la question dans les contre-enquêtes</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>Type enregistré</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>Type {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Type :</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>Saisi par {who} le {moment}.</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>Saisi dans une ancienne police</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>Saisi par</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>Saisi pour le client</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>Entretiens saisis</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>Saisi le {moment}.</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>Saisis deux fois</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>Agent de saisie</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Inchangées</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Non classifié</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Défaire</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>Défaire rétablit chaque valeur que personne n’a modifiée ensuite, et liste les autres.</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>Retirer l’import</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>Défaire le reste</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Opération à défaire</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>Défait : {words}</translation>
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
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>Un texte que vous ne désignez pas n’est pas repris.</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>Un texte que vous ne désignez pas est enregistré tel quel.</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>Séparé</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>Séparer…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>Hommes de la famille non rémunérés</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>Femmes de la famille non rémunérées</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>Non rémunérés, F / H</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Jusqu’au</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>Jusqu’à présent</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Jusqu’à aujourd’hui</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Jusqu’au {day}</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Mises à jour</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>Employer une recette</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>Employer une recette…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’employer</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>Employer ce choix</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>Utilisé après un choc</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>Nom d’utilisateur :</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>Vaccination</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>Valeurs dans le fichier</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>Valeurs conservées</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>Valeurs nommées dans {field}</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>Valeurs qui changent</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>Valeurs qui restent telles quelles</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>Valeurs rétablies</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>Valeurs modifiées</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Variété</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>Version d’un questionnaire</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>Version des données</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>Version de l’enregistrement</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>Viêt Nam</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>Vietnamien (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>Village</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>Village, centre</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>Violence</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visite</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>Visite ou bon</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>Visite ou bon de</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>Visite ou bon…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>Visite : {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>Visitée le</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>Visiteur</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>Volontaire</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Bon</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>Bon annulé le</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>Numéro du bon</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>Bon : {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>Bons</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>En attente d’approbation</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>En attente ou décidées</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>Dispenser</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>Dispensée</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>Avertissements acceptés</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>Mariage ou funérailles</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Fin de semaine (samedi et dimanche)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>Poids comme le programme compte</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>Poids enregistrés</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>Bienvenue dans MFDW Desktop</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>A accompagné</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>Passé chez un autre prêteur</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>Parti travailler ailleurs</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>Occidental (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Ce qui diffère</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Ce qui suit</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Pour quoi</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>Que faire quand un client est inconnu</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>Ce qu’il faut rectifier</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>Ce qui en fait partie (numéros, lignes de répétitions) est parti avec eux.</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>Ce qui est convenu</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>Ce qui est saisi plus tard pour le mois figure à côté comme ajustement. Un mois clôturé peut être rouvert avec un motif.</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>Contenu du fichier</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Ce qui est examiné</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Nouveautés</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>Ce qui est anormal</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>Ce qui est collé</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>Ce qui est garanti</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>Ce qui est saisi</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Ce qui est affiché</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>Ce qui est montré du client</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>Sur quoi porte le document ?</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>Ce qui doit suivre</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Ce qu’il change</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Ce qu’il cherche</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>Ce que les gens ont dit, avec les codes des clients : gardez le fichier en sûreté</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>Ce qui le prouve</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>Ce qui reste tel quel</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>Ce que les chiffres ne disent pas</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>Ce que le fichier a fait à chaque champ</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>Ce que l’import fait à chaque champ</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>Ce que l’assureur a décidé</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>Ce que dit le papier</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>Ce que montre le récapitulatif</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Que montrer</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Ce qui a été convenu</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Ce qui a été décidé</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>Ce qui a été fait après l’import n’est jamais perdu.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>Ce qu’on a appris</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>Ce qui a été remarqué</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Ce qui a été vu</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>Ce que nous vous demandons</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>Ce que vous avez décidé du tableau et de ses colonnes serait perdu.</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>Ce que vous recevez</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>Ce que vous avez saisi ici serait perdu.</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>Ce que vous nommez est retenu.</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>Ce que {typed} veut dire</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>Quand un fichier apporte un second entretien d’un client, il attend ici.</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>Quand un fichier apporte un entretien dont le client ne peut pas être reconnu, il attend ici.</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>Si ce n’est pas le montant lui-même</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>Quand quelqu’un ne peut pas l’avoir</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>Là où des questions ont changé entre les vagues, un classeur dit quelle colonne de chaque vague désigne la même chose, et comment ses codes ou son unité sont ramenés à un seul. Les réponses restent telles qu’elles ont été données ; les réponses des clients côte à côte et les exports harmonisés en découlent.</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>Où mettre les synthèses ?</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>Où va la base de données</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>Quand le fichier et la base diffèrent</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>Quelles réponses valent ?</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>Quel calendrier ?</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>Quelles vérifications</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>Quelles colonnes</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>Quel consentement</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Quelles décisions</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>Quels apprenants</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>Quelle liste</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>Quels prêts</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>Quelles paires</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>Quelles orientations</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>Quelles lignes sont prises</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>Quelles séances</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>Qui vient</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>Qui l’accompagne</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>Qui est couvert</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Qui est-ce ?</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>Qui est pointé sur la feuille d’appel d’une séance de ce cours vient ici.</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>Qui est orienté ?</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>Qui est envoyé</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>Qui est-ce ?</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Qui est {name} ?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Qui c’est</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>Qui peut avoir un dispositif</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>Qui peut l’avoir</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>Qui peut l’avoir : {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>Qui peut l’avoir…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>Qui peut avoir le dispositif</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>Qui peut avoir : {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>Qui a été interrogé</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>Qui a été interrogé…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>Qui a été interrogé ?</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>Qui n’a pas été interrogé</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>La personne qui vient a accepté cette orientation, ou celle-ci est dans son intérêt.</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>Centre entier</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Page entière</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>Lignes entières</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>Le certificat de qui ?</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>La page de qui ?</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>L’épargne de qui ?</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>Valeur retenue</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>Motif du changement</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>Motif du changement</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>Pourquoi c’est dans l’intérêt supérieur de la personne</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>Pourquoi cela reste</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>Motif de l’abandon</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Pourquoi pas</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>Motif du départ</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Largeur :</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>Avec un solde</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>Avec ristourne</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Avec problèmes</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>Chez l’assureur</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>Avec les noms des personnes non interrogées</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>Avec ceux-ci</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>Avec qui vit cette personne ?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>Retirer un consentement : {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>Retrait</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>Retrait enregistré</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>Retrait, {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>Retrait d’un consentement</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retiré</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>Retirée par le client</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>Retiré le</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sans</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>Sans --person, tout le ménage est couvert ; sans --premium, c’est celle de la dernière police du dispositif.</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>Sans ristourne</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>Sans incitation</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>Sans lui, le client est exclu des enquêtes et de l’analyse.</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>Sans ce qui dit qui c’est</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Témoin</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>Témoin, pour un consentement oral</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>Femme</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Femmes</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Dont femmes</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>Femmes à l’écoute</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>Autonomisation des femmes</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>Commentaire du responsable</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>Travail dès</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>Un travail est en cours : {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Classeur (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>Classeur…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Effectif</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>Effectif enregistré</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>Conditions de travail</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>Membres de la famille actifs</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>Atelier à domicile</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Travaille</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>A une valeur en argent</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Écrire un fichier PDF</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>Écrivez un cursus sous Réglages, Cursus, et faites-le suivre ici par un dispositif.</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>Noter une visite</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>Écrire les nombres avec les chiffres de l’écriture : {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>Écrivez-en un sous Réglages, Cursus.</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>Notez les cliniques, bureaux et écoles vers lesquels vous envoyez des clients.</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>Notez les organisations avec lesquelles vous travaillez sous Réglages, Partenaires.</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>Écrit un fichier que le Planificateur de tâches de Windows importe. Le premier de chaque mois, il enregistre la synthèse du mois terminé, même si aucune fenêtre n’est ouverte.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>Enregistrement d’une vérification</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>Écriture du dictionnaire des codes</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>Écriture du fichier de crédit</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>Écriture de la liste</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>Écriture de la liste des doublons</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>Écriture du document</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>Écriture du récapitulatif</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>Écriture du modèle</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Écriture du classeur</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>Passé en perte</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>Années à deux chiffres</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>Les cellules jaunes ont été enregistrées telles quelles ; vérifiez qu’elles sont justes.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Oui ou non</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>Vous répondez à chaque question séparément. Un non à l’enquête ou à la recherche ne change rien à votre prêt ni à ce que vous recevez.</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>Vous pouvez retirer chaque réponse à tout moment, auprès de votre agent ou à l’agence {branch}. À partir de ce jour, vos réponses ne sont plus utilisées.</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>Vous avez dit que ce sont des données.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>Votre mot</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Le vôtre</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>Zéros en tête</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>un export CommCare</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>un export DHIS2</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>un export KoboToolbox</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>un modèle Mifos</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>un export REDCap</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>un export SurveyCTO</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>un questionnaire vierge à remplir à la main</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>une agence est nécessaire, comme KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>les clients d’un centre pour un dispositif, à remplir à la main</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>un certificat pour chaque personne qui a achevé une formation</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>un choix d’une liste ; une fois pour chacun</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>un choix qui n’était pas proposé</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>un client ne peut pas être fusionné avec lui-même</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>un client « {current} » ne peut pas devenir « {wanted} »</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>un code a des lettres, des chiffres et des traits d’union, 16 au plus</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>un code a des minuscules latines, des chiffres et _, et commence par une lettre</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>un code est nécessaire</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>une colonne par concept de l'harmonisation</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>une virgule avant les décimales</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>un pays a deux lettres, comme KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>une croix est lue comme présent ; si elle signifie absent, écrivez A</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>un cursus a au plus {most} modules</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>un jour entre {first} et {last} est attendu ; vérifiez l’année</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>un jour est nécessaire</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>un jour de la période</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>un document encore demandé ; peut être répété</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>une ébauche a besoin d’un code : --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>un essai : rien n’a été conservé</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>une panne du programme ({name}) ; rien n’a été conservé</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>une liste a au plus {most} choix</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>une erreur</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>un module demande un titre avant ses minutes</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>un nom est nécessaire</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>un nom est nécessaire, en lettres latines ou en écriture locale</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>un nom contenant des chiffres ; vérifiez-le</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>une remarque à ce sujet</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>une note, pas une question</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>un nombre de {least} à {most} est attendu</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>un nombre de plus de 15 chiffres a été arrondi par Excel : {value} ; écrivez-le comme texte</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>une paire est regardée à partir d’ici : plus de 0, et moins que la valeur probable</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>un versement de cette attribution a déjà été payé ou annulé</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>une personne n’est couverte que dans les jours de la police</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>une personne est entrée dans le ménage le {on}, après ce jour</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>une personne figure deux fois sur la police pour les mêmes jours</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>une simple liste</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>un point avant les décimales</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>une police couvre cette personne</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>une question de type « {value} » n’a pas de nom et est omise</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>type d'une question : 1 ne diffère jamais, 2 difficile à poser, 3 peut changer, 0 aucun</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>un questionnaire (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>un motif est nécessaire</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>une ristourne a été calculée pour ce prêt</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>un enregistrement ultérieur qui appartient à celui qui revient</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>un enregistrement du groupe n’est plus là</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>une vague est diagnostic, baseline, followup1 … ou final</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>une ligne par entretien (long), ou une ligne par client avec toutes les vagues (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>une ligne du groupe est laissée ouverte</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>une ligne de la répétition</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>une ligne dit plus d’un mot parmi correct, drop et newid</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>un dispositif a au moins une règle</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>un dispositif expliqué aux clients</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>un score de 0 à 100</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>une tâche pour le Planificateur de tâches de Windows : la synthèse de chaque mois</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>un numéro de téléphone n’a pas de lettres, comme 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>un texte a au plus {most} lettres</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>un bon utilisé ne peut être annulé</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>un {role} n’approuve pas</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>environ {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>vers {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>environ {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>absents</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>comptes</translation>
  </message>
  <message>
   <source>action</source>
   <translation>action</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>actions</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>actions convenues</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>actions faites</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>actions en retard</translation>
  </message>
  <message>
   <source>active</source>
   <translation>actif</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>actifs à la fin</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>actifs au début</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>clients actifs</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>clients actifs couverts</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>ajoutez une colonne avec leurs codes, ou nommez la colonne avec --client-column</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>ajouter un type d’incitation</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>ajoutez une nouvelle version à partir d’un jour ultérieur</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>ajoutez d’abord une personne du ménage</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>ajouter un champ propre</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>ajouter des attributions depuis un tableur</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>ajoutez-en une dans les réglages</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>ajouter ou modifier des dispositifs depuis un tableur</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>ajoutez-les, ou indiquez-les dans une recette</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>adresse d’un fichier</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>ajustement</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>après la clôture de la vague</translation>
  </message>
  <message>
   <source>again</source>
   <translation>de nouveau</translation>
  </message>
  <message>
   <source>age</source>
   <translation>âge</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>concordance</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>concorde</translation>
  </message>
  <message>
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>toutes les échéances à temps, ou chacune pour elle-même</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>tout va bien : {records} enregistrements</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>toutes les lignes, pas seulement les anormales</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>lister aussi par leur nom les clients non interrogés</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>montant</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>montant approuvé ; sinon ce qui a été demandé</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>montant demandé</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>montant dû</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>montant payé</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>montant revenu</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>montant contre-passé</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>un export Epi Info</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>un export ODK</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>un export Ona</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>un montant est nécessaire</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>une attribution de {client} est le crédit d’une ristourne</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>une ligne précédente dit autre chose de la police {policy} ; pour les montants de chaque personne, utilisez les colonnes de la personne</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>une ligne précédente dit autre chose de cette séance ; corrigez l’une des deux</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>un import</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>un champ propre pour un jour</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>un champ propre pour un nombre</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>un champ propre pour du texte</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>un champ propre pour oui ou non</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>un champ propre du type</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>un champ propre avec des choix</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>et %n autre client</numerusform>
    <numerusform>et %n autres clients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>et %n autre problème</numerusform>
    <numerusform>et %n autres problèmes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>et %n autre ligne omise</numerusform>
    <numerusform>et %n autres lignes omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>et %n autre feuille</numerusform>
    <numerusform>et %n autres feuilles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>et %n autre texte</numerusform>
    <numerusform>et %n autres textes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>et encore %n ; voyez --all</numerusform>
    <numerusform>et encore %n ; voyez --all</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>et là où elles ne valent pas :</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>une autre colonne la remplit</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>un autre champ s’appelle « {label} » ; donnez-lui un nom à lui</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>une autre échéance de ce prêt tombe déjà le {value}</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>autre nom</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>autre numéro ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>autre nombre de lignes</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>un autre est à sa place</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>un autre programme occupait la base de données, l’historique n’a donc pas été écrit</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>un autre programme écrit dans {target}</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>autre parent</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>une autre règle commence le {day}, dans la période</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>autre sexe</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>un autre tableau se trouve à côté de celui-ci ; seules les colonnes {area} sont lues</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>autre tableau : --columns {area} --header-row {row} le lit</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>autre téléphone</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>autre village</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>répondez à au moins un point de la liste de contrôle</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>répondue par {value}, alors que le formulaire saute ici cette question</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>répondue, mais à ne pas poser</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>réponses</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>réponses comparées</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>les réponses d’un formulaire Google</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>les réponses d’un formulaire Microsoft</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>réponses qui diffèrent</translation>
  </message>
  <message>
   <source>any</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>approuver les ristournes d’une période</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>approuvez-les d’abord</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>approuvés</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>approuvés en partie</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>congé autorisé</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>approuvé : {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>domaine</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>bras</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>les bras sont figés depuis le début de la vague de référence</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>comme `mfdw awards checks` l’affiche</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>comme `mfdw awards list` l’affiche</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>tel que `mfdw awards waiting` l’indique</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>tel que `mfdw incentives reviews` l’indique</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>tel que `mfdw payments due` l’indique</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>tel que `mfdw rebates list` l’indique</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>comme au-dessus</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>comme âge en années</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>comme avant</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>à la clôture</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>tel que saisi</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>par exemple : un entretien d’essai</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>tel quel</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>à ce jour</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>au {moment}</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>comme sur la carte</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>comme le {day} par {who}</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>tel qu’on l’écrit</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>comme la police</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>tel que donné par l’assureur</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>tels qu’ils sont écrits</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>tels quels</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>demandez + (rempli) ou - (vide), ou employez --find</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>ne plus demander un champ</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>le demander de nouveau</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>demandez à quelqu’un qui peut voir les données de recherche</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>demandez au chef d’agence</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>demandez à la personne qui gère le serveur</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>demandé par {name}</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>à la fin</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>au moins</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>au moins une partie doit compter</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>au moins {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>au plus</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>au plus %n jour de retard</numerusform>
    <numerusform>au plus %n jours de retard</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>au plus ce nombre</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>au plus ce montant pour un prêt</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>on peut retirer au plus {most} au {day}</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>{most} au plus par enregistrement ; vérifiez les chiffres</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>au plus {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>à risque</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>au début</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>à la référence</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>présents</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>présence, %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>attrition, %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>attribution</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>attributions</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>attributions données en plusieurs versements</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>attributions prévues</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>des attributions ont été saisies sous cette règle : {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>solde</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>solde {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>barre |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>lot</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>le lot {batch} ne garde aucune recette</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>lot {batch}, {seconds} s (copie préalable : {copy} s) ; à retirer avec mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>avant une nouvelle version</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>avant un import</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>avant de défaire</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>avant une restauration</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>avant la suppression définitive de documents</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>avant l’ouverture de la vague</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>commencer une base de données vide</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>commencez-en une avec mfdw init, ou essayez avec mfdw demo</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>commencez par une lettre et employez des lettres, des chiffres, - _ et .</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>commencez par mfdw init, ou créez-la dans la fenêtre</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>début du code de chaque client</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>début du code de chaque client, comme KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>se rattache aux lignes d’une autre feuille</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>en dessous, une paire n’est pas affichée</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>entre les cellules d’un CSV</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>vides ou omises</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>bloqués</translation>
  </message>
  <message>
   <source>born</source>
   <translation>naissance</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>avec cette naissance, la personne aurait {age} ans ; un client en a au moins {least}</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>avec cette naissance, la personne aurait {age} ans ; vérifiez l’année</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>nés à {years} ans d’écart</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>les deux montants doivent être en {currency}</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>les deux ont été interrogés dans {round} ; les deux entretiens restent</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>marge du bas</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>garçon</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>agence</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>agence (par défaut : la seule)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>agence du centre</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>agence ; peut être la seule</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>restaurez une sauvegarde avec mfdw restore</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>reprendre un document de la corbeille</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>mettre à jour une base de données plus ancienne</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>mettez-la à jour avec mfdw migrate</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>reprendre les lignes écartées à la main lors d’une importation précédente</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>ramener les questions de plusieurs vagues à une seule</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>rétabli</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>budget</translation>
  </message>
  <message>
   <source>by</source>
   <translation>par</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>par la règle, à décider</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>selon la règle du dispositif, c’est {amount}</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>par le même enquêteur</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>par qui</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>par {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>octets</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>venu ensuite</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>annuler des versements</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>annulez plutôt la police, ou retirez d’abord les sinistres</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annulé</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>candidat auquel le rattacher</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>impossible</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>impossible d’utiliser le fichier {path} : {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>reporter</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>des cellules sont fusionnées sur plusieurs lignes dans {columns}, et seule la première ligne de chacune a la valeur ; séparez-les dans Excel et recopiez la valeur vers le bas</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>centre</translation>
  </message>
  <message>
   <source>change</source>
   <translation>écart</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>changer une entrée</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>changez-la, ou dites quand le dispositif prend fin</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>modifiez ce comptage</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>changez plutôt la règle à partir d’un jour ultérieur</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>modifiez d’abord les dispositifs</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>changez plutôt le statut en « parti »</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>modifié ensuite</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>modifications</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>vérifier une vague et dire ce qui est anormal</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>vérifier le fichier, les clés et le registre</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>vérifiez que c’est un fichier, que vous pouvez l’ouvrir, et qu’aucun autre programme ne l’occupe</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>vérifiez que c’est un XLSForm et que la feuille s’appelle survey</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>vérifiez que le disque ou le réseau est encore là, et copiez le fichier sur un autre</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>vérifiez que le fichier et le questionnaire vont ensemble</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>vérifiez la base de données avec `mfdw check`, et restaurez une sauvegarde</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>vérifiez le dossier, et qu’aucun autre programme n’a ouvert le fichier</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>vérifiez le dossier, ses droits d’accès, et qu’aucun autre programme ne l’a ouvert</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>vérifiez le dossier, ou le serveur et son nom</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>vérifiez le nom et le dossier</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>vérifiez le numéro dans le système bancaire</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>vérifiez le numéro, ou ouvrez cette police</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>vérifiez le numéro, ou ouvrez ce bon</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>vérifiez la phrase secrète et le fichier</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>vérifiez les droits d’accès du fichier et de son dossier</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>vérifiez le serveur et l’emplacement, et réessayez</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>vérifiez-les à nouveau avant d’importer</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>liste de contrôle</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>vérifications à faire, par agent et village</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>vérifications, tous les</translation>
  </message>
  <message>
   <source>child</source>
   <translation>enfant</translation>
  </message>
  <message>
   <source>children</source>
   <translation>enfants</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>choix</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>choisir</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>choisissez un fichier PNG ou JPEG ; tout logiciel de dessin peut en enregistrer un</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>choisissez une liste de contrôle</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>choisissez un client</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>choisissez-en une copie</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>choisissez un jour entre celui-ci et aujourd’hui</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>choisissez un fichier .xlsx, .xls, .xlsb, .ods ou .csv</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>choisissez un type d’incitation</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>choisissez un jour ultérieur</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>choisissez un partenaire</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>choisissez une période terminée</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>choisissez une police</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>choisissez un dispositif</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>choisissez un dispositif de ce type</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>choisissez un domaine du travail décent</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>choisissez un import de fichier</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>choisissez un autre lot</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>choisissez un autre code</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>choisissez un autre encodage</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>choisissez un autre fichier</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>choisissez un autre nom</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>choisissez un autre nom pour eux</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>choisissez un autre nom avec --db</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>choisissez une autre règle pour les champs, ou nommez la colonne qui le dit</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>choisissez un autre dispositif</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>choisissez au moins une personne du ménage</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>choisissez des lignes dont la ristourne est en place</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>choisissez parmi {known}</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>choisissez dans la liste</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>choisissez l’un de ceux-ci : {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>choisissez parmi {decisions}</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>choisissez parmi {events}</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>choisissez parmi {languages}</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>choisissez parmi {papers}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>choisissez-en une qui existe</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>choisissez ce questionnaire, ou un autre fichier</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>choisissez le centre</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>choisissez de nouveau le fichier</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>choisissez le module enseigné</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>choisissez le dispositif</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>choisissez ce mois ou un mois antérieur</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>choisissez deux clients différents</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>choisissez le type de titre</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>choisissez qui c’était</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>choisissez le motif de l’orientation</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>choisissez avec Alt+Down, ou dites ce que le texte veut dire dans toutes les lignes</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>choisi par vous</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>le sinistre {number} est déclaré</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>le sinistre {number} est : {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>demandé : {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>sinistralité, %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>client</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>client auquel rattacher l’entretien</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>clients</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>clients en comparaison</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>les clients en comparaison en sont tenus à l’écart</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>clôturer un mois : ses chiffres restent tels qu’ils sont</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>clôturez-le une fois son dernier jour passé</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>fermez cette fenêtre et réessayez</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>closes</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>fermée le {day}</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>ferme</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>clôture</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>le rôle {role} ne permet pas de clôturer ni de rouvrir un mois</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>code et nom d’une agence, une fois pour chacune, comme KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>code d’un nouveau</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>code de la liste de contrôle</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>code du client</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>code du client qui reste</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>code de l’ébauche</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>code de l'entrée</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>code du champ</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>code de celui qui est fusionné</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>code de la personne</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>code du questionnaire</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>code du dispositif</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>code ou nom du centre</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>code ou nom du groupe</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>données codées avec syntaxe pour un logiciel de statistique, dans un .zip</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>codes de ce qui est sans objet, séparés par des virgules</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>codes de ce qui ne va pas, séparés par des virgules</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>codes de ce qui va bien, séparés par des virgules</translation>
  </message>
  <message>
   <source>column</source>
   <translation>colonne</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>colonne du client</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>colonne du numéro qui identifie les clients</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>colonne {letter}</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>colonne {letter} de {sheet}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>colonnes</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>colonnes ajoutées : {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>colonnes omises : {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>colonnes retirées : {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>colonnes renommées : {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>y est intégré</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>ce qu’il en résulte</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>virgule</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>engagé</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>commune de Kampong Bay</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>comparer tous les clients entre eux</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>comparez avec la carte</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>comparez le code avec la carte</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>comparées</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>comparaison</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>complet</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>entretiens complets</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>achevé</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>achevés à ce jour</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>achevés, %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>recalculez la période</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>calculer les ristournes d’une période</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>calculez jusqu’à la veille, et le reste à part</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>condition</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>conditions</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>un consentement oral demande un témoin</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>un consentement ne peut pas être donné dans le futur</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>le consentement est donné avant l’orientation</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>le consentement a été retiré avant d’être donné</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>copie à laquelle revenir</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>corrigez la cellule, ou acceptez-la avec un motif</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>corrigez la cellule, ou omettez la ligne</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>corrigez le nombre, ou acceptez-le avec un motif</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>corrigez l’année, le mois ou le jour</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigée</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>coût</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>coût par client</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>compte les enfants d'âge scolaire pour les incitations</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>couverture terminée</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>couverts au début</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>créditer les ristournes approuvées</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>créditez-les, ou écartez-les et recalculez</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>créditées</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>credit_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>monnaie</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>cycle {cycle}</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>tirets : plan</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>base de données : un fichier, ou l’URL d’un serveur PostgreSQL</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>dans des dates comme {value}, Excel a, semble-t-il, interverti jour et mois : il faut lire {read}</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>les dates telles que « {value} » ne montrent pas si le jour ou le mois vient d’abord ; lues comme {read}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>jour et mois échangés</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>jour d’abord</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>jour de délivrance</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>jour de la décision ; sinon aujourd’hui</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>jour de l’entretien</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>jour de la prochaine visite</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>jour de la séance ; sinon la prochaine</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>jour de la visite</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>jour où le consentement a été donné</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>jour où cela s’est passé</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>jour d’échéance</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>jour où il a été remis</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>jour où le suivi a été fait</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>jour où la prime a été payée</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>jour où le bon a été annulé</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>jour différent de celui de l’appareil</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>jour ; sinon aujourd’hui</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>jours comme Excel les comptait sur Macintosh</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>jours comme Excel les compte</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>jours de grâce</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>jours ouverts</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>des jours comme {value} sont de petits nombres qu’Excel affiche comme des jours ; voyez si ce sont des nombres</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>jours jusqu’au paiement</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>jours,</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>décédé</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>décider au sujet de deux clients</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>décidé</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>décision</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>déclinée</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>séparateur</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>déposé</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>dépôts</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … ou final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>le ménage a-t-il autant changé ? Il avait {before} membres, maintenant {now}</translation>
  </message>
  <message>
   <source>died</source>
   <translation>décédé</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>différences</translation>
  </message>
  <message>
   <source>different</source>
   <translation>différents</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>il manque des chiffres : il y en a {count}, comme 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>écartez-le et recalculez</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>le faire ; sinon, dire seulement ce qui partirait</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>ne l’ouvrez pas ; demandez un classeur simple à l’expéditeur</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>exécuter ce que décide une liste remplie</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>documents</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>des documents sont encore demandés</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>sans objet</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>ne sait pas</translation>
  </message>
  <message>
   <source>done</source>
   <translation>faits</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>faits, %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>ne sait pas</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>provisoire</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>en ébaucher un depuis une feuille de données</translation>
  </message>
  <message>
   <source>due</source>
   <translation>à échéance</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>à échéance jusqu’à la fin du mois</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>à échéance jusqu’à ce jour</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>échéance le {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>p. ex. Famille</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>chaque champ propre demande un nom</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>classeur modifié à conserver</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>épargne d’urgence</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>vidée</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>vide : celui du pays</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>vide : en totalité, sans attribution</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>vide : toujours</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>vide : il n’expire pas</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>vide : y a toujours vécu</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>vide : pas de quiz</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>vide : mot du programme</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>codage</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>codage d’un fichier texte : utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>mettre fin à une police avant son dernier jour</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>terminez le nom par .xlsx ou .csv</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>terminez le nom par .xlsx, .csv ou .zip</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>terminez le nom par {ending}</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>terminées</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>fini avant d’avoir commencé</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>inscrire ou mettre à jour des clients depuis un tableur</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>effacé</translation>
  </message>
  <message>
   <source>error</source>
   <translation>erreur</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>taux d’erreur</translation>
  </message>
  <message>
   <source>event</source>
   <translation>événement</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>événement REDCap qui correspond à la vague</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>événements : {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>toutes les agences, pas une seule</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>partout</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>justificatif : %n document</numerusform>
    <numerusform>justificatifs : %n documents</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>exemples</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>expire</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>clients exposés en comparaison</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>loin de tous les autres</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>frais payés</translation>
  </message>
  <message>
   <source>field</source>
   <translation>champ</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>champs</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>champs dont la valeur de l’autre est retenue : name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>fichier</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>déclarer un sinistre sous une police</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>fichier à écrire</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>fichier à écrire ; avec la fin .xlsx, un classeur où saisir les réponses</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>fichier à écrire ; avec la terminaison .xlsx, les tableaux dans un classeur</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>déclaré</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>les fichiers pour Stata ou SPSS vont à plusieurs, dans un ZIP</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>remplissez la cellule, ou omettez la ligne</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>remplissez le classeur qu’écrit la liste des doublons, et gardez ses en-têtes</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>remplies</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>rempli</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>complété à {width} chiffres</translation>
  </message>
  <message>
   <source>final</source>
   <translation>définitif</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>trouvez le code avec `mfdw clients list --find`</translation>
  </message>
  <message>
   <source>first</source>
   <translation>première</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>première et dernière colonne du tableau, quand plusieurs sont côte à côte</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>première après</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>premier jour</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>premier jour de couverture ; sinon aujourd’hui</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>premier jour sans couverture ; sinon aujourd’hui</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>premier jour, 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>première saisie par</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>fixe : des valeurs sont enregistrées</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>dossier où vont les synthèses</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>suivis en attente</translation>
  </message>
  <message>
   <source>for</source>
   <translation>pour</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>pour un consentement oral</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>pour combien de temps il vaut</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>pour les entretiens</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>contre paiement ou pour la famille</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>pour la recherche</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>pour le service</translation>
  </message>
  <message>
   <source>format</source>
   <translation>format</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>trouvée par son nom</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>trouvée : {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>du</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>du centre ou de l’agence</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>du schéma {before} au schéma {after}</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>de {place}</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>fille</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>donnez un montant, un nombre d’attributions, ou les deux</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>donner une incitation à un client</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>indiquez un autre nombre</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>donnez au moins deux choix pour « {field} »</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>donnez-lui plutôt un autre nom</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>accordez-la d’abord</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>donnez-la dans MFDW_PASSPHRASE ou quand elle est demandée</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>donnez son en-tête ou sa lettre tels que la feuille les montre</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>donnez le jour de la visite, ou le numéro d’un bon</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>donnez plutôt le dernier jour de couverture</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>confiez-les d’abord à quelqu’un d’autre</translation>
  </message>
  <message>
   <source>given</source>
   <translation>accordées</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>rendues</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>donné le {day}</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>revenir à une copie</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>grâce</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>classe {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>prêt de groupe</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>groupe {group} : {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>groupes laissés ouverts</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>a achevé la formation</translation>
  </message>
  <message>
   <source>head</source>
   <translation>chef</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>en-têtes à la ligne {row} de {sheet}</translation>
  </message>
  <message>
   <source>header</source>
   <translation>en-tête</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>ligne d’en-tête</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>en-têtes à la ligne {row}</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>des en-têtes comme « {value} » ont été saisis dans l’ancienne police {font} et ne correspondent à rien par eux-mêmes ; choisissez leurs questions, le choix sera retenu</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>présents aux causeries</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>dispositif de soins de santé dont c’est une attribution</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>centre de santé, hôpital ou médecin</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>centre de santé, hôpital, médecin</translation>
  </message>
  <message>
   <source>held</source>
   <translation>tenues</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>aide sous le champ</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>l’aide pour le sinistre {number} est notée</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>aidées</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>aidé %n fois</numerusform>
    <numerusform>aidé %n fois</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>propre au client</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masquée</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>comparer un second entretien de quelques clients au premier</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>titulaire</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>contenu</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>les ménages et leurs personnes</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>comment le consentement a été donné</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>où en est une vague d’enquête, et ce qu’elle dit</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>combien de temps</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>nombre de clients (par défaut : 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>comment le client a été envoyé</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>identifiant du sinistre</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>identifiant de la police</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>identifiant de la visite</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>identifie le client</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>identifie la ligne</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>importez d'abord une vague, puis écrivez le classeur</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>importer des fiches d’enquête</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>importez d’abord le relevé de prêts de la période</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>importez {file} dans le Planificateur de tâches de Windows</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>import {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importées</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>en partie</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>dans le système bancaire</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>dans le fichier</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>dans le futur</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>dans sa propre écriture</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>dans cet état ; sinon ce qui est à échéance</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>en {seconds} s</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>imprécis de plus de 100 m</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>innovation</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>installez psycopg à côté du programme, ou utilisez un fichier</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>installez les programmes clients de PostgreSQL</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>installez la version plus récente</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>assuré</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>intérêts</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>entretien</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>entretien {number} : décidé</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>enquêteur</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>entretiens prévus</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>entretiens qui attendent une décision</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>entretiens sans client</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>sur l’épargne de ce dispositif</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>invités</translation>
  </message>
  <message>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>est importée et listée</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>est-ce la même personne ? Connue comme {before}, maintenant {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>est écartée</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>est conservé avec l’attribution</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>n’est pas</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>l’âge est-il juste ? Connu comme {before}, maintenant {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>le jour de naissance est-il juste ? Connu comme {before}, maintenant {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>délivré</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>elle suit une police, une visite ou une orientation : changez-la là</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>il n’a pas de montants</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>il a des séances</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>c’est fait après la visite, et pas dans le futur</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>c’est fait, mais le résultat ne peut pas être affiché : {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>il n’est pas dit pour quelle orientation est la fiche</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>c’est un seul signe, ou tab</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>c’est le crédit d’une ristourne : contre-passez-la sous Ristournes</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>il doit être rempli</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>il figure sur le document du client</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>elle a été close avant que le partenaire la reçoive</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>il n’a pas encore été envoyé à l’assureur</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>il existait déjà : rien n’a changé</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>ses attributions ont des conditions</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>son centre</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>son pays, comme KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>sa monnaie, comme KHR (par défaut : celle du pays)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>son nom</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>son numéro</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>son enregistrement, ligne {row}, n’a pas été enregistré</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>entrée</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>fusionné avec un autre</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>conserver une photo ou un papier avec un client</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>conservés</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>gardé pour le formulaire suivant</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>gardée dans le fichier, non utilisée</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>écartée à la main lors de l’importation du {on} ; le plan peut quand même reprendre ces lignes</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>maintenus, %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>clé</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>type</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>type d’enregistrement ; client si absent</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>sorte de liste</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>sorte de liste (par défaut : d'après ses colonnes)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>reconnu par</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>nom connu</translation>
  </message>
  <message>
   <source>label</source>
   <translation>libellé</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>libellé, écriture locale</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>des libellés à la place des noms et des codes</translation>
  </message>
  <message>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>langue du document ; sinon celle de l’institution</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>langue des messages</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>langues</translation>
  </message>
  <message>
   <source>last</source>
   <translation>dernier</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>dernier jour</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>dernier jour de couverture ; sinon un an</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>dernier jour où il vaut</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>dernier jour où il est valable</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>dernier jour ; sinon dans deux semaines</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>mois précédent {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>retards</translation>
  </message>
  <message>
   <source>later</source>
   <translation>plus tard</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>des enregistrements ultérieurs s’y rattachent</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>des retraits ultérieurs dépendent de ce dépôt</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>apprenants à ce jour</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>congé</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>laisser tel quel</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>omettre les mauvaises lignes (par défaut) ou refuser tout le fichier</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>laissez-le dans la liste, ou changez son titre</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>laissez-le dans la liste, ou changez ses mots</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>omettez l’une des lignes</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>omettre</translation>
  </message>
  <message>
   <source>left</source>
   <translation>parti</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>laissés à une personne : {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>remise à plus tard</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>marge de gauche</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omise</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>omises comme autre tableau : à partir de la ligne {rows}</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>omises comme notes sous le tableau : à partir de la ligne {rows}</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>omises comme en-têtes répétés : ligne {rows}</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>omises comme titres : ligne {rows}</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>omises comme totaux : ligne {rows}</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>écarté jusqu’à votre choix</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>omises, car elles appartiennent à un autre événement : ligne {rows}</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>omise : un fichier</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>omise : un lieu</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>omise : texte libre</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>omise : elle n’est pas encore là, et seules les connues étaient demandées</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>omise : elle est déjà là, et seules les nouvelles étaient demandées</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>omise : noms ou numéros d’une personne</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>omise : ce que dit l’appareil</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>a quitté l’institution</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>parti le {day}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>moins d’une minute restante</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>laisser une cellule vide vider ce champ ; peut être donné plusieurs fois</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>laissez un responsable décider</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>laissez une autre personne décider</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>faites-leur d’abord suivre un autre cursus</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>des lettres de « {value} » ont été perdues à l’enregistrement du fichier ; laissé vide : enregistrez-le en .xlsx ou en CSV UTF-8</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>les travaux légers commencent avant les autres travaux, et ceux-ci avant les travaux dangereux</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>feuille la plus probable</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>dispositif de mise en relation dont c’est une attribution</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>liés à un client</translation>
  </message>
  <message>
   <source>list</source>
   <translation>liste</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>lister les actions convenues, les échéances les plus proches d’abord</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>lister les attributions, les plus récentes d’abord</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>lister les listes de contrôle et ce qu’elles examinent</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>lister contrôles, versements, sinistres, visites et papiers, avec leurs documents</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>lister les sinistres</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>lister les cursus et les dispositifs qui les suivent</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>lister les attributions d’assurance sans police</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>lister les prêts, les plus récents d’abord</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>lister les partenaires, ou en ajouter un</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>lister les personnes couvertes, chacune une fois</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>lister les polices avec les personnes qu’elles couvrent</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>lister les orientations, les plus anciennes d’abord</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>lister les titres d’immatriculation</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>lister les visites de sécurité, la plus récente d’abord</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>lister les séances avec leurs modules</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>lister les comptes avec leur solde</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>lister les manquements qui touchent un enfant et attendent un examen</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>lister les budgets des dispositifs, ou en créer un avec --set</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>lister les vérifications des conditions</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>lister les entrées dans leur ordre</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>lister les entretiens saisis à partir du papier</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>lister les champs propres</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>lister les questionnaires</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>lister les dispositifs</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>lister les visites et les bons, les plus récents d’abord</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>lister ce qui est à échéance</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>lister ce qui est conservé avec un client</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>lister ce qui attend l’approbation</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>lister ce qui a été calculé, le plus récent d’abord</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>lister ce qui a été décidé</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>peu de variété</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>prêt</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>relevés de prêts, et ponctualité</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>logo</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>plus long retard</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>revoir le</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>consultez mfdw fields list</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>consultez le compte</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>consultez les attributions sans police</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>regardez la cellule et décidez de nouveau</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>consultez les documents du client</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>voyez la liste d'achèvement</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>regardez plutôt les différences</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>regardez les champs signalés</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>regardez de nouveau le ménage</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>regardez de nouveau la liste</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>regardez de nouveau la liste ; il est peut-être déjà nommé</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>consultez la liste des comptes, ou indiquez le dispositif d’un premier dépôt</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>consultez la liste des attributions</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>consultez la liste des centres</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>consultez la liste des vérifications</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>consultez la liste des sinistres</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>consultez la liste des groupes</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>voyez la liste des fusions dans Clients, Doublons</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>consultez la liste des versements</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>consultez la liste des polices</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>consultez la liste des ristournes</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>voyez la liste des séances, ou planifiez-en une</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>consultez la liste des visites</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>consultez la liste de ce qui attend</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>consultez la liste de ce qui a été décidé</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>consultez le mois dans Rapports</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>regardez les motifs, et écartez-le</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>voyez les rôles et leurs questions avec : mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>consultez les vues enregistrées au-dessus de la liste</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>consultez le personnel dans les Réglages</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>regardez-y les types et les noms</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>cherchez-le dans une copie du fichier faite auparavant</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>cherchez de nouveau le client</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>examiné</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>se ressemble, {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>perdus</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>créer une agence de personnes fictives, d’aspect réel, pour faire des essais</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>créer un budget de ce dispositif</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>créer un client à compléter</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>créez-en une nouvelle à côté</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>créez-le d’abord, ou indiquez-en un autre</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>faire un seul client de deux</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>créez-en d’abord une</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>libérez de la place et réessayez ; rien n’a été perdu</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>séparer de nouveau un client fusionné</translation>
  </message>
  <message>
   <source>man</source>
   <translation>homme</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>beaucoup en un jour</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>associée</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <source>means</source>
   <translation>désigne</translation>
  </message>
  <message>
   <source>median</source>
   <translation>médiane</translation>
  </message>
  <message>
   <source>men</source>
   <translation>hommes</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>hommes aux causeries</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>hommes de la famille sans rémunération</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>hommes formés</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>hommes à l’écoute</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>corrigez-les, ou importez les bonnes lignes avec reject-rows</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>fusionner ceux d’un même numéro externe ; voyez-les d’abord avec --exact</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>fusionné</translation>
  </message>
  <message>
   <source>met</source>
   <translation>remplies</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>remplies, %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>mfdw COMMAND --help en dit plus sur une commande.</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>minute</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>manquant</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>manquent aux clients actifs</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>manquant, %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>module</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>le module {number} a déjà été enseigné</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>modules</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>modules enseignés</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>modules {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>argent prévu</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>mois d’abord</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>mois dont il s’agit ; `last` est celui qui est terminé</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>mois à clôturer</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>mois à rouvrir</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>mois ; sinon le mois en cours</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>mois entre deux versements</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>plus de ne sait pas</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>le montant approuvé dépasse le montant demandé</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>plus de manquantes</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>plus de refus</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>déplacer des clients vers un autre centre</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>déplacez-les d’abord</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>déplacez-les d’abord vers un autre centre</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>déplacez-les d’abord vers un autre groupe</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>déménagé</translation>
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
   <translation>n : réponses. Non posée : sautée par le formulaire, ou sans objet. Pour moins de {least} personnes, rien n’est imprimé, et {sign} remplace une cellule qui permettrait d’en retrouver une.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>indiquez un fichier qui finit par .zip au lieu de {path}</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>indiquez un formulaire, ou une feuille de données avec --from-data</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>nommez une question ; ROLE= pour aucune, ROLE=auto pour la retrouver</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>nom d’une personne</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>nom du centre</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>nom de l’institution</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>nom de la formule</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>indiquez-en une avec --branch CODE</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>indiquez-en un avec --candidate N, ou un client avec --client CODE</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>indiquez-en une avec --round : diagnostic, baseline, followup1 … ou final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>indiquez le lot dont le fichier ou la recette est à écrire</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>indiquez le code du centre, ou son agence avec --branch</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>nommez les colonnes comme dans le modèle, ou dites dans une recette ce qu’elles contiennent</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>indiquez le dispositif</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>indiquez la feuille et la ligne des en-têtes</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>indiquez la feuille, et la ligne des en-têtes</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>nom, code ou numéro</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>nom, code, prestataire ou numéro</translation>
  </message>
  <message>
   <source>named</source>
   <translation>nommé</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>noms proches ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>noms qui sonnent pareil ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>libellé presque identique</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>nécessaire pour un consentement oral</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>jamais donné</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>jamais dans le futur</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveaux</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>nouveaux clients</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>nouvelles, {clients} nouveaux clients</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>nouvellement couverts</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>cellule suivante</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>numéro suivant</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>prochaine le {day}</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>problème suivant</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>ligne suivante</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>pas de réponse : sans objet</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>pas de réponse : ne sait pas</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>pas de réponse : non posée</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>pas de réponse : refus</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>sans bras</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>aucune contre-enquête de {round} n’a encore été lue</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>aucun centre n’est choisi</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>aucun contrôle du client ‘{value}’ ne convient ; corrigez la personne ou le jour</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>aucun choix de la liste</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>aucun client n’a le code « {value} » ; corrigez-le, ou laissez-le vide pour un nouveau client</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>aucun client n’a le numéro « {value} » ; corrigez-le, inscrivez d’abord le client, ou laissez l’import créer de nouveaux clients</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>aucune colonne ne désigne la fiche ni le client ; les lignes sont reconnues à leur contenu, une ligne modifiée comptera donc comme un autre entretien</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>pas une colonne de la liste</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>aucune colonne de la feuille « {sheet} » ne répond à une question</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>aucune colonne de la feuille « {sheet} » n’est connue pour ce type de liste</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>aucune colonne de {path} n’indique les clients</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>aucun fichier n’a été conservé pour le lot {batch}</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>sans jour fixe</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>aucune institution n’a encore été saisie</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>aucun entretien de {round} n’a été saisi ici</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>pas de libellé en {language} pour {count} lignes ({rows}) ; une autre langue est affichée</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>n’est plus dans le foyer</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>sans correspondance</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>aucun versement prévu du client ‘{value}’ ne convient ; divisez d'abord l'attribution</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>aucune question</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>aucune question n’a pu être lue sur la feuille « {sheet} »</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>aucune fiche d’enquête dans la vague {round} de {survey}</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>aucune réponse dans la vague {value} ; vagues qui en ont : {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>aucune vague n’a été indiquée, et aucune colonne du fichier n’en indique une</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>aucune ligne de la feuille principale ne correspond à cette ligne ; elle est omise</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>aucune séance n’était connue le « {value} » ; elle est créée</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>aucune feuille n'a les colonnes d'une harmonisation : {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>aucune feuille de ce fichier n’a les colonnes {columns}</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>aucune fusion en vigueur n’a le code ou le numéro {client}</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>aucun relevé n’a d’échéance dans {period}</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>pas de tableau</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>aucun tableau trouvé dans {path}</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>aucun tableau trouvé sur la feuille « {sheet} »</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>personne n’a répondu « {text} » à {question}</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>personne ne reçoit de ristourne ici</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>personne n'y a achevé la formation de {scheme}</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>personne n’a le numéro « {value} », mais la ligne en dit plus sur la personne ; choisissez qui c’est</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>personne dans le ménage ne s'appelle ‘{value}’ ; corrigez le nom, ou inscrivez d'abord la personne dans le ménage</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>personne ne ressemble</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>personne n’est orienté à partir de ce jour</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>personne n’est orienté sans consentement ; notez le jour où il a été donné</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>personne de son ménage n’est noté</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>personne du ménage ne s’appelle {member}</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>personne du personnel n’a le code {staff}</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>personne sur la police ne s'appelle ‘{value}’</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>on ne transmet que ce à quoi on a été formé ; notez d’abord la formation</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>ce jour-là, plus personne n’était orienté vers ce partenaire</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>personne encore</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>aucun en cours</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>pas de nouveau</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>non autorisé</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>non posée</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>non vérifiées</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>non vérifié : elle est écrite d’une façon inconnue ici</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>non vérifié : ses choix sont dans un autre fichier</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>non vérifié : seul le téléphone peut calculer {value}()</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>non vérifié : le fichier ne dit pas le jour de l’entretien</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>non vérifié : le fichier n’a pas de colonne « {value} »</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>non vérifié : le formulaire n’a pas de question « {value} »</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>pas encore corrigée</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>introuvable</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>non importée</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>hors liste</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>non pointés</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>non remplies</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>non lue</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>non repris</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>pas encore visités</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>pas ce que calcule le formulaire</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>pas {value}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>remarque</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>notez d’abord un nouveau consentement</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>noter une aide donnée pour un sinistre</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>rien n’est encore compté</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>rien n'est ouvert pour ‘{value}’ ; écrivez le jour de l'envoi</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>rien n’est à changer</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>rien n’a été accordé sous cette règle : elle est corrigée</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>rien n'a été conservé ; corrigez ces lignes et relisez le classeur</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>rien ne changerait</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numéro</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>numéro dans le fichier : {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>numéro de l’action dans la liste</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>numéro du lot</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>numéro de l’écriture</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>numéro de l’écriture dans le système bancaire</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>numéro de l’entretien à décider (par défaut : les lister)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>numéro du module</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>numéro de la police</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>numéro de l’orientation</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>numéro de l’orientation dans la liste</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>numéro du bon</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>nombre de départ du hasard ; le même donne les mêmes données</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>des nombres et d'autres réponses ne peuvent être un seul concept : {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>des nombres comme les autres</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>des nombres comme {value} dans une colonne de dates sont lus comme les nombres de jours d’Excel : {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>des numéros comme « {value} » sont plus courts que les {width} chiffres des autres ; Excel supprime les zéros du début</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>des nombres comme ‘{value}’ sont écrits autrement que le reste de la colonne et ne se lisent que d'une façon ; lu {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>des nombres comme « {value} » peuvent se lire de deux façons ; lus comme {read}</translation>
  </message>
  <message>
   <source>of</source>
   <translation>sur</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>sur %n mois</numerusform>
    <numerusform>sur %n mois</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>d’une vue enregistrée</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>famille et travailleurs rémunérés</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>des nouveaux dispositifs ; ce qui est enregistré garde la sienne</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>d’un seul questionnaire</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>du plan, %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>de plusieurs personnes</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>de la cible, %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>du fichier</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>du classeur</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>de cette agence</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>de cette agence seulement</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>de ce client</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>de ce client seulement</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>de cette innovation seulement</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>de ce mois seulement</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>de ce dispositif</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>dans cet état seulement</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>de ce statut seulement</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>sur {count} à faire</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>sur {target} prévus</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>la proposer de nouveau</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>ne plus la proposer</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>agent</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>ancien code de celui qui a été fusionné, ou le lot</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>la plus ancienne a %n jour de retard</numerusform>
    <numerusform>la plus ancienne a %n jours de retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>le plus ancien déclaré il y a %n jour</numerusform>
    <numerusform>le plus ancien déclaré il y a %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>la plus ancienne ouverte depuis %n jour</numerusform>
    <numerusform>la plus ancienne ouverte depuis %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>à temps</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>un par ligne</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>un par ligne : un code, puis les mots ; oui veut dire que cela va bien</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>un par ligne : titre | minutes | matériel</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>un par ligne ; vide quand tous y sont</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>un par ligne ; l’écriture locale après une barre</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>un lot, avec les champs qu’il a modifiés</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>un de ses choix</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>une seule colonne de codes quand plusieurs réponses peuvent être choisies</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>l’un est dans le bras {kept}, l’autre dans {other} ; {kept} reste</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>une seule vague</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>seule une condition concernant un enfant et non remplie est examinée</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>seule une liste a des choix ; faites du champ une liste, ou ne les indiquez pas</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>seulement les clients du bras de comparaison qui ont été exposés</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>seulement les clients de ce statut ; peut être répété</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>seulement pour ceux qui peuvent voir les données de recherche</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>seulement pour ceux qui peuvent voir les réponses sensibles</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>de ce prêt seulement ; peut être donné plusieurs fois</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>seuls le titulaire et les membres du ménage peuvent être assurés</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>seulement ceux-ci</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>seulement celles-ci ; `due` finissent bientôt</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>seulement celles-ci ; `follow_up` sont celles qui demandent quelqu’un</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>seulement ceux-ci ; `follow_up` est à échéance et non fait</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>seulement ceux-ci ; `open` attendent quelqu’un</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>seulement ceux qui expirent dans ce nombre de jours</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>seulement ceux qui valent ce jour-là</translation>
  </message>
  <message>
   <source>open</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>rouvrir un mois clôturé, avec un motif</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>ouvertes à la fin</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>ouvrez plutôt sa page</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>ouvrez-le de nouveau et saisissez encore une fois vos modifications</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>ouvrez-le dans Excel et enregistrez une copie sans mot de passe</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>ouvrez-le dans Excel, laissez Excel le réparer, et enregistrez-le de nouveau</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>ouvrez-le pour le modifier, ou saisissez-le une seconde fois pour comparer</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>ouvrez-le pour voir s’il est entier, puis enregistrez-le de nouveau</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>ouvertes depuis plus de 30 jours</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>ouverture</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>ouvre</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>ou bien</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>autre, précisez</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>notre code client</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>notre propre modèle</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>la nôtre gardée</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>résultat</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>restant dû</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>en retard à la fin</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>des périodes qui se chevauchent dans une innovation deviennent une seule qui les couvre toutes deux</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>écriture locale</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>payés</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>payé par les clients</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>payé dans le mois</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>payé en douze mois</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>hommes rémunérés</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>décaissé</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>femmes rémunérées</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>les documents n’existent pas dans la langue {language}</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>titres expirant sous 60 jours</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>partie d’un nom, d’un code ou d’un numéro</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>une partie</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>partiels</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>partenaire</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>causeries de relais</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>coller depuis Excel</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>payez-le de nouveau, ou annulez-le</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>payez-le d’abord</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>versement {number} sur {count}</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>les versements à échéance</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>versements_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>des personnes ont été orientées vers ce partenaire : {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>pour cent des intérêts</translation>
  </message>
  <message>
   <source>period</source>
   <translation>période</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>personne du ménage concernée</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>personne du ménage qui est envoyée</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>personnes</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>personnes formées</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>les photos sont conservées en JPEG ou PNG, les papiers aussi en PDF</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>image pour l’en-tête de chaque document</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>image.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>place dans la liste</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>plan</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>planifier une vague : ses jours et son nombre</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>plan : {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>plan {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>prévues</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>prévue : {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>points de 0 à {most}</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>polices en vigueur</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>polices terminées</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>polices, personnes couvertes, sinistres</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>police</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>police de</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>la police {number} est annulée</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>la police {number} est notée</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>prime</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>prime acquise</translation>
  </message>
  <message>
   <source>present</source>
   <translation>présents</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>imprimez-le, ou rouvrez-le avec un motif</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>ne plus imprimer de logo</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>n’afficher que les erreurs</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>afficher un seul objet JSON et rien d’autre</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>imprimé alors</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>problème</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>proposé ; changez-le si le client l’écrit autrement</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>prestataire</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>mettre un document à la corbeille</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>corriger une attribution</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>mettre des attributions à la corbeille</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>mis à la corbeille</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>mettre à la corbeille les ristournes non créditées</translation>
  </message>
  <message>
   <source>question</source>
   <translation>question</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>question ou personne</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>les questionnaires et leurs réponses</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>questions</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>écart au quiz, points</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>lire une liste de toute sorte dans le livre</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>lire un questionnaire depuis un XLSForm</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>lire un relevé d’échéances depuis un tableur</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>lu comme</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>lu comme un registre : {marks} marques de {sessions} séances, une colonne chacune ; chaque marque est enregistrée comme la présence de son client</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>lu comme l’import {batch} du {day} par {who} ; --anew ne reprend rien</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>lisez-le avec mfdw survey define, ou corrigez le code</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>lisez-le avec survey define, ou choisissez le fichier des réponses</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>lire cette ligne bien qu’elle ressemble à un total, une note ou un en-tête</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>la lecture du classeur a pris trop de temps</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motif</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>ristourne</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>ristournes</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>ristournes d’intérêts, selon les relevés de prêts</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>des ristournes ont été calculées avec la version {number} de la règle</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>ristournes_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>reçu</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>recapitulatif_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>reçue</translation>
  </message>
  <message>
   <source>record</source>
   <translation>enregistrement</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>saisi par</translation>
  </message>
  <message>
   <source>records</source>
   <translation>enregistrements</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>des enregistrements ont une valeur de {field} : {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>des enregistrements ont déjà une valeur : {count} ; ajoutez plutôt un autre champ</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>orienter un client vers un partenaire</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>référence</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>l’orientation {number} est close</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>l’orientation {number} est reçue</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>l’orientation {number} est notée</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>orientations</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>les orientations pour ce motif sont saisies par ceux qui peuvent voir les réponses sensibles</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusés</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>immatriculations obtenues</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>rejeter les lignes de clients inconnus (par défaut) ou créer les clients</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>rejeter les lignes qui enfreignent ce type de règle du formulaire, sinon signalées par un avertissement : {kinds} ; peut être répété</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>rejeter la ligne</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejetées</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>lien</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>supprimés</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>renouvelées</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>les répétitions ne sont que dans les exports longs</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>remplacer un fichier qui existe ; sinon le nouveau s'appelle NOM_v2</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>rejouer une recette enregistrée</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>fiches d’enquête</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>restaurez-le depuis une sauvegarde ; mfdw check dit ce qui ne va pas d’autre</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>rétablis</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>restreinte</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>désactivez le champ : il n’est plus demandé, et ce qui est enregistré reste</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>revenus</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>contre-passez-la sous Ristournes</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>contre-passez-la, ou écartez les ristournes qui le contiennent</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>contre-passez ce qui est faux</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>contre-passées</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>contre-passée le {day} : {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>marge de droite</translation>
  </message>
  <message>
   <source>role</source>
   <translation>rôle</translation>
  </message>
  <message>
   <source>round</source>
   <translation>vague</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>arrondir au plus proche à ce montant</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>vague de l’entretien</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>la vague {round} n'a pas de question ‘{value}’ hors des répétitions</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>vagues</translation>
  </message>
  <message>
   <source>row</source>
   <translation>ligne</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>ligne des en-têtes, numérotée comme dans Excel</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>la ligne {rows} n’est pas sous les en-têtes de ce tableau et ne peut être reprise</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>ligne {row}</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>la ligne {row} donne déjà à ce concept une colonne de la même vague</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>la ligne {row} est omise ({why}) : {text} ; --include-row {row} la lit</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>lignes</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>lignes et colonnes d’une vue enregistrée</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>des lignes sont à écarter, mais il n’y a pas exactement une ligne « correct » dans le groupe</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>lignes lues</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>règle</translation>
  </message>
  <message>
   <source>run</source>
   <translation>calcul</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>relancez avec --debug et envoyez ce qui s’affiche</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>calcul {run} : {scheme} {period}, {state}, %n ristourne, {amount}</numerusform>
    <numerusform>calcul {run} : {scheme} {period}, {state}, %n ristournes, {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>visites de sécurité</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>même réponse de suite</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>comme en {month}</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>même date de naissance</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>même libellé</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>même nom</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>même numéro ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>même chemin</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>même parent</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>même sexe</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>même téléphone</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>même téléphone, commun à plus de trois personnes</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>même village</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>même année de naissance</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>enregistrez-la de nouveau depuis la fenêtre d’import</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>enregistrez-la en plus petit : au plus {most} Mo et quelques milliers de pixels de large</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>enregistrez-le en plus petit ; une page demande 9 millions</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>enregistrez la recette avec --save-recipe, choisissez dans ses « readings », et rejouez-la</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>epargne_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>dites comment le consentement a été donné</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>dites combien de mois séparent les vérifications</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>dites-le avec --kind : {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>dire non à ce qui attend</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>dire de ce client pourquoi il ne l’a pas</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>dites qu’il est revenu</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>dire que des versements sont revenus</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>dire que des versements ont été payés</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>dites ce qu’il en est résulté</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>dites ce qui suit</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>indiquez ce qu’il faut rectifier</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>dire ce que contient un classeur</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>indiquez le type de liste, ou choisissez un autre fichier</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>dites ce qui le prouve</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>dites quelle est la condition</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>dites ce que fait l’entreprise</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>dites ce que l’assureur a décidé</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>dites à quoi la règle est comparée</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>dites ce qui a été décidé</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>dire ce qui a été importé</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>dire ce qui changerait, ne rien conserver</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>dire ce qui se passerait ; ne rien conserver</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>dire où deux saisies d’un même papier diffèrent</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>dites quels documents sont demandés</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>dites lequel c’est avec --event, ou choisissez-le à l’étape Tableau</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>précisez laquelle avec --branch CODE</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>dites qui a été payé</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>dites pourquoi</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>dites pourquoi c’est dans l’intérêt supérieur de la personne</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>dites pourquoi personne n’a pu vérifier</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>dire pourquoi le client est orienté</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>dites pourquoi la condition est dispensée</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>dites pourquoi les ristournes sont contre-passées</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>dire oui à ce qui attend</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>numérisez-le avec moins de points par pouce, ou prenez la photo en plus petit</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>planifiez-le d’abord de nouveau</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>dispositif</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>dispositifs</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>des dispositifs suivent ce cursus : {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>des dispositifs l’ont : {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>score, %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>rechercher</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>la recherche le prend en compte</translation>
  </message>
  <message>
   <source>second</source>
   <translation>seconde</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>seconds entretiens</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>seconds entretiens à trancher</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>seconde saisie par</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>rubrique à omettre : {sections} ; peut être donné plusieurs fois</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>voyez `mfdw clients documents CODE --records`</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>voyez `mfdw clients show`</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>voyez `mfdw enterprises checklists`</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>voyez `mfdw lists show`</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>voyez `mfdw referrals list`</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>voyez `mfdw referrals partners`</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>voyez `mfdw schemes list`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>voyez `mfdw survey show {survey}`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>voyez `mfdw survey show {survey}`, ou importez d’abord la vague</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>voyez `mfdw training curricula`</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>voyez mfdw survey batches</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>voyez les agences dans les Réglages, ou omettez --branch</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>voyez les noms avec mfdw survey inspect</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>vérifiez qu’elle est allumée et qu’elle a du papier, puis imprimez à nouveau</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>voyez {command} --help</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>point-virgule</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>sensible</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>sensible : non montré à l’agent du client</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>envoyée</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>envoyés à l’assureur</translation>
  </message>
  <message>
   <source>service</source>
   <translation>service</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>séances</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>fixer un âge national : {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>fixé par le dispositif</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>remplie dans le nouveau</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>fixez d’abord la règle de sa ristourne</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>réglez-le d’abord avec le client</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>plusieurs centres s’appellent {centre}</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>plusieurs contrôles de ‘{value}’ conviennent ; écrivez la personne, la condition et le jour</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>plusieurs correspondent</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>plusieurs orientations de ‘{value}’ conviennent ; écrivez le partenaire et le jour</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>plusieurs séances conviennent ; écrivez le numéro de la séance ou le thème</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>plusieurs visites de ‘{value}’ conviennent ; écrivez le service et le bon</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>machine à coudre</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>sexe</translation>
  </message>
  <message>
   <source>share</source>
   <translation>part</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>part, %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>feuille</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>feuille (par défaut : la plus probable)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>afficher un questionnaire et ses vagues</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>afficher un client en entier</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>afficher la trace Python d’une panne</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>afficher les règles d’une ristourne, ou en ajouter une</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>depuis ce jour</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>depuis le {day}</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>format ; sinon celui de l’institution</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>petite, moyenne, grande</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>les plus petites ne sont pas accordées</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>autant</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>ce nombre de versements</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>certaines formules n’ont pas de résultat enregistré ; ouvrez le fichier dans Excel, enregistrez-le une fois et importez-le de nouveau</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>certaines lignes sont masquées ou filtrées dans Excel ; elles sont lues comme les autres</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>quelqu’un a modifié l’entretien de {client} depuis son ouverture</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>une personne du ménage ; peut être répété</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>des données dépendent de ce client : {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>quelque chose n’est pas correct dans le formulaire</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>quelque chose est coché en {number}</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>dépensé</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>fractionner la dernière attribution d’un client</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>répartissez-le en plusieurs classeurs et réessayez</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>répartissez-le en plusieurs classeurs, ou supprimez les lignes et colonnes vides</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>personnel</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>personnel formé</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>figure en tête de chaque document, jusqu’à 9 mm de haut</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>figure sur les documents à côté du nom latin</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>en place : {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>état</translation>
  </message>
  <message>
   <source>status</source>
   <translation>statut</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>reste</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>enregistrée</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>déjà enregistrée</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>la valeur enregistrée est « {ours} », le fichier dit « {theirs} » ; la nôtre reste jusqu’à votre décision</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>somme {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>enquête</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulation</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>couture, riz, petit commerce</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>faire avancer un sinistre d’une étape, jusqu’au paiement</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>prendre d’abord un classeur comme seconde saisie</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>retirer un import</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>reprendre des ristournes créditées</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>retirer du fichier les documents de la corbeille</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>retirez-le d’abord</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>prendre les nouveaux enregistrements, les connus, ou les deux (par défaut)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>ne rien reprendre de ce qui a été décidé lors d’imports précédents</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>retirez-les d’abord</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>retiré</translation>
  </message>
  <message>
   <source>target</source>
   <translation>cible</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>technique</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>distingue deux homonymes</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>des textes comme « {value} » ont été saisis dans l’ancienne police {font} et sont omis ; choisissez à la colonne de les convertir</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>des textes comme « {value} » ont été saisis dans l’ancienne police {font} et sont omis ; convertissez-les en Unicode dans le programme qui a la police, et importez de nouveau le fichier</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>le classeur de l’XLSForm</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>le compte d’un client, ligne par ligne</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>l’action est faite</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>le montant est inférieur à zéro</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>le montant est trop petit pour autant de versements</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>le montant auquel s’applique la part est nécessaire : les intérêts payés</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>le domaine « {value} » n’était pas connu et est créé</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>l’attribution appartient à un autre client ou dispositif, ou a déjà une police</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>l’attribution est enregistrée sans le prêt « {value} » ; choisissez-le dans l’attribution</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>l’attribution est enregistrée sans la personne « {value} » ; choisissez-la dans l’attribution</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>l’attribution sans police à laquelle elle correspond</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>la date de naissance ou l’âge n’est pas encore connu</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>le code d’agence {code} figure deux fois</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>l’agence a encore des clients, des centres ou du personnel : {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>le plafond est sous le plancher</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>la cellule contient l’erreur {value} ; corrigez la formule dans Excel</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>le centre a encore des clients : {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>le centre « {value} » n’était pas connu et est créé</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>la liste de contrôle n’a rien sous le code {item}</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>il manque au choix « {value} » : {lacking} ; il est omis</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>le choix « {value} » figure deux fois dans la liste « {list} »</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>les choix sont {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>le sinistre n’est pas à l’étape où cela peut se faire</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>le client</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>le client n’a pas d’entreprise, ou en a plusieurs</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>le client a plusieurs comptes de ce dispositif</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>le client est entré avant sa date de naissance</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>le client est entré le {day} ; corrigez ce jour, ou le jour de son entrée</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>le client a encore changé de centre le {on} ; choisissez ce jour ou un jour plus tardif</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>le client a retiré son consentement à la conservation de ses données</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>le client a déjà été interrogé dans cette vague, avec d’autres réponses ; décidez laquelle compte</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>le client ‘{value}’ a plusieurs comptes ; saisissez l'écriture à la main</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>le numéro du client {value} a 15 chiffres, tout ce qu’Excel conserve ; vérifiez sa fin</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>le numéro de client {value} a été arrondi par Excel ; écrivez-le comme texte</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>la part du client dépasse le coût</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>la part du client dépasse la prime</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>les clients de l’agence</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>le code « {checklist} » appartient à une autre liste de contrôle</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>le code « {code} » est déjà pris</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>le code « {code} » figure deux fois</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>le code « {curriculum} » appartient à un autre cursus</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>le code « {partner} » appartient à un autre partenaire</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>les codes {codes} sont lus comme réponses manquantes</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>la colonne de tous les choix dit « {said} », les colonnes de chaque choix disent « {ticked} »</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>la colonne « {header} » peut remplir plusieurs questions ({questions}) ; indiquez-en une dans une recette</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>la colonne « {header} » figurait une fois dans le fichier de la recette et deux fois ici, ou l’inverse ; dites laquelle remplit « {target} »</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>la colonne « {value} » figure deux fois ; seule la première est lue</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>les colonnes ne disent pas de quelle sorte de liste il s'agit</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>ailleurs, le concept est en ‘{unit}’ : convertissez avec *7 ou /4100 et écrivez cette unité</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>le formulaire de consentement d’un client</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>la copie faite avant : {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>la copie {path} n’a pas pu être faite</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>le cursus n’a pas de module {number}</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>le fichier endommagé a été conservé sous {file}</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>la base de données n’a pas encore d’agence</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>la base de données a plusieurs agences : {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>la base de données est déjà à jour</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>la base de données {path} est prête</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>le jour de l’entretien</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>le séparateur n’a pas été employé : les cellules d’un fichier au format {format} ne sont pas séparées par des signes</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>le disque de {target} ne peut être ni lu ni écrit</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>le disque de {target} est plein</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>le pilote PostgreSQL n’est pas installé</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>l’épargne d’urgence d’un client</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>le codage {value} n’a pas été employé : un fichier au format {format} indique lui-même comment il est écrit</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>la fin précède le début</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>l’événement {value} n’a pas été employé : seuls les fichiers de REDCap ont des événements</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>le champ {field} n’a pas de liste de valeurs à chercher</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>les chiffres sont dans {file}</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>le fichier n’a pas d’événement {event}</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>le fichier est une page web ou un fichier XML sous le nom d’un classeur</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>le fichier est construit comme une attaque : il remplirait la mémoire ou accéderait à d’autres fichiers</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>le fichier n’est ni un classeur ni un tableau de texte</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>le fichier conservé du lot {batch} n’est pas celui qui a été importé</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>le fichier dit {value}, mais la formule du formulaire ne trouve aucun nombre à calculer ; remplissez les réponses qu'elle utilise, ou laissez cette cellule vide</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>le fichier dit {value}, la formule du formulaire donne {given}</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>le fichier dit « {value} » ; le statut reste tel quel, car il demande un motif et un jour</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>le fichier à prendre en premier</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>le fichier à écrire</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>le fichier {path} ne peut pas être écrit : {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>le fichier {path} a été modifié après la vérification de ses lignes</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>aussi celles qui sont terminées</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>le premier le {day}</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>les {shown} premiers sur {all}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>le formulaire demande ici une réponse et il n’y en a pas</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>le formulaire demande ici une réponse et il n’y en a pas : {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>le formulaire pose « {name} » dans plusieurs groupes ({paths}), et KoboToolbox n’en exporte qu’un ; les réponses aux autres ne sont pas dans ce fichier</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>la classe va de 0 à {most}</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>le groupe ou la répétition n’a pas de nom ; il s’appelle « {given} »</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>le groupe ou la répétition « {value} » commence ici et ne finit jamais</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>le groupe a encore des clients : {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>le groupe « {value} » n’est pas connu, et sans centre il ne peut pas être créé</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>le groupe « {value} » n’était pas connu et est créé</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>les en-têtes sont saisis dans une ancienne police ({font}) ; leurs questions ont été trouvées d'après la lecture, ‘{value}’ comme ‘{read}’</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>les en-têtes sont à la ligne {row}, et non plus à la ligne {value}</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>l’import {batch} a déjà été retiré</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>les dispositifs d’incitation proposés</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>les incitations accordées dans un mois</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>les incitations reçues par les clients</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>l’institution paie {amount}</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>les champs propres à l’institution</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>l’institution, et le logo sur ses documents</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>le dispositif d’assurance</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>l’assureur ne l’a pas approuvé</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>les intérêts de ces prêts ont été ristournés entre-temps : {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>l’entretien de {client} n’a pas de seconde saisie</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>l’entretien de {client} a déjà été saisi une seconde fois</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>l’entretien {interview} a déjà été tranché</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>l’enquêteur</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>la clé de la fiche</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>le type d’incitation « {value} » n’était pas connu et est créé</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>les types d’incitation, avec leurs champs propres</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>le dernier caractère ne correspond pas au code ; un chiffre est peut-être faux</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>la liste en classeur ou en CSV</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>la liste {list} n'a pas d'entrée ‘{entry}’</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>la liste des clients</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>le prêt est dans une autre monnaie que {value}</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>le numéro du prêt est nécessaire</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>la marque de la séance ‘{header}’ ne peut être lue ; écrivez P, A, L ou E</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>les minutes vont de 1 à 1440</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>la synthèse mensuelle de suivi</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>le nom « {value} » figure deux fois dans le même groupe ; le second est omis</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>le numéro national « {value} » appartient à un client d’un autre nom ; vérifiez les deux</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>la note est conservée</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>le nombre est au moins {least}</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>le nombre est inférieur à zéro</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>le numéro est vide</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>le nombre voulu</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>les autres marques montrent qu’une croix signifie absent ; sinon, écrivez P et A</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>le champ propre « {field} » y est deux fois</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>la page d’un client</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>le papier est a4 ou letter</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>le titre est noté</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>le partenaire en a accusé réception</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>le versement n'est pas dans un état d'où cela peut suivre</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>le versement à {client} est déjà revenu</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>le versement à {client} est annulé</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>le versement à {client} n’est pas encore payé</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>le versement à {client} est déjà payé</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>les versements de l’attribution font {amount} : replanifiez-les d’abord</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>les versements ne font pas ensemble {amount}</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>la période {period} n’a pas commencé</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>l’image {file} est trop grande</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>le versement prévu est de {amount}</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>la police ne couvre pas la personne ce jour-là</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>la police se termine de toute façon le {day} ; choisissez un jour antérieur</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>le numéro de police {number} figure déjà dans ce dispositif</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>la police qu’elle renouvelle</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>la police ‘{value}’ est celle du client {client}</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>la prime n’est pas encore payée</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>l’imprimante {printer} ne prend pas le document</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>les problèmes de {path} prendraient sa place</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>le programme pg_dump n’est pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>le motif du retrait est nécessaire</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>les ristournes d’une période, à signer</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>les ristournes d’une période, ligne par ligne</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>la recette remplit « {target} » à partir de « {header} », et plus rien ne porte ce nom</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>la recette désigne la colonne {header} par sa lettre seulement, et les colonnes ont changé depuis ; dites laquelle remplit « {target} »</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>la recette {path} ne peut pas être lue</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>la colonne « {header} » de la recette n’est pas dans le fichier ; rien ne remplit « {target} »</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>la colonne « {header} » de la recette n’est pas dans le fichier ; « {instead} » remplit « {target} »</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>la feuille « {value} » de la recette n’est pas dans le fichier ; une autre est lue</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>la liste d’une séance</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>la vague</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>les vagues de {survey} n'ont pas encore été harmonisées</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>la ligne ne désigne aucun client</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>la ligne ne nomme aucun client, mais en dit plus sur la personne ; choisissez qui c’est</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>la ligne dit autre chose que ce qui est enregistré ; décidez laquelle des deux valeurs compte</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>les lignes appartiennent à plusieurs événements ({events}), et aucun ne porte le nom de la vague {round}</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>les règles d’un dispositif, par jour</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>le même client a déjà eu le même dispositif le même jour dans ce fichier, avec un autre montant ; donnez à chacun sa référence</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>la même écriture se trouve plus haut dans ce fichier ; donnez à chacune sa référence</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>de même pour un seul champ ; peut être donné plusieurs fois</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>le même prêt a deux échéances au {value} dans ce fichier, et elles diffèrent</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>la même fiche figure plus haut dans le fichier, avec d’autres réponses ; décidez laquelle compte</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>l’agence d’exemple a de 1 à {most} clients, pas {clients}</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>l’agence d’exemple est dans {path}</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>l’agence d’exemple a besoin de sa propre base de données ; indiquez un autre fichier</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>l’épargne de {client} ne contient plus la ristourne</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>le dispositif commence le {day} ; corrigez ce jour, ou le début du dispositif</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>le dispositif n’a pas cours ce jour</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>le dispositif accorde {most} au plus</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>le dispositif est en {currency}</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>le dispositif {scheme} ne suit aucun cursus</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>le dispositif {scheme} n’a pas de règle pour ces jours</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>le dispositif {scheme} n’est pas une ristourne d’intérêts</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>le dispositif {scheme} n’est pas de ce type</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>le sexe n’est pas encore connu</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>la part est un nombre supérieur à 0, jusqu’à 100</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>la feuille ne correspond à aucune répétition du questionnaire et est omise</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>la feuille est endommagée ou écrite de façon inhabituelle ; elle a été lue cellule par cellule, vérifiez donc qu’aucune ligne ne manque</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>la feuille est masquée</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>la feuille n’indique pas à quelles lignes ses lignes appartiennent et est omise</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>la feuille {sheet} ne dit pas quand ses lignes ont été écrites, aucune n’est donc plus récente</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>la feuille « {value} » est masquée dans Excel ; vérifiez que c’est bien celle que vous voulez</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>la fiche que le client emporte</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>l’enquête ne propose plus cela</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>il manque au tableau les colonnes {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>la causerie est notée</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>le texte n’est pas écrit en {encoding}</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>le total concorde</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>la formation est notée</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>les deux appartiennent à des agences différentes</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>le lecteur habituel ne peut pas lire cette feuille</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>le lecteur habituel omet une partie de cette feuille</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>la visite est notée</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>le bon n’était plus valable ce jour-là</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>le bon a déjà servi le {day} ; si ce jour est faux, corrigez la visite</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>le bon {voucher} de ce prestataire a déjà été remis</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>le bon ‘{value}’ de ce prestataire appartient à quelqu'un d'autre</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>tout le montant est approuvé ; choisissez « Approuvé »</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>la prime entière</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>le classeur n’a pas de feuille « survey » avec une colonne « type »</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>le classeur est endommagé</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>le classeur est destiné au questionnaire « {survey} »</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>le classeur date d’une version d’Excel antérieure à 1995</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>le classeur est protégé par un mot de passe</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>le classeur est le modèle d’une autre liste</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>le classeur demande plus de mémoire qu’il n’est sûr</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>l’effectif est noté</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>l’effectif du {day} est déjà noté</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>il y a des sinistres pour une personne qui quitterait la police : {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>elle a des sinistres : {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>il y a plus de femmes que de travailleurs</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>il n’y a pas de ristournes {run}</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>il y a plusieurs polices de ‘{value}’ ; écrivez le numéro et le jour</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>il y a plusieurs sinistres de ce genre ; écrivez la personne et le jour de l'événement</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>il y a trop de chiffres : {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>il y a déjà {most} champs ; désactivez-en un dont personne n’a besoin</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>il y a un budget de ce dispositif pour la même période</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>il y a déjà une base de données : {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>il y a déjà un fichier : {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>il y a déjà un prêt {number}</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>il y a déjà un dispositif {scheme}</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>il n’y a pas de domaine du travail décent {area}</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>il n’y a pas d’attribution {award}</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>il n’y a pas d’agence {branch}</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>il n’y a pas d’agence « {value} » ; les lignes vont à l’agence de l’import</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>il n’y a pas de centre {centre}</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>il n’y a pas de centre « {value} » ; corrigez-le, ou ajoutez d’abord le centre</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>il n’y a pas de vérification {check}</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>il n’y a pas encore de liste de contrôle pour les visites</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>il n’y a pas de liste de contrôle {checklist}</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>il n’y a pas de liste de choix « {value} »</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>il n’y a pas de liste de choix « {value} », vouliez-vous dire « {suggestion} » ?</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>il n’y a pas de sinistre {claim}</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>il n’y a pas de client {client}</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>il n’y a pas de colonne « {column} » sur la feuille « {sheet} »</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>il n’y a pas de base de données {target}</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>il n’y a pas d’écriture {entry}</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>il n’y a pas de champ {fields}</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>il n’y a pas de fichier {path}</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>il n’y a pas de dossier {path}</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>il n’y a pas de groupe {group} dans ce centre</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>il n’y a pas d’import {batch}</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>il n’y a pas d’innovation à laquelle rattacher</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>il n’y a pas d’innovation {innovation}</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>il n’y a pas d’innovation « {value} » ; le dispositif reste sans innovation</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>il n’y a pas de type d’incitation {kind}</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>il n’y a pas de prêt « {value} » ; ajoutez-le à son client, ou donnez les colonnes client, montant décaissé et jour du décaissement</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>il n’y a pas d’agent « {value} » ; les clients gardent celui du centre</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>il n’y a pas de champ propre {field}</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>il n’y a pas de format de papier {paper}</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>il n’y a pas de partenaire {partner}</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>il n'y a pas de partenaire ‘{value}’ ; corrigez-le, ou ajoutez d'abord le partenaire</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>il n'y a pas de police de ‘{value}’ ; importez d'abord les personnes assurées</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>il n’y a pas de police {policy}</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>il n’y a pas de questionnaire « {survey} » ; il y a : {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>il n’y a pas d’entretien {interview} en attente</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>il n’y a pas d’orientation {referral}</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>il n’y a pas de compte d’épargne de {account}</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>il n’y a pas de dispositif {scheme}</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>il n’y a pas de dispositif « {value} » ; corrigez-le, ou importez d’abord le dispositif</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>il n’y a pas de séance ‘{value}’ ; ajoutez-la d’abord, ou écrivez son jour dans l’en-tête</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>il n’y a pas de feuille « {sheet} »</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>ce candidat n’existe pas ; il y en a {count}</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>ce jour n’existe pas</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>ce document n’existe pas</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>ce versement n’existe pas</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>cette personne n’existe pas dans le ménage</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>il n’y a pas de telle ristourne à contre-passer</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>cette séance n’existe pas dans cette agence</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>il n’y a pas de vue {view}</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>il n’y a pas de visite {visit}</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>ces ristournes sont déjà approuvées</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>ces ristournes sont déjà créditées</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>ces ristournes ne sont pas encore approuvées</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>ces ristournes ont été contre-passées</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>ils vivent déjà dans un même ménage</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>elles ont été créditées le {day}</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>cette date de naissance est dans le futur</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>cette vérification ne demande pas d’examen</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>ce client n'a pas d'enregistrement {record} dont un document puisse être le justificatif</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>ce client n’est plus là</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>cette comparaison ne convient pas à ce qui est examiné</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>ceci concerne un enfant : la suite est décidée lors d’un examen</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>ce jour est dans le futur</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>ce document est à accès restreint</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>ceci n’attend pas d’approbation</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>cet export d’ODK a été réenregistré par Excel, qui supprime les zéros en tête et change les jours ; employez le fichier écrit par ODK</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>ce formulaire existe déjà ; rien n’a été modifié</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>cet entretien ne peut pas être décidé ainsi</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>cet entretien n’est plus là</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>cet entretien attend encore une décision</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>c’est avant l’événement</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>c’est avant l’attribution</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>c’est avant la vérification</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>c’est avant l’entrée du client</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>c’est avant le jour de l’attribution</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>c’est avant le jour de l’orientation</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>c’est avant le jour où il a été payé</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>c’est avant la période des ristournes</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>c’est avant l’étape précédente, du {day}</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>c’est avant la remise du bon</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>à remplir</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>ce n’est pas un code client ; il ressemble à KH03-00421-3</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>ce n’est pas un jour ; écrivez 3/4/2026, 3 avr ou aujourd’hui</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>ce n’est pas un nombre</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>ce n’est pas un lieu ; écrivez latitude et longitude, comme 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>ce n’est pas une heure ; écrivez-la comme 14:30</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>ce n’est pas un montant ; écrivez 26500 ou 26,500</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>ce mois</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>ce numéro ({type}) appartient déjà à {code}</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>ce champ propre doit être rempli</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>ce document porte sur un centre</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>ce document porte sur un dispositif</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>cette phrase secrète ne l’ouvre pas, ou le fichier n’est pas une base de données</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>cette personne est déjà un client</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>cette personne s’occupe encore de centres : {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>ce motif ne convient pas au changement</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>cette orientation est restreinte</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>d’après sa clé, cette fiche appartient à un autre client ; décidez à qui elle revient</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>cette fiche a été modifiée ici après l’export ; décidez laquelle des deux compte</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>cette ligne est un entretien d’une autre vague ; choisissez cette vague, ou exportez une seule vague</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>cette ligne est d’une autre vague (« {value} ») et est omise</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>cette ligne est désactivée dans le formulaire et est omise</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>cette ligne ne désigne ni liste ni choix et est omise</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>cette séance n’a pas de quiz ; notez ses points dans le formulaire de la séance</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>cette séance a été annulée ; corrigez le jour, ou la séance dans la base</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>cette séance a été déplacée au {day} depuis, et y reste ; les marques lui sont données</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>cette feuille n’est pas lue ; vouliez-vous dire « {suggestion} » ?</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>celui-ci : {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>celui-ci : {day}, plus tard</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>seulement ceux d’un même numéro externe</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>cocher</translation>
  </message>
  <message>
   <source>times</source>
   <translation>fois</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>à faire</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>à revoir</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>à saisir</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>à saisir une seconde fois</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>à compléter</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>à décider</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>à vérifier</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>à la page</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>vers qui</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>à qui c’est arrivé</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>trop long</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>trop court</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>marge du haut</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>formés, sexe inconnu</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>converti en Unicode</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>deux choix ont les mêmes mots</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>deux numéros du même type : {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>type</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>saisissez 1 si la case est cochée, sinon laissez vide</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>saisissez-le d’abord une seconde fois</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>type {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>saisis deux fois</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>inchangées</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>sous cette police seulement</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>client inconnu : link, new, without, drop ; second entretien : keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>clients inconnus</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>inconnus :</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>arguments inconnus : {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>jusqu’au</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>jusqu’au {day}</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>jusqu’à cinquante ans d’avance</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>jusqu’à {amount}</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>mises à jour</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>employez diagnostic, baseline, followup1 … ou final</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>utilisés après un choc</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>utilisés après un choc, %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>version</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>version {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>village</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>la visite {number} est notée</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>visites</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>consultations médicales, et bons</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>des visites ont été faites avec cette liste de contrôle : {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>bons expirés</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>bons remis</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>bons utilisés</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>attendez qu’il ait fini et réessayez</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>en attente à la fin</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>en attente de décision</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>dispensées</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>avertissement</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>déjà supprimé</translation>
  </message>
  <message>
   <source>way</source>
   <translation>mode</translation>
  </message>
  <message>
   <source>what</source>
   <translation>quoi</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>ce dont une part est calculée</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>ce qu’un import a fait, ou son retrait</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>ce qu’il en est résulté</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>ce qui suit</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>ce qui concerne tous les dispositifs</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>ce qui s’est passé</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>ce qu’il faut rectifier</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>l’échéance de ce qui est convenu ne peut précéder la visite</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>ce qui est enseigné, et qui l’a appris</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>ce qui doit suivre</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>ce qui doit suivre vient après la visite</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>ce à quoi il se rattache n’est pas là</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>ce que cela a coûté</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>ce qu’il contient</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>ce que c’est</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>comment il s’appelle</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>ce dont il est le justificatif, comme --records l'indique</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>pour quoi c’est</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>base du calcul</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>quel type d’organisation c’est</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>ce qui le prouve ; sinon la preuve habituelle</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>ce qui sépare les cellules d’un fichier texte : , ; | ou tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>ce que le client en a payé</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>ce que le client en paie ; sinon tout</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>activité de l’entreprise, s’il y en a plusieurs</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>comment le champ s’appelle</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>ce que l’assureur a décidé</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>ce qu’il faut retenir de la paire (par défaut : different)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>ce que le personnel formé a transmis</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>ce qui a été convenu, et pour quand</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>ce qui a été décidé</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>ce qui a été décidé, le plus récent d’abord</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>ce qui a été fait</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>ce qu’on a appris</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>ce qui était connu à la fin de ce jour, comme 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>ce que {path} montrait n’est pas dans le fichier</translation>
  </message>
  <message>
   <source>when</source>
   <translation>quand</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>quand le partenaire l’a dit</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>quand la ligne a été écrite</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>à la fermeture de la fenêtre</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>d’où il vient</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>où cela se trouve</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>quand le fichier et la base diffèrent : remplacer (par défaut ; un vide ne le fait jamais), remplir ce qui est vide, garder nos valeurs, le plus récent l’emporte, ou demander</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>quelle agence ? Il y a : {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>quelle liste</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>quelles questions renseignent sur la personne</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>quelle étape</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>qui a achevé un cours</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>qui a aidé</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>qui assure</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>qui l’a délivré</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>qui a appris quelle part d’un cours</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>qui peut avoir un dispositif et ne l’a pas eu</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>qui du personnel</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>qui a été exposé à une innovation, et qui elle ne doit pas atteindre</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>qui a été payé</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>qui a été orienté vers des partenaires</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>qui s’y est rendu</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>à qui s’adresser</translation>
  </message>
  <message>
   <source>why</source>
   <translation>pourquoi</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>pourquoi elle change</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>pourquoi il est accordé malgré les règles du dispositif</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>pourquoi c’est dans l’intérêt supérieur de la personne</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>pourquoi pas</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>pourquoi, bien qu’une règle s’y oppose</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>avec aide</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>total ajusté</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>avec l’indicatif du pays</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>avec leur client</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>avec cette valeur d’un champ propre ; + pour toute valeur, - pour aucune</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>retraits</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retiré</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>retiré le {day}</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>sans jour</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>sans consentement au service, les données ne peuvent pas être conservées</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>sans noms, numéros, lieux ni texte libre</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>témoin {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>femme</translation>
  </message>
  <message>
   <source>women</source>
   <translation>femmes</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>femmes aux causeries</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>femmes de la famille sans rémunération</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>femmes formées</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>femmes à l’écoute</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>commentaire du responsable</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>classeur ou fichier CSV</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>classeur à écrire</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>effectif, titres d’immatriculation, visites de sécurité</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>travaille avant {age} ans, l’âge fixé pour cela</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>travaille avec cette agence seulement</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>écrivez --branch CODE=NAME</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>écrivez 2026-Q1, 2026-03 ou 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>écrivez CODE=RULE, avec l’une des règles {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>écrivez QUESTION=1, 2 ou 3 ; QUESTION=0 retire le type</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>noter un dépôt</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>écrivez un nouveau classeur et modifiez celui-là</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>écrire un document en PDF ; clôturer un mois</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>noter une police, avec l’attribution de la part de l’institution</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>noter un titre d’immatriculation</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>noter une visite de sécurité</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>noter une causerie qui a transmis un cours</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>écrire une copie vérifiée</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>noter une visite ou un bon</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>écrivez un nombre entier, comme 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>noter un retrait</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>écrire un classeur pour y saisir une liste</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>écrire un classeur pour saisir des réponses</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>écrivez au moins un module, un par ligne</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>écrivez au moins un point à examiner, un par ligne</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>écrivez au moins deux choix, un par ligne</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>n’écrivez que des chiffres, comme 45 ou 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>noter ce qu’on a appris d’une orientation</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>écrire comment il a été importé</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>écrire comment il a été lu</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>notez combien de personnes ont écouté</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>écrivez-le comme 2026-03</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>écrivez-le comme 2026-03-31</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>écrivez CODE=VALEUR</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>écrivez-le comme general=15 ; les noms sont {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>écrivez-le en chiffres, comme 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>inscrivez-le dans la fenêtre, sur le compte lui-même</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>notez-la d’abord sur sa page, ou dites laquelle avec --enterprise</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>l’écrire dans ce fichier .xlsx ou .csv</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>écrivez-en une sous Réglages, Listes de contrôle</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>écrire les fiches d’enquête dans un fichier</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>noter qu’une action convenue est faite</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>noter qu’un membre du personnel a été formé</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>écrivez le code du client tel qu’il figure sur la carte</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>écrivez le code du client, ou omettez la ligne</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>écrivez le jour comme 2026-03-15</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>écrivez le jour comme 2026-03-15, ou dites ce qui vient en premier dans la colonne</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>notez le jour de son départ, ou retirez-la d’abord de la police</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>notez plutôt le jour où la collaboration a pris fin</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>écrire le fichier pour le système bancaire : .xlsx ou .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>écrire le fichier qui a été importé</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>écrire les fichiers dans un dossier</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>écrivez la première et la dernière colonne, comme B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>écrire la liste dans un fichier</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>écrire la liste à remplir</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>écrivez de nouveau le numéro, en entier, d’après le papier</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>écrivez le numéro de la police, ou le numéro du client qui la détient</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>ajoutez d’abord la personne au ménage</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>écrire les lignes à problèmes</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>écrivez le dispositif : il n'y en a pas exactement un possible</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>réécrivez le texte d’après le papier, ou enregistrez à nouveau le fichier</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>écrivez le classeur avec `mfdw survey harmonise {survey} --out`, modifiez-le et relisez-le</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>noter le résultat d’une orientation</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>noter le résultat d’une visite ou d’un bon</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>écrire le résultat des vérifications</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>écrire ce qu’est chaque question</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>écrivez ce que la cellule devrait dire</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>noter ce qui a été décidé au sujet d’un manquement</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>noter qui travaille dans une entreprise</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>écrit par</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>saisi</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>écrit dans</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>écrit seulement ici</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>notée avec elle, comptée une fois</translation>
  </message>
  <message>
   <source>year</source>
   <translation>année</translation>
  </message>
  <message>
   <source>years</source>
   <translation>ans</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>les années à deux chiffres, comme dans « {value} », sont lues comme passées : {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>les années telles que dans « {value} » sont de l’ère bouddhique et sont lues 543 ans plus tôt</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>les années comme dans « {value} » sont lues selon le Bikram Sambat, le calendrier du Népal : {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>vos propres mots pour les listes fournies</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>votre mot</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>{actor} l’a déjà décidé</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>{actor} a saisi ceci, et personne n’approuve sa propre saisie</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>{age} ans</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>{amount} au plus</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>{amount} à saisir encore</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>{amount} de trop</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>{came} venus, {marked} pointés sur {all}</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{came} sur {all}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell} : cette ligne est omise</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>{change} sur un mois</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks}, {late} en retard</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>{clients} clients, {awards} incitations, {responses} entretiens</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · contamination {rate} : {exposed} des {all} en comparaison ont été exposés</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>{client} a déjà un entretien dans la vague {round}</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>{client} a déjà un entretien dans cette vague</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>{client} n’a pas d’attribution de {scheme} avec un montant</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>{client} a plusieurs comptes d’épargne</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{client} dans {innovation}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} est mal saisi : le caractère de contrôle ne correspond pas</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>{client} ne peut pas l’avoir selon les règles du dispositif ; donnez un motif s’il le faut</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>{client} est en comparaison dans l’innovation {innovation} : l’accorder fausserait la comparaison ; donnez un motif s’il le faut</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client} : sinistre modifié</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client} : sinistre déclaré</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client} : dépôt</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client} : soins de santé notés</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client} : entretien enregistré</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client} : police pour %n personne</numerusform>
    <numerusform>{client} : police pour %n personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client} : retrait</translation>
  </message>
  <message>
   <source>{client}: {decision}</source>
   <translation>{client} : {decision}</translation>
  </message>
  <message>
   <source>{client}: {state}</source>
   <translation>{client} : {state}</translation>
  </message>
  <message>
   <source>{condition}: {state}</source>
   <translation>{condition} : {state}</translation>
  </message>
  <message>
   <source>{count} are needed</source>
   <translation>il en faut {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>{count} attribution du mois a été rendue et n’entre dans aucun chiffre ici.</numerusform>
    <numerusform>{count} attributions du mois ont été rendues et n’entrent dans aucun chiffre ici.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>{count} bloqués</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} octets</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>{count} vérification</numerusform>
    <numerusform>{count} vérifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>{count} client issu d’une enquête reste à compléter et n’entre dans aucun chiffre ici.</numerusform>
    <numerusform>{count} clients issus d’une enquête restent à compléter et n’entrent dans aucun chiffre ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>{count} client</numerusform>
    <numerusform>{count} clients</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>{count} corrigées ici depuis ; le fichier dit encore l'ancienne valeur</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>{count} de moins qu’en {month}</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>{count} entretien n’est encore lié à aucun client.</numerusform>
    <numerusform>{count} entretiens ne sont encore liés à aucun client.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>{count} conservés</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>{count} de plus qu’en {month}</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{count} sur {all}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>{count} modules sur {all}, le dernier le {day}</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{count} sur {whole}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} enregistrements · contenu {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>{count} refus</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} supprimés</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>{count} rétablis</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{count} lignes dans {file}</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} second entretien attend une décision.</numerusform>
    <numerusform>{count} seconds entretiens attendent une décision.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>{count} question sensible ne vous est pas montrée.</numerusform>
    <numerusform>{count} questions sensibles ne vous sont pas montrées.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} à décider</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>{currency} restant dus</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>{currency} décaissés</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>{database} contient maintenant ce que contenait {file}</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}, environ {years} ans</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}, {years} ans</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>{documents} de la corbeille quittent le fichier, ce qui libère {size}. Cela ne peut pas être annulé. Une copie du fichier est faite avant ; elle les contient encore, comme les copies antérieures : supprimez celles-ci quand on n'en veut plus.</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} sur {all}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{done} sur {all} ont achevé : {needed} des {modules} modules nécessaires</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done} sur {target}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>{entered} saisis sur {all}</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>{exposed} des {all} clients en comparaison ont été exposés à {innovation}.</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>{exposed} des {all} clients du bras de comparaison ont été exposés</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>{file} comparé</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>{file} importé</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>{file} n’est pas une image lisible</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>{file} lu</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} enregistré</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file}, fait par {who}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file} : %n client</numerusform>
    <numerusform>{file} : %n clients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file} : %n colonne</numerusform>
    <numerusform>{file} : %n colonnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file} : %n groupe à remplir</numerusform>
    <numerusform>{file} : %n groupes à remplir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file} : %n question</numerusform>
    <numerusform>{file} : %n questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file} : %n fiche d’enquête</numerusform>
    <numerusform>{file} : %n fiches d’enquête</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file} : %n ligne</numerusform>
    <numerusform>{file} : %n lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file} : tel qu’il a été importé, son SHA-256 est juste</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file} : comment il a été importé</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file} : {count} page, empreinte {mark}</numerusform>
    <numerusform>{file} : {count} pages, empreinte {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file} : {records} enregistrements, vérifiés</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} ou {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>du {first} au {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first} à {last} seulement si {condition} ; sinon passez à {next}.</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>{households} ménages, {persons} personnes, {children} de moins de 18 ans, {clients} clients</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>{kept} ({code}) reste. {other} ({old}) y est intégré ; ce code se retrouve toujours.</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept} ; pas encore compris : {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>{kind} est l’un des types propres au programme</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (rattrapage)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment} par {who}</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>{month} n’a pas encore commencé</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>{month} n’est pas encore terminé</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>{month} est clôturé</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>{month} est déjà clôturé, par {who}</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>{month} n’est pas clôturé</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>{month} ne peut pas être rouvert sans motif</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>{month} est de nouveau ouvert</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>{month} de {branch} est clôturé, empreinte {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>{month} de {branch} est de nouveau ouvert ; il était clôturé avec {mark}</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} et autres</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (pour tous)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>Agence {name}</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} modifié</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>{name} inscrit</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>{name} est une autre personne</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>{name} est demandé de nouveau</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>{name} est la même personne</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>{name} vit avec {other}</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>{name} a changé de ménage</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} supprimé</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>{name} désactivé ; ce qui est enregistré reste</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} enregistré</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}, %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}, {count} en attente</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name} : un ménage à part</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name} : couvert du</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name} : couvert jusqu’au</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>{number} est plus petit que {value}</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>{number} est plus grand que {value}</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>{number} n’est pas {value}</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>{number} est {value}</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>{number} est {value} ou moins</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>{number} est {value} ou plus</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{number} sur {all}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>{old} devenu {new}</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{open} à décider sur {all}</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>{other} ({code}) revient avec tout ce qui précédait la fusion.</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>{other} est de retour</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>{other} est de retour ; %n valeur a été modifiée ensuite et reste</numerusform>
    <numerusform>{other} est de retour ; %n valeurs ont été modifiées ensuite et restent</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>{other} fusionné dans {kept}</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}, v{number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{part} sur {whole}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>{part} sur {whole} à échéance</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>{part} sur {whole} pointées</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>{path} ne peut pas être lu</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>{path} ne peut pas être écrit</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>{path} a plus de {most} millions de points</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} est un questionnaire (XLSForm), pas un tableau de données</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>{path} est coupé ou endommagé</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>{path} est vide</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>{path} dépasse {most} Mo</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>{path} n’est ni une photo ni un PDF</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} est la base de données elle-même</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>{path} a été supprimé définitivement</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>{period} n’est pas une période</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem}, et d’autres semblables</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem} ; accepté : {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>{question} n’a pas de choix {choice}</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question} : {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}, dont {late} ouvertes trop longtemps</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>{rejected} lignes rejetées sur {all}</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (nouvelle)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>{round} par centre</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>{round} ferme le {day}</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>{round} planifiée</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round} : nouveau dans le ménage : {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round} : le nom est {person}</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round} : {person}, jour de naissance : {day}</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} lignes ne peuvent pas être enregistrées, tout le fichier a donc été refusé</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>{rows} lignes lues = {new} nouvelles + {updated} mises à jour + {same} inchangées + {wait} à décider + {bad} rejetées + {beside} vides ou omises</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>{rule} n’est pas une règle de champ</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}, après une sauvegarde vérifiée</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>{same} réponses sur {compared}</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>{scheme} enregistré</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme}, séance {number}</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}, du {first} au {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme} : {amount} en versements</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme} : {spent} d’un budget de {budget} dépensés jusqu’à la fin du mois.</translation>
  </message>
  <message>
   <source>{scheme}: {who}</source>
   <translation>{scheme} : {who}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{share} % of the interest</source>
   <translation>{share} % des intérêts</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>{share} % bien</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} probablement la même personne</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>{share} pour cent faits</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} avec leur client</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · pas de tableau</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · masquée</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} sur {total}</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} Mo</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} ko</translation>
  </message>
  <message>
   <source>{state} by {actor}</source>
   <translation>{state} par {actor}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>{survey} n’a pas de question {question}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>{survey} n'a pas de question {question}, ou ce n'est pas un type de questions</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>{survey} n'a pas encore de réponses</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>{target} ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>{target} ne peut pas être écrit</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>{target} contient déjà des données</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>{target} est endommagé</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>{target} est verrouillé par une phrase secrète</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>{target} n’est pas une base de données de MFDW Desktop</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>{target} n’est pas une base de données, ou la phrase secrète est fausse</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>{target} est sur un serveur, où c’est le serveur qui s’en charge</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>{target} est ouvert dans un autre programme</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>{target} vient d’une version plus récente (schéma {found}, ce programme connaît {known})</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>{target} vient d’une version plus ancienne</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>{text} devient</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>{trained} formations, {talks} causeries : {women} femmes et {men} hommes</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} n’est pas un code de présence ; Alt+Down les affiche</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} n’est aucun des choix ; Alt+Down les affiche</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>{uncorrected} lignes avec un problème n’ont pas été modifiées. {stored} lignes étaient déjà enregistrées et restent telles quelles.</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>{value} enfreint la règle du formulaire : {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>{value} a 15 chiffres, tout ce qu’Excel conserve ; vérifiez sa fin, et écrivez-le comme texte</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>{value} n’est pas un choix de {field}</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>{value} est hors des jours prévus de la vague : du {opens} au {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} sort de ce que le formulaire permet ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}, attend l’approbation</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what} : {found}, attendu : {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what} : {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when} par {who}</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>{who} déplacé vers {centre}</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>{who} mis à la corbeille</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who} : {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}. Écrivez un motif, ou laissez cette personne de côté</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>{years} ans de plus ou de moins</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>« {text} » nommé</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>« ${{value}} » ne désigne aucune question du formulaire</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>« ${{value}} » ne désigne aucune question du formulaire, vouliez-vous dire « {suggestion} » ?</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>‘{age}’ ne fixe aucun âge</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>« {amount} » n’est pas un montant</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>« {area} » ne désigne aucune colonne</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>« {cell} » le décide.</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>« {choice} » est enregistré : {count} fois ; laissez-le dans la liste</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>« {code} » n’a pas de mots après son code</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>« {code} » n’est pas un code d’agence ; il commence par une lettre et a de 2 à 8 lettres et chiffres, comme KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>« {currency} » n’est pas une monnaie ; elle a trois lettres, comme KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>« {day} » n’est pas un jour</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>« {from} » devait devenir « {to} », mais la cellule dit maintenant « {value} » ; elle est laissée telle quelle</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>« {header} » doit être rempli</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>« {header} » devrait avoir {wanted} lignes et en a {count}</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>« {item} » a déjà reçu une réponse</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>« {month} » n’est pas un mois</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>‘{path}’ ne se termine pas par {ending}</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>« {path} » n’est ni .xlsx ni .csv</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>« {path} » n’est ni .xlsx, ni .csv, ni .zip</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>« {question} » ne peut pas indiquer « {role} »</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>« {round} » n’est pas une vague</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>« {survey} » n’est pas un code de questionnaire</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>« {text} » n’est pas un nombre entier à partir de 0</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>« {text} » n’est pas un nombre entier à partir de 1</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>« {value} » et les textes aussi longs sont coupés : une cellule d’Excel contient 32 767 lettres, et le reste n’est pas dans ce fichier</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>‘{value}’ est illisible : écrivez 1=Yes;2=No, ou *7 ou /4100 pour un nombre</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>‘{value}’ convertit des nombres, et cette question n'en a pas</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>« {value} » ne convient pas au champ « {field} »</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>« {value} » ne termine rien de commencé</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>« {value} » termine « {begun} », qui commence autrement à la ligne {begun_row}</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>« {value} » n’a pas de type et est omis</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>« {value} » est plus grand que tout nombre conservable exactement</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>« {value} » n’est ni une coche ni vide</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>‘{value}’ n'est pas un nom de concept : commencez par une lettre, sans espaces</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>« {value} » n’est pas un vrai numéro et ne désigne aucun client ; indiquez celui du client</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>« {value} » n’est pas un vrai numéro ; laissez le champ vide</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ n'est pas une vague : baseline, followup1 … ou final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>« {value} » n’est pas un nom valable : il commence par une lettre ou _ et contient des lettres, des chiffres, - _ et .</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>« {value} » n’est pas un nombre entier</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>« {value} » n’est aucun des choix</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>« {value} » n’est pas une date</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>« {value} » n’est pas une date avec une heure</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>« {value} » n’est pas un nombre</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>« {value} » n’est pas un nombre ; s’agit-il de {suggestion} ?</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>« {value} » n’est pas un lieu avec latitude et longitude</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>« {value} » n’est pas un type de question, vouliez-vous dire « {suggestion} » ? La question est omise</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>« {value} » n’est pas un type de question ; la question est omise</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>« {value} » n’est pas une heure</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>« {value} » n’est pas un nombre entier</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>« {value} » ne fait pas partie des choix</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>« {value} » ne fait pas partie des choix que le formulaire propose ici</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>« {value} » ressemble à un de nos codes client, mais son dernier caractère ne correspond pas ; un chiffre est peut-être faux</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>« {value} » peut se lire de deux façons et la colonne a les deux ; dites qui vient d’abord, le jour ou le mois</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>« {value} » peut être {near} ; saisissez son code ou plus de lettres</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>« {value} » ne désigne aucune agence</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>« {value} » ne désigne aucune vague : baseline, followup1 … ou final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>« {value} » figure plus haut dans ce fichier, avec d’autres valeurs ; gardez une seule des lignes</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>« {value} » figure pour plus de trois personnes différentes et n’en désigne aucune ; choisissez qui c’est</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>« {value} » figure pour plus de trois personnes différentes et n’en désigne aucune ; indiquez le numéro propre au client</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>« {value} » avait été nommé comme « {choice} », qui n’est plus aucun des choix</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>« {value} » devait devenir « {to} », mais le fichier n’a plus de telle cellule</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down les affiche tous ({count})</translation>
  </message>
 </context>
</TS>