/** Danish as it is chatted and spoken: see {@link standardSpellingsOf}. */
export const COLLOQUIAL = `
abonnement: abonement
adresse: adr addresse adrese
af: aff
afhænger: afhenger
aften: iaften
aldrig: aldri aldr alri aldig
alene: allene
allerede: allrede alrede allerde
alligevel: allivel
almindelig: almindlig almendelig almindeli
almindeligt: almindlit almindelit
alt: altfor ialt
altid: alti alltid altidt aaltid altit
altså: alså asså assa atså
anden: annen andn
andet: annet andt
angående: ang angånde angåene
arbejde: abejde arbej arbejed arbede
arbejder: abejder
at: att
bagefter: bageter bagætter
bedre: bedr bere bedere bædre
bedste: beste bæste
begge: bægge
begreb: begræb begrep
begynde: begynne begyne bejynde bejynne
begynder: begynner bejynder
behov: behow behåv
besked: beskæd
beskeder: beskæder
betyde: bety
betyder: betyr betyer bety'r
billede: billed billde bilede bilde
billeder: billder bileder bilder
billig: billi bili
billigere: billigre biligere
billigt: billit billitt
blandt: bla blant
blev: ble
blevet: blevt bleet blewet bleved
blive: bli blie blyw bliva
bliver: blir blier
bruge: brue bruje bruga
bruger: brujer bruer
brugt: brukt bruugt brugd
brugte: brukte
budget: buget budjet
burde: burd burte
butik: buttik butikk butig
både: båe
chance: sjance chanse schance
cirka: ca circa sirka
dag: idag daw
de: di
definition: defination definision definiton
dele: deele dæle
dem: dæm
den: dn dæn
denne: dænne
der: dær derr
deres: ders dærs dæres derres
derfor: deffor dærfor drfor
dermed: demed dærmed
desuden: dessuden desudn
desværre: desvære desverre dessværre dessverre desværrer disværre deværre
det: d dt dæt ded deh de't d'er deter
dette: dætte
dig: dej dei dæj dai
dyrt: dyert hvordyrt
dårlig: dårli dålig dåli
dårligt: dårlit dårlitt dåligt dålit
effekt: efekt effægt
efter: efer etter eftr æfter efder
egentlig: egentli egenlig egenli egntlig egntl egtl egl ejentlig ejenlig ejenli
egentligt: egenligt ejentligt egentlit
eksempel: fx feks fks eks eksempl exempel exemple
eksempler: exempler
eksklusive: ekskl
eller: elr ell ellr eler æller
ellers: elers elrs ells
elleve: ellev ællev
en: een ejn æn
end: enn
endnu: endu enu ennu innu
enhver: enver enhvær
enten: entn
er: r erikke eru
et: eet ejt
eventuelt: evt evnt evntuelt eventult evetuelt
faktisk: faktis faktist fagtisk
fald: isåfald
fedt: fet fætt
fem: fæm
fik: fek fikk
finde: finne
finder: finner
firma: fima
flere: fler flre flier
folk: fålk
for: fo forat
foran: forran
forbi: fårbi
forbindelse: ifm ifbm forbinnelse
fordel: fodel fårdel
fordele: fodele fårdele
fordi: frdi fodi foddi
forhold: ift ifht forholl
forkert: fokert fårkert forkerd
forklare: foklare forklara fårklare fokklare
forklaring: foklaring forklarring
forresten: foresten
forskel: foskel forskæl fårskel forskell forskjel
forskellen: foskellen forskælen forskelen
forskellig: foskellig forskelli
forskellige: forskelige foskellige forskællige
forstå: fostå fårstå
forstået: forståt fostået forståed
forstår: fostår fårstår
fortæl: fotæl fortel fårtæl
fortælle: fotælle fortelle fortæle fårtælle fottælle
fortæller: fotæller forteller
fundet: funnet funned
fungere: funkere fungre
fungerer: fungrer funkerer
fået: fåed
færdig: færdi
følge: følje
følger: føljer
først: føst førs fyst
første: føste fyste
gang: igang
gengæld: tilgengæld
gennem: genem jennem gjennem
gerne: gern gærne gjerne jerne
gik: gek gikk jik
give: gi gie giw
giver: gir
givet: givt gived
gjorde: gjode giorde
gjort: gjordt gort jort giort
glemme: glæmme
god: godd
gode: goe gue
godt: got gott gotd
gratis: grattis gradis
grund: pga
gået: gåed
går: igår
gør: gjør jør gørman
gøre: gø gjøre jøre gjorra gjørra
haft: havt hawt
halvtreds: halvtres haltres
har: harr haru ha'r hadu
havde: hadde hadd havd hawde
have: ha
hedder: hædder
hej: hei heij
hel: hiel
hele: hiele heele
hellere: hellre
helst: hælst
helt: hielt heelt
hende: hinne
hendes: hennes hinnes hindes henes
hilsen: mvh vh
hinanden: hinannen hinnanden
hjemmeside: hjemmside jemmeside hjemeside hjemmesie
hjulpet: julpet hjulpt
hjælp: hjelp jælp jelp hjælb hjæp hlp vha
hjælpe: hjelpe jælpe jelpe hjælbe hjælpa
hjælper: hjelper jælper jelper
holde: holle hålle
holder: holler håller
hun: hon
hundrede: hundred hunnred
hurtig: hurti
hurtigt: hurtit hurtitt
huske: husge
hvad: hva hwa va hvd hwad vad wa wad wat hvæ hvafor hvaffor hvaffer hvaffen hvaffe hvadfor hvadforen hvafornoget hvaffornoget hvaså hvasså hvader hvaba hvabe hvaller
hvem: hvm hvæm vem hwem wem
hver: hvær hwer hvergang
hverken: hvæken hværken hvekken hverkn verken værken
hvert: hvært ihvertfald ivertfald ihværtfald iværtfald hvertfald vertfald
hvilke: hvike hvikke vilke hvlke
hvilken: hviken hvikken hvilkn vilken hvlken vikken
hvilket: hviket hvikket hvilkt hvilked vilket
hvis: hvs hwis
hvor: hvr hwor wor hvo hwo
hvordan: hvdan hvodan hvordn hvdn hvrdan vordan vodan hvoddan hvodden hvorden hwordan hwodan wordan hvåddan hvådan hodan hoddan hudan huddan hurdan hordan hvordand hvorn hossen
hvorfor: hvofor hvoffor hvorfr hvrfor vorfor hvfor hvf hvfr hvoffer hvorffor hworfor hwofor worfor hvorfår hvorfo vofor voffor hurfor
hvorhenne: hvohenne hvorhene
hvornår: hvonår hvnår hvrnår vornår vonår hvornor hvornå hwornår hwonår hwonne hvårnår hurnår hvonnår hvornåer
hvorvidt: hvorvit
håbe: håpe
håber: håper
ifølge: iflg iføle
igen: ign ijen igjen
igennem: igenem ijennem igjennem
ikke: ik ikk itte itt ike ikki igge ikkje inte ikkæ ikkø ikkeh ikkesandt ikkos ikoss ikos
ind: inn
inden: innen
indtil: intil inntil
ingen: injen
ingenting: ingnting inenting
inklusive: inkl incl inclusive
interessant: intresant interesant intressant interresant
interesseret: intreseret intresseret interreseret
intet: intt indtet
især: issær iser
ja: jah
jeg: jæ jej jæj jæg æ
jer: jær jerr
jeres: jers jærs jæres jeress
jo: jow joh joo
kalde: kalle
kalder: kaller
kaldes: kalles kalds
kaldt: kalt
kampagne: kampange kampanje campagne
kampagner: kampanger kampanjer campagner
kan: ka kanj kann kænn karu kadu kanman kamman kanik kanikke kaik kandu
kende: kænde kenne kænne kjende kjenne
kender: kænder kenner kænner kjender kjenner
kendt: kænt kændt kjendt
komme: kåmme kome
kommentar: komentar
kommentarer: komentarer
kommer: kåmmer kmr
kommet: kåmmet
konkurrence: konkurence konkurrance konkurance konkurrense
konkurrent: konkurent
koste: kosde
koster: kosder
kroner: kr
kunne: ku kune kunna
kunnet: kunned
kvalitet: kvallitet kvalitæt
købe: køve køwe kjøbe kjøve køpe køva
køber: køver køwer kjøber
købt: køvt køpt køft
lave: lawe lavve
lavede: lavde
laver: lawer la'er
lavet: lawet la'et
lidt: lit litt
lige: lije ligeså lisså lisse ligemeget lissemeget
ligesom: lisom lissom ligsom ligesm lisåm
lille: lil
lovligt: lovlit
lægge: legge
lægger: legger
længe: lenge hvorlænge
længere: lengere lengre
lære: lere
læse: lese
læser: leser
mange: mang hvormange
markedsføring: makedsføring markedføring markesføring marketsføring markedsførring
med: me mæ medd
medier: medjer
meget: mget mgt megt meged mejet majet maiet majed mejed hvormeget
mellem: mællem
men: menn
mene: mæne
mener: mæner
menneske: mennske menske
mennesker: mensker mænnesker
mens: mæns
mere: mer mær mier merr
mest: mæst
metode: mettode
mig: mej mei mæj mai
millioner: mio milioner
mindre: mindr
mindst: minst
morgen: imorgen imorn imon morn
mulighed: mulied mulighet
muligt: mulit mulitt
måde: måe
målgruppe: målgrupe målgrubbe
måned: mnd
måneder: mdr mndr
måske: måsk msk mske måski måsge måskr møske
mærkelig: mærkeli mærkli
mærkeligt: mærkelit mærklit
naturligvis: naturlivis natuligvis
nej: naj nai nejj næ næh nææ
nem: næm nemm
nemlig: nemli næmlig næmli
nemmere: næmmere
nemt: næmt nemmt
netop: nettop nætop
netværk: netverk
nogen: nogn noen nåen nån nowen ngn no'en
nogensinde: nogensine nogetsinde nogesinde nogensinne
noget: noet nåt noed noged nogt ngt nåed någet nowet nogget noe no'et nå'et
nogle: nogl nogel ngle
nok: nåk nokk
nummer: nr
næste: neste
nødvendig: nødvendi nødvændig
nødvendigt: nødvendit nødvændigt nødventigt
ofte: oft åfte offte
og: å
også: ogs oså osse osså åsse oxå oxo okså ogso
okay: okej okai
omkring: omkr omkreng
omtale: åmtale
omvendt: omvent
opmærksomhed: opmerksomhed opmærksomhe
oppe: åppe
opslag: obslag åpslag
orden: iorden
os: wos vos åss
otte: åtte
over: ovr ower åver
overhovedet: overhodet overhoved
penge: pænge peng pæng pænga
pengene: pængene
pludselig: pludsli pludseli
problem: prob probblem
procent: pct prct prosent
produkt: prudukt produgt produckt prodokt
produkter: produgter produckter prudukter
professionel: profesionel proffesionel
præcis: præsis presis
præcist: præsist presist
prøve: prøwe
prøvet: prøved prøwet
på: påå
reklame: reklamme reglame reclame
reklamer: reglamer reclamer
rigtig: rigti rikti riktig rigdig rægtig rægti
rigtigt: rigtit rigtitt riktigt rægtigt rigdigt
risiko: rissiko risko
rundt: runt
rygte: røgte
sagde: sajde
sagt: sakt sagd
sammen: samen sammn smn
sammenligne: samenligne sammenligen
samtidig: samtidi
sandsynligvis: sansynligvis sandsynlivis
seks: segs
selv: sel slv sælv
selvfølgelig: selvføli selvfølgli selvføllig sefølgelig selføli selfølgelig selvfølig selvføgelig sefølig sølføli sølfølig sføli sfli slf
selvom: selom sellom selvåm
sende: senne
sender: senner
set: sedt
siden: sien
sidst: sist siddst
sidste: siste
sige: si sie sii siga sæj
siger: sier
sikkert: sikert siggert sikkerd
simpelthen: simpelhen simpelten simplethen sempelthen
sjov: sjow sjåv
sjovt: sjowt sjåvt
sjælden: sjelden sjællen
sjældent: sjeldent sjælent
skal: ska skl skall sgal skaru skadu skaldu skalman
skrevet: skrevt skreved
skrive: skriwe skriva skryw
skriver: skrir
skulle: sku skule skulde skuld
slags: slavs slaws
snakke: snakk
sociale: sosiale soziale
solgt: solt
specielt: spesielt
spændende: spendene spænnende spænene
spørge: spøre spørre spøe spørje
spørger: spør
spørgsmål: spm spgsm spsm spørsmål spøgsmål spøsmål spørsm
stand: istand
stedet: istedet istedetfor istedenfor isteden istedfor
stor: stoer stoor hvorstor
straks: strax strags
strategi: stategi
succes: success sukses suksess sucses sucess succses succe sugses
svært: svert
synes: syns synnes synse
syv: syw
sådan: sån sånn såen sådden såden
sådanne: sånne sådane
sådant: sånt
sælge: selge sælje selje
sælger: selger sæljer
særlig: særli
sætte: sette
sætter: setter
tage: ta tae
tager: tar taer tagr
taget: tat taged
tak: takk tack
tekst: tegst tækst
telefon: tlf tellefon
temmelig: temli temlig temmeli tæmmelig
til: tl till
tilbage: tilba tilbaje tebage
tilfælde: tilfælle tilfelde
ting: teng
tit: tidt hvortit
tjene: tjæne tjenne
tolv: tålv
tredive: tredve trædve trædive
tror: troer trorr
troværdig: troværdi troverdig
tusind: tusin tusen tusn
tænke: tenke tængke tengke
tænker: tenker tængker
tænkt: tenkt
uanset: uansæt uandset
ud: udfra
uden: udden u'en
ulempe: ulæmpe
ulemper: ulæmper
ulovligt: ulovlit
under: onner unner
undgå: unngå ungå
undskyld: unskyld unskyl ondskyld
valgt: valt
ved: ve vedd vedik vedikke vedu
vedrørende: vedr
venligst: venlist
venner: wenner
video: vidio vidjo
videoer: vidioer vidjoer videor
vidste: visste
vigtig: vigti vikti viktig
vigtigt: vigtit viktigt
vil: vill wil vildu
ville: wille
vinde: vinne
virke: verke wirke vørke
virkelig: virklig virkli virkeli verkelig verkli vikelig
virker: verker wirker virger
virksomhed: virksohed virksommhed verksomhed
virksomheder: virksommheder verksomheder
vist: visst
vores: vors vorres wores våres vårs
væk: vek
vælge: velge vælje
vælger: velger væljer
være: vere
været: væred værret
år: iår
ændre: endre ænre ænnre
ønske: ynske ønsge
ønsker: ynsker
øvrigt: iøvrigt iørigt
`;
