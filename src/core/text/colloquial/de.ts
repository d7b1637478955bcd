/** German as it is chatted and spoken: see {@link standardSpellingsOf}. */
export const COLLOQUIAL = `
aber: aba abba awer awwer obba abber
adresse: addresse
aggressiv: agressiv
allein: alleen alloa
alleine: alleene
alles: ois allet ollet allens
allgemein: allg allgmein
also: oiso allso
andere: annere
anders: andas andersch anderscht
anfangen: anfangn anfanga ofanga
angucken: ankucken
anschauen: anschaun oschaun oschaugn
anscheinend: anscheinent
antwort: antwoat antwurt
arbeit: arbat arwet arbeet
arbeiten: arbeitn
auch: ooch aach au ook
auf: uff uf auff auffe uffm uffn aufn aufm
aus: ausm ausn
ausprobieren: ausprobiern
beantworten: beantwortn
bedeutet: bedeuted bedeutetn bedeutets bedeited
beispiel: zb bsp beispil beischpiel bspl
beispielsweise: bspw
bekannt: bekant
bekommen: bekomm bekommn bekumma
bekommst: bekommste bekommsch bekommstu
bekommt: bekommts
benutzen: benutzn
besser: bessa beter
beste: beschte beschde
besten: bestn beschten
bezahlen: bezahln bezahla
beziehungsweise: bzw
bezüglich: bzgl
bild: büld buid
bilder: bilda buida
billig: billich billisch
bisschen: bissl bisserl bissle bissel bissal bischen bissken bisken bisschn bissi bitzli bitzeli bissche bissjen bisserle bisle
bist: biste bisch bisd bischt bissu bisse bistu büst
bitte: bidde
bleiben: bleibn bleim
brauche: brauch brauchs
brauchen: brauchn bruken brauchma brauchmer bruuken
brauchst: brauchste brauchsch bruuchsch bruchsch brauchstu
braucht: brauchts braucht's brauchtn
bringen: bringa bringn
bringst: bringste
bringt: bringts bringtn
circa: ca cirka zirka
cool: kuhl kuul
dabei: dobei
dafür: dafüa dafia
dann: donn
darf: derf dearf darfs
darfst: darfste derfst derfsch darfsch
das: dat datt det dett dit ditt dess dasn dats
dass: dasses dasse datte
dauert: dauerts
dazu: dazua
definitiv: defenitiv deffinitiv definitif defintiv
dein: dei
deine: deene
denken: denkn denka
denkst: denkste denksch
deutsch: deitsch daitsch
dich: di disch
diese: dise düsse
diesem: diesm
diesen: diesn
dieser: diesa
dieses: dieset dises
dort: durt
drauf: druff drauff druf
drei: droi
drin: drinn drinne
durch: dorch dursch
dürfen: dürfn derfen dürfma
eben: ebn ebend ebm
ebenfalls: ebendfalls
eigentlich: eigendlich eig eigtl eigntlich eigentl eintlich eijentlich eigntl eigtlich eigentli eignlich
ein: een n
eine: ne oane eene enne
einem: nem eim einm
einen: nen n'n einn enen
einer: ner eina eener oaner
einfach: eifach oafach eenfach ainfach oifach
einmal: amoi amol eenmal emol emal oamoi einma eimal
eins: oans eens oins
einzige: einzigste
empfehlen: empfehln
endgültig: entgültig
endlich: endlisch entlich
entgelt: entgeld
entscheiden: endscheiden
entscheidend: endscheidend
entschuldigung: tschuldigung schuldigung
entweder: entweda
erklär: erklärs erklähr erkler
erklären: erklärn erkleren erklähren
erklärt: erklährt erklärts
erklärung: erklährung
erst: erscht
erstmal: erstma ersma erschtmal
erzählen: erzähln verzähle
es: et
etwas: ebbes eppes öppis ebbas eppis sowas sowat sowos soetwas
euch: eich eisch oich
euro: eur oiro
eventuell: evtl evt eventuel eventl evntl
exklusive: exkl
fertig: fertich feddich fertisch
finden: findn finda
findest: findeste findst findesch
firma: fiama
frage: frach fraach frooch
fragen: fragn frogn froga fraache frogen
fragst: fragste
freund: freind froind fründ
freunde: freinde froinde fründe
funktionieren: funktioniern funzen funktionirn
funktioniert: funktionierts funktionirt funktionniert funzt fungtioniert
fünf: fümf fünfe fimf foif
fünfzehn: fuffzehn fuchzehn
fünfzig: fuffzig fuffzich fuchzig
für: fürn füa fia fürne
ganz: janz gonz gans gaanz
ganze: janze gonze
geben: gebn gewwe jeben gebm
gebracht: jebracht gebrocht
gegangen: gegangn jejangen gegange
gegeben: gegebn jejeben
gegebenenfalls: ggf ggfs
gegen: gegn jejen gejen
gehen: gehn jehn jehen gahn gehma
gehst: gehste gehsch jehste
geht: gehts geht's gehtn geiht gehd goht gohts gaht jeht jehts
gehört: ghört jehört
gekommen: jekommen gekommn gekumme
geld: jeld göid
gelernt: glernt jelernt
gemacht: gmacht gmocht jemacht jemaat
genau: gnau jenau jnau
genommen: gnommen jenommen genomm
genug: gnug jenuch genuch gnua genuag gnueg jenug
gerade: grad grade jrade grod jerade graad jrad
gern: gean jern
gerne: jerne
gesagt: gsagt gsogt jesagt gesacht gseit jesacht
gescheit: gscheit gscheid
geschrieben: gschrieben geschriebn gschriebn jeschrieben
gesehen: gesehn gsehn jesehn gsehen
gestern: gestan geschtern jestern gschtern
getan: jetan gedan
gewesen: gwesen gwen gsi jewesen gwest gewesn
geworden: jeworden gewordn
gibst: gibste
gibt: gibts gibt's gibbet gibbts gibs gibbt gibtn gits geits gifft gibd jibt jibts jibbet gebts gibtet
glaube: glaub gloob jlaub glaubs
glauben: glaubn gloobn jlauben glooben
glaubst: glaubste gloobste glaubsch
gleich: jleich glei gleisch
groß: jroß grouß
große: jroße
größer: gressa
guck: kuck gugg
gucken: kucken guckn kuckn guggen gugge gucka kieken
guckst: guckste kuckst kuckste
gut: guat jut gud guad guet gudd gutt juut
gute: guade guete
guten: guadn juten
günstig: günstich günstisch
habe: hab habs hab's hob hobs han heff hebb hann hoab
haben: ham hamm hamma hamse hamwa hamwer hawwe hawe habbe habn hobn hebben hebbt hend habense habma
habt: habts hobts
halt: hoit hald
hast: haste hasch hesch hastn hasd hosd hosch hastu hest hasts
hat: hats hod hods
hatte: hadde
heißen: heißn hoaßn heeßen
heißt: heist hoaßt heeßt heißtn heißts heißt's hoaßts dh
helfen: helfn helfa helpen
heute: heut heit heid hüüt heude
hier: hia
hilf: helf
hilfe: hülfe hülp hülf
hilft: hilfts
hinter: hinta
hoffentlich: hoffendlich
hundert: hunnert hundat
hält: hällt
hältst: hälst hältste
hätte: hätt hedd hädd
hätten: hättn
hättest: hättste hättst
hören: hörn
ich: ick icke ik ech
ihm: eam
ihnen: ihne eana
immer: imma immr ümmer jümmers
in: inne
inklusive: inkl
insbesondere: insb
interessant: intressant interesant interressant interesannt
interesse: intresse interresse
interessieren: interessiern intressieren
interessiert: intressiert interresiert
inwiefern: inwifern
irgendein: irgendn irgentein
irgendeine: irgendne irgentne irgenteine
irgendwann: iwann irgentwann irgndwann
irgendwas: iwas irgentwas irjendwat irgendwat irgendwos irgndwas
irgendwelche: iwelche irgentwelche
irgendwer: iwer irgentwer
irgendwie: iwie irgentwie irgndwie irjendwie irgwie irgendwia irgendwi
irgendwo: iwo irgentwo irgndwo
ist: is iss isch isses is's isn issn istn ists isset isd
ja: joa jo jau joo
jahr: johr joahr
jahre: johre
jeden: jedn
jeder: jeda
jemand: jmd jemant jmand ebber öpper
jemandem: jmdm
jemanden: jmdn jemandn
jetzt: jetz etz jez jetzz jezt jetzat jetza jetze itz itze jetzad iatz etza etzad jetzd gezz getz jezz
kampagne: kampange kampanje campagne kampangne
kampagnen: kampangen campagnen
kann: kan kanns kamma kannma kannmer gann
kannst: kannste kannsu kannsch kansch kannsd kannscht kansu kannze kannse chasch kannstu kannstes kaasch
kaufen: kaufn koofen kaafn kaufa chaufe köpen
kaufst: kaufste
kein: koa koi keen kee kei kään garkein
keine: koane keene koine garkeine
keinen: koan koin keinn keenen koanen
keiner: keener koana koaner koiner keina
kennst: kennste kennsch
klappen: klappn
klappt: klappts
klein: kloa kleen kloi chli lütt kloan
kleine: kloane kleene kloine lüttje
kommen: kommn kumma kimma kummen kema
kommst: kommste kommsch kimmst kummst chunsch kommse
kommt: kommts kimmt kummt kütt kommtn chunnt chunt
kostenlos: kostnlos
kostet: kosts kost kostets kostetn koscht koschtet koschd choschtet
kriegen: kriegn kriagn krichen kriejen griegn
kriegst: kriegste krichste kriagst griegst krichst kriegsch
kriegt: kricht kriagt griegt kriegts
kunden: kundn
können: könn könnse könnwa kennan kinna könna künnen künne könen chönd könnma könnmer
könnt: könnts
könnten: könntn
könntest: könnst könnteste könntste könntst
lassen: lassn lossn
laufen: laufn laafn loofen lopen
leicht: leichd
lernen: lerna lernn
lesen: lesn
leute: leut leit leude lüüd lüüt
lieber: lieba
lizenz: lizens
lohnt: lohnts
lustig: lustich luschtig
läuft: läufts löpt
machen: machn mochn maken moken macha maache machense machma mochen
machst: machste machsch mochst machsd machstu machse
macht: machts macht's machtn maakt mokt machd
mag: mog mags
magst: magste mogst magsch
mal: ma mol maln
manchmal: manchma manschmal mangmal
mehr: mea
mein: mei
meine: meene
meinem: meim
meinen: moana meenen
meiner: meina
meinst: meinste moanst moinst meenste mainst meinsch moinsch
meint: moant meent
meisten: meistn meischten
meistens: meischtens
menschen: menschn
mich: mi misch
milliarden: mrd
millionen: mio
mindestens: mindestns mindstens
mit: mitm mitn mim mitnem
morgen: morgn moang morjen morjn
muss: muas muass mues muasma
musst: mussu muasst musstu muesch muasch
möchte: möcht mecht mechte mechat möchd
möchtest: möchteste möchtst mechst mechtest
möglich: mögl möglisch
müssen: müssn miassn müssens müssma miasn möten müssmer
müsst: müssts
natürlich: natürlisch natürli nadürlich natüllich natierlich
neben: nebn
nehme: nehm
nehmen: nehmn nehma nemma
nein: nee nöö noi
nennt: nenntn nennts
neue: neie
neues: neies
neun: noin neune
nicht: nich ned nit nid nöd nisch nedd nüch nichd garnicht garnich gornich nichtmal nichmal ni
nichts: nix nüscht nischt nixe nichs nüt nüüt garnix garnichts garnischt nichtz
niemals: niemols
niemand: niemant neamd
nimmst: nimmste nimmsch
noch: nochn noch'n immernoch
nochmal: nochma nomma nomal nomol
nummer: nr numma
nun: nu
nur: nua nurn
nutzen: nutzn
nämlich: nähmlich nemlich
obwohl: obwoi obwol obwoll
oder: oda odr oddr odda odder
ohne: ohna ohn oone
okay: ok okey oke okee oki
original: orginal
originell: orginell
passieren: passiern
passiert: passierts bassiert
probieren: probiern brobieren
rauf: ruff
rhythmus: rytmus rhytmus rythmus
richtig: richtich richtisch rischtig
sachen: sachn
sag: sach sachma
sagen: sagn sogn seggen sagense saache
sagst: sagste sagsch sogst sachste
sagt: sacht sagts sachd
schau: schaug
schauen: schaun schaugn schaugen
schaust: schauste schaugst
schicken: schickn
schlecht: schlescht slecht
schnell: schnöi snell
schon: scho schonn schonma schun schomma
schreiben: schreibn schreim schreiba schrieven
schreibst: schreibste
schwierig: schwirig schwierich
schön: schee schää scheen
sehen: sehn säähn
sehr: ser
seid: seids
selber: selba selwer söba
selbst: selbs sülvst sölbst
separat: seperat
sich: sisch
sie: se
sieben: siebn siem
siehst: siehste siehsch
sieht: siehts
sind: san sin sünd sinds sindse
so: sone sonen soner sonem so'n so'ne son
soll: solls
sollen: solln soin sollnse sollma
sollst: sollste soist sollsch sollsd sollsu
sollten: solltn
solltest: sollteste solltst
sondern: sondan
spielen: spieln spuin
sprechen: sprechn schprechen
später: späta
standard: standart
standards: standarts
stehen: stehn stahn
stimmt: stimmts
stunden: std stdn
suchen: suchn suacha
suchst: suchste
tatsächlich: tatsechlich tatsächlisch
tausend: dausend tsd tausnd
teilen: teiln
teuer: deier teier deuer deia teua
tipp: tip
tipps: tips
trotzdem: trozdem trotzdm trotzdehm
tschüss: tschö
tun: tuen tuhn duhn doon
tust: tuste duast tuast
tut: tuts tut's tuat duat deit
um: umme
umsonst: umasunst umsonscht umsunst
und: un unn unt ond
ungefähr: ungefair ungefär ungfähr unjefähr ungef ungefehr
unser: unsa
unsere: unsre
unter: unta unner
unternehmen: unternehm untanehmen
unterschied: unterschid unterschiet untaschied
unterschiede: unterschide
verbreiten: verbreitn
verkaufen: verkaufn verkoofen vakaufn vakaufen
verstanden: vastanden verstandn verstanda
verstehe: versteh verstehs vasteh
verstehen: verstehn verstahn vastehn vastehen verschtehe
verstehst: verstehste vastehste vastehst verstehsch
versteht: verstehts
video: vidio wideo viedeo
videos: vidios wideos
viel: vui vill veel viehl viil viu wieviel wiviel wievill wiavui wievui wievü wiavü zuviel wieviehl
viele: wieviele zuviele wiviele vüle vielle
vielleicht: vllt vlt vll vl vieleicht viellt villeicht velleicht vlcht vlleicht vilicht fileicht vielleichd villt
von: vonne vun vo fon vunn
voraus: vorraus
voraussetzung: vorraussetzung
voraussetzungen: vorraussetzungen
voraussichtlich: vorraussichtlich
vorher: vorha
wahrscheinlich: warscheinlich wahrscheindlich warscheindlich wahrsch wahrscheinlisch
wann: waun wanns
war: wars
warum: wrm warom werum worüm wrum warums
was: wat watt wos wasn was'n watn wattn wats was's wassn wasses
wegen: wegn wejen wengan
weil: weils weill
weiter: weida weita
weiß: weis woaß weeß weet woas
weißt: weißte weiste woaßt weisch woisch weeßte weißtu woast
welchen: welchn
welcher: welcha
welches: welchet
wenig: weng wenich wenisch
weniger: wenicher wenga
wenn: wenns wenn's wennste wennze wennse wennst
wer: wea wokeen
werbung: werbunk
werde: werd
werden: wern werdn
weshalb: weshalp wesshalb
weswegen: weswegn wesswegen
wichtig: wichtich wichtisch wischtig
wie: wia wi wie's
wieder: wieda widda wedder
wieso: wiso
will: wills wui wott
willst: willste willsu willsch wuist willsd wotsch willze willstu
wird: wirds wird's wiad
wirklich: wirklisch würklich wirkli würkli werklich wiakli
wirst: wirste wirsd
wissen: wissn wissa weten
woche: wochn
wofür: wofia wofüa
woher: wohea
wollen: wolln woin wollma wollnse
wozu: wozua
während: wärend währent
wäre: warad
würde: würd würds
würden: würdn würdense
würdest: würdeste würdst würdste
zahlen: zahln zoin
zahlst: zahlste
zeigen: zeign
zeit: zeid tiet
ziemlich: zimlich ziehmlich ziemlisch zimmlich
zu: zua zuu
zuerst: zuerscht zuers
zum: zom
zumindest: zumindestens zuminderst
zurück: zurick zrück zrugg
zusammen: zusamm zsamm zusamen zsammen zusammn zäme
zuzüglich: zzgl
zwanzig: zwanzich zwanzsch
zwei: zwo zwoa zwee zwoi
zwischen: zwischn zwüsche zwischa
öfter: öfters
über: üba üwer iwwer iber öwer
überhaupt: überhaubt übahaupt üwerhaupt iwwerhaupt
`;
