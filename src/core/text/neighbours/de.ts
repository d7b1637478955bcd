/** Questions of the subject next door: see {@link neighbouringQuestionsOf}. */
export const NEIGHBOURS = `
was ist local seo
bei google maps höher kommen, wie
nap daten bedeutung?
unternehmensprofil bei google löschen wie
mein laden steht in der kartensuche an der falschen adresse, was tun
wie viele kategorien sollte ich im google profil für mein café angeben
kostet so ein brancheneintrag bei google eigentlich was
bringen verzeichnisse wie gelbe seiten noch was für die auffindbarkeit vor ort
warum erscheint die konkurrenz vor uns wenn man friseur in der nähe sucht
darf ich für zwei filialen in derselben stadt zwei unternehmensprofile anlegen
muss der ort im titel jeder seite meiner website stehn
mein chef will dass kunden uns finden wenn sie am handy nach bäcker in der nähe suchen, wo fang ich an
wir sind letztes jahr umgezogen und google schickt die kunden immer noch zum alten laden, wie krieg ich das raus
wir ham ein profil bei google, aber die bestätigung per postkarte kommt einfach nicht an, gibts da noch nen anderen weg
ich fahre als mobile hundefriseurin zu den leuten und hab gar kein geschäft, kann ich trotzdem bei google maps stehen?
was heißt eigentlich seo?
seo oder sea, was zuerst
wofür sind meta descriptions da
was bringen backlinks
wie lange dauert es bis eine neue website auf seite 1 steht
woher weiß ich welche suchbegriffe meine kunden eintippen
lohnt sich eine agentur für suchmaschinenoptimierung bei einem shop mit 40 produkten
was ist der unterschied zwischen onpage und offpage
meine seite wird von google gar nicht indexiert, woran liegts
wie wichtig ist die ladezeit dafür dass man bei google weit oben landet
zählt es für google wenn ich dieselben produkttexte wie der hersteller benutze
nach dem relaunch unserer vereinsseite sind die besucher aus der googlesuche um die hälfte eingebrochen, was haben wir falsch gemacht?
eine agentur hat mir am telefon platz eins bei google in vier wochen für 300 euro versprochen, kann das überhaupt stimmen
mein dozent meint keyword-dichte sei seit jahren egal, im skript steht aber drei prozent, was gilt denn nun beim ranking
ich hab einen shop für strickwolle und frag mich ob ich für jede farbe ne eigene unterseite brauch damit google sie findet
gute betreffzeilen für newsletter?
wie oft newsletter verschicken
html oder nur text?
was ist ein preheader
welche öffnungsrate ist für den newsletter eines kleinen ladens normal
mailchimp oder brevo, was ist besser für einen verein mit 300 adressen
warum werden die bilder in outlook immer so riesig angezeigt
an welchem wochentag lesen kunden die rundmail am ehesten
wie viele artikel passen in einen newsletter ohne dass es zu lang wird
was kostet ein tool für den versand an 5000 kontakte im monat
wie bau ich eine begrüßungsmail die nach der anmeldung automatisch rausgeht
unsere öffnungsrate ist in nem halben jahr von 40 auf 18 prozent gefallen obwohl sich am inhalt nix geändert hat, warum?
meine chefin will jede woche ne rundmail mit allen angeboten, ich find das zu viel, gibts da erfahrungswerte
soll ich leute die seit einem jahr keine mail mehr geöffnet haben aus dem verteiler werfen oder lieber behalten?
ich muss für den sportverein den monatlichen newsletter gestalten und hab null ahnung von layout, gibts irgendwo kostenlose vorlagen dafür
google ads für anfänger tipps
was bedeutet cpc
wie funktioniert der qualitätsfaktor
exact match oder broad match?
wie viel tagesbudget brauch ich bei google ads mindestens
warum wird meine anzeige in der suche nie ausgespielt
soll ich auch auf meinen eigenen firmennamen anzeigen schalten
was sind negative keywords und wo trag ich die ein
was zahlt man in etwa pro klick als schlüsseldienst
wie pausiere ich eine kampagne bei google ads übers wochenende
woran erkenn ich ob klicks auf meine anzeige vom mitbewerber kommen
hab 200 euro für suchanzeigen ausgegeben und keinen einzigen anruf bekommen, liegt das am text oder an den suchwörtern?
google empfiehlt mir dauernd die automatische gebotsstrategie, mein kollege sagt finger weg und alles von hand einstellen, wer hat recht
wir bieten nur im umkreis von 30 km an, kriegn aber klicks aus ganz österreich, wo stell ich das bei google ads um
mein gutschein über 400 euro werbeguthaben wurde nach der anmeldung nicht gutgeschrieben, weiß jemand an wen man sich da wendet
retargeting oder remarketing, unterschied?
frequency capping einfach erklärt
wozu dient ein werbepixel
warum verfolgen mich die schuhe aus dem shop auf jeder anderen seite
wie lange sollte man jemandem nach dem besuch noch anzeigen zeigen
wie schließe ich käufer aus damit die nicht weiter dieselbe werbung sehen
wie groß muss die besucherliste sein damit die anzeigen überhaupt laufen
lohnt sich remarketing bei nur 500 besuchern im monat
gibt es dynamische anzeigen die genau das angesehene produkt nochmal zeigen
was ist teurer pro klick, neue besucher oder die wiederholte ansprache
leute legen bei uns sachen in den warenkorb und gehen dann wieder, wie hol ich die mit bannern nochmal zurück?
mein chef ist genervt weil er unsere eigenen banner ständig auf nachrichtenseiten sieht, kann man einzelne leute davon ausnehmen
unser meta pixel zählt seit dem shop-update keine warenkörbe mehr und die anzeigen laufen ins leere, wo guckt man zuerst
in der vorlesung hieß es ohne drittanbieter-cookies sei retargeting tot, aber ich seh die anzeigen doch immer noch, wie geht das?
logo selber machen oder kaufen
was kostet ein logo
bildmarke oder wortmarke?
warum braucht man vektordateien
wie viele farben sollte das zeichen einer firma höchstens haben
welche schriftart passt zum namenszug von einem handwerksbetrieb
darf ich ein mit canva gebautes logo gewerblich nutzen
in welchen dateiformaten muss mir der grafiker das ganze liefern
wieviele korekturschleifen sind beim entwurf üblich
wie erkenne ich ob ein emblem auch in ganz klein noch funktioniert
was gehört eigentlich alles in ein styleguide für eine kleine marke
unser vereinswappen ist von 1974 und sieht auf dem handy furchtbar aus, wie modernisiert man sowas ohne dass die alten meckern?
der designer will für die nutzungsrechte nochmal extra geld haben obwohl ich den entwurf schon bezahlt hab, ist das normal
meine schwester hat mir was in word zusammengebastelt und die druckerei nimmt das nicht an, wie krieg ich daraus eine druckdatei
ich gründe grad ein kleines café und schwank zwischen nem schlichten schriftzug und nem richtigen logo mit tasse, was wirkt besser
wie lange gilt der markenschutz
was sind nizza-klassen
bedeutung von dem r im kreis
wo kann ich eine marke anmelden
was kostet es einen firmennamen beim patentamt schützen zu lassen
wie recherchier ich ob ein name schon vergeben ist
reicht eine deutsche eintragung oder brauch ich gleich die europäische
kann man einen slogan schützen lassen oder nur namen
darf ich mein produkt so nennen wie ein dorf in der nähe
was passiert wenn jemand gegen meine markenanmeldung widerspruch einlegt
unterschied zwischen tm und dem eingekreisten r
hab nen brief bekommen ich soll 1500 euro für ein markenregister zahlen, ist das echt oder eine von diesen abzockfirmen?
ein anderer laden zwei orte weiter benutzt seit kurzem fast denselben namen wie wir, kann ich dem das verbieten lassen?
mein bandname steht noch nirgends im register, muss ich als hobbymusiker den überhaupt eintragen lassen oder reicht das benutzen
die prüferin beim dpma sagt unser name sei rein beschreibend und damit nicht schutzfähig, was können wir jetzt noch machen
verpackung aus graspapier sinnvoll?
was ist eine mogelpackung
was muss aufs etikett
was ist eine stanzform
wie teuer sind bedruckte kartons bei nur 500 stück
brauch ich für meine verpackungen eine anmeldung beim register lucid
welche farben wirken bei einer teeschachtel hochwertig
wer hat eigentlich den tetra pak erfunden
was heißt primär- und sekundärverpackung genau und wozu die trennung
matt oder glänzend, was sieht bei einer seifenschachtel besser aus
wie dick muss wellpappe sein damit gläser heil beim kunden ankommen
ich verkauf marmelade auf dem wochenmarkt und will gläser die nach was aussehen, aber nicht mehr als 20 cent pro stück kosten
unsere kunden beschwern sich dass zu viel plastik um die ware ist, welche alternativen gibts die nicht gleich aufweichen?
die lehrerin will dass wir für eine erfundene schokoladenmarke die hülle gestalten, worauf achten die leute da im regal zuerst?
der hersteller hat uns kartons mit falschem strichcode gedruckt, müssen wir jetzt alles wegwerfen oder geht da auch drüberkleben
messestand mieten oder kaufen?
was kostet ein messestand
checkliste für den ersten messeauftritt
reihenstand oder eckstand?
wie viele leute braucht man auf zwölf quadratmetern standfläche
wie sprech ich besucher am stand an ohne aufdringlich zu wirken
welche giveaways landen nicht gleich im müll
gibts zuschüsse vom staat für aussteller aus kleinen firmen
wie früh muss man sich als aussteller für die halle anmelden
was zieht man als standpersonal an, anzug oder polo mit firmenlogo
was ist der unterschied zwischen publikumsmesse und fachmesse
wir waren drei tage in hannover, hatten volle hütte am stand und danach kam kein einziger auftrag, was lief schief?
mein chef schickt mich nächste woche alleine als standdienst los und ich weiß gar nicht wie ich gespräche protokollieren soll
der messebauer ist kurz vor knapp abgesprungen und wir haben nur roll-ups und einen tisch, wie macht man daraus was ordentliches
die hallenbetreiber verlangen für strom und wlan mehr als die fläche selbst kostet, ist das üblich oder lässt sich da verhandeln?
wie finde ich sponsoren
muster für sponsorenvertrag gesucht
trikotwerbung was kann man verlangen
bandenwerbung preise amateurliga?
was ist der unterschied zwischen spende und sponsoring
muss unser verein auf die einnahmen vom trikotpartner steuern zahlen
wie schreib ich einen brief an firmen die unser turnier unterstützen sollen
was biet ich einer firma im gegenzug außer ihrem logo aufm plakat
wie lang läuft so ein vertrag mit einem geldgeber normalerweise
kann eine firma das geld fürs trikot als betriebsausgabe absetzen
wie bedankt man sich nach der saison bei den förderern
die sparkasse hat uns letztes jahr 500 euro gegeben und dieses jahr nix, wie fragt man da nochmal nach ohne zu betteln?
unser wichtigster geldgeber ist eine wettfirma und die eltern der jugendspieler finden das gar nicht gut, wie geht man damit um
ich fahr hobbymäßig motocross und such jemand der mir reifen bezahlt, was gehört in so ne mappe für den sponsor rein?
zwei autohäuser wollen beide aufs trikot und jeder verlangt dass der andere nicht draufkommt, wie regelt ihr sowas im verein
aufbau einer pressemitteilung
was ist eine sperrfrist
wie lang darf ne pressemitteilung sein
was bedeutet boilerplate?
an wen schick ich unsere mitteilung bei der lokalzeitung am besten
muss ich fotos mitschicken wenn ich was an die redaktion gebe
lohnen sich kostenpflichtige presseportale für ein kleines startup
zu welcher uhrzeit lesen journalisten ihre mails am ehesten
darf ich nach dem versand in der redaktion anrufen und nachhaken
gibts einen unterschied zwischen pressemitteilung und pressemeldung oder ist das dasselbe
wer muss als ansprechpartner drunterstehen bei einem text für die medien
ich hab dem stadtblatt drei texte über unser jubiläum geschickt und nichts wurde gedruckt, schreib ich vielleicht zu werblich?
mein chef will in jedem zweiten satz den firmennamen haben, ich glaub aber dass die zeitung das so nie nimmt, oder?
die zeitung hat in ihrem artikel unsere zahlen falsch abgedruckt, wie bitte ich höflich um eine korrektur ohne die beziehung zu verderben
wir laden zum ersten mal zu ner pressekonferenz ein, wieviel vorlauf brauchen die leute und was muss in die mappe rein
wie viele teilnehmer braucht eine umfrage
likert-skala fünf oder sieben stufen
primär- oder sekundärforschung, was nun?
was ist eine stichprobe
wie formulier ich fragen ohne die leute in eine richtung zu drängen
was kostet eine repräsentative umfrage bei einem institut
welches kostenlose tool taugt für einen fragebogen mit 20 fragen
was ist der unterschied zwischen qualitativer und quantitativer marktforschung
wo finde ich zahlen zum marktvolumen von hundefutter in deutschland
wie viele leute lädt man zu einer fokusgruppe ein
was ist eine conjoint-analyse und wofür nimmt man die
für meine bachelorarbeit haben erst 38 leute den fragebogen ausgefüllt, reicht das oder nimmt mir der prof das auseinander?
mein boss will vor der eröffnung wissen ob der ort genug kaufkraft für ein drittes eiscafé hat, wo kriegt man sowas her
die hälfte der befragten bricht bei uns auf seite drei ab obwohl es nur zehn minuten dauert, wie kürzt man am besten?
wir haben im laden kunden gefragt ob sie mehr zahlen würden und alle sagten ja, kann man sich darauf verlassen
flyer verteilen lassen preise
postaktuell was ist das
a6 oder din lang?
welches papiergewicht für handzettel
wie viele leute reagieren im schnitt auf einen zettel im briefkasten
ist falzen von hand bei 1000 stück noch machbar oder zu mühsam
was kostet das porto für einen serienbrief an 800 haushalte
wie prüfe ich ob die austräger die flyer wirklich verteilt haben
in welcher woche im monat sollte so eine wurfsendung ankommen
lohnt sich handgeschriebene adresse bei werbebriefen an stammkunden
was ist der unterschied zwischen teiladressiert und unadressiert bei der post
hab 3000 handzettel für meinen pizzaservice drucken lassen und genau zwei anrufe gekriegt, was stimmt da nich?
mein sohn soll als schüler für uns prospekte austragen, ab wieviel jahren darf der das und was zahlt man ihm
die druckerei sagt unsere datei hat keinen beschnitt und die texte sind zu nah am rand, was muss ich da jetzt ändern
unser verein hat noch 2000 flyer vom letzten jahr mit falschem datum, überkleben oder lieber gleich neu bestellen?
was heißt pos im handel
quengelware woher kommt der begriff
ideen für einen pappaufsteller
was ist ein wobbler
wie hoch sollte ein thekendisplay höchstens sein damit keiner dagegenläuft
welche regalhöhe verkauft am besten, augenhöhe oder griffhöhe
bekomm ich vom hersteller geld wenn ich sein display aufstelle
wie viel kostet ein bodenaufsteller aus karton bei 50 stück
was versteht man unter zweitplatzierung im supermarkt
bringen bildschirme mit videos an der kasse mehr als ein plakat
wie komm ich mit meinem müsliriegel in die kassenzone vom edeka
unsere verkostung am samstag war gut besucht, aber gekauft hat am ende kaum jemand, wie bringt man die leute vom probieren zum kaufen?
die marktleitung räumt unsere aufsteller immer nach zwei tagen wieder weg, obwohl das anders abgemacht war, was kann man machen
ich soll für die berufsschule drei maßnahmen am point of sale beschreiben und mir fallen nur preisschilder ein, hast du beispiele?
mein chef hat lauter bunte deckenhänger bestellt, ich finde der laden wirkt dadurch wie eine ramschbude, wieviel ist denn zuviel
was ist employer branding
evp abkürzung bedeutung personal
benefits für azubis ideen
kununu profil lohnt sich?
wie formulier ich eine stellenanzeige auf die sich überhaupt jemand meldet
was kostet eine anzeige bei stepstone oder indeed
wo ist der unterschied zwischen personalmarketing und employer branding
was fragt man ausscheidende kollegen am besten im austrittsgespräch
muss das gehalt in die stellenausschreibung rein
wie werden handwerksbetriebe für junge leute als arbeitgeber interessant
obstkorb oder jobticket, was schätzen angestellte wirklich
wir suchen seit acht monaten einen elektriker und es kommt nicht eine einzige bewerbung, was machen andere betriebe da anders?
die chefin will mitarbeiterfotos für die karriereseite, aber die hälfte vom team will nicht vor die kamera, wie löst man das?
ich schreib meine hausarbeit über die arbeitgebermarke und brauche kennzahlen wie time to hire, welche gibts da noch so
unser neuer azubi hat nach zwei wochen hingeschmissen weil er sich alles anders vorgestellt hat, wie machen wir das onboarding besser
tag der offenen tür ideen handwerk
wieviel getränke pro gast rechnen
gema anmelden bei firmenfeier?
eintritt verlangen ja oder nein
welche versicherung braucht man wenn 200 besucher aufs betriebsgelände kommen
wie lang vorher muss man ein straßenfest bei der stadt anmelden
was kostet eine hüpfburg mit betreuung für einen nachmittag
hat jemand einen ablaufplan für ein firmenjubiläum mit rede und buffet
brauch ich eine schankgenehmigung wenn der verein bier ausschenkt
wie viele helfer braucht man für eine einweihungsfeier mit 150 leuten
welcher wochentag ist besser für die ladeneröffnung, donnerstag oder samstag
letztes jahr hatten wir 300 anmeldungen und gekommen sind 90, wie plant man da bloß das essen ohne alles wegzuwerfen?
mein boss will bei der eröffnung unbedingt einen promi vom lokalradio als moderator, was nimmt so jemand für zwei stunden?
bei unserem sommerfest hats geregnet und das zelt war zu klein, wie sichert ihr euch da gegen schlechtes wetter ab?
wir machen nen tag der offenen tür in der werkstatt und haben angst dass sich kinder an den maschinen verletzen, wer haftet
kaltakquise leitfaden für anfänger
angst vorm telefonieren mit fremden
beste uhrzeit um firmen anzurufen?
guter erster satz am telefon
wie komm ich am empfang vorbei direkt zum geschäftsführer
wie viele anrufe am tag schafft man realistisch
was ist der unterschied zwischen kaltakquise und warmakquise
was sag ich wenn die nur meinen schicken sie mal unterlagen
im stehen telefonieren, bringt das echt was für die stimme
was nimmt ein callcenter pro vereinbartem termin bei firmen
wie oft soll man es nach einer absage nochmal versuchen
mein chef verlangt sechzig anrufe am tag von mir und nach zehn absagen hab ich schon keinen bock mehr, wie haltet ihr durch?
ich leg nach der begrüßung immer gleich los und dann wird aufgelegt, soll ich erst fragen ob es grad passt?
als werkstudentin soll ich morgen fremde betriebe abtelefonieren um termine für den außendienst zu machen, gibts da ein gutes skript?
die sekretärin einer wunschfirma hat mich jetzt viermal abgewimmelt, wär es frech einfach persönlich dort vorbeizufahren oder macht man das
methoden der einwandbehandlung
zu teuer, was antworten
einwand oder vorwand erkennen
was ist die bumerang-methode
was sag ich wenn der kunde meint er muss nochmal drüber schlafen
wie reagier ich auf wir haben schon einen lieferanten
was tun wenn der kunde im gespräch einfach schweigt
gibt es gute bücher zum umgang mit kaufbedenken
welche fragetechnik hilft wenn jemand immer nur ja aber sagt
soll man einwände schon vorher selber ansprechen oder besser abwarten
wie bleibt man ruhig wenn ein käufer das produkt schlechtredet
ein kunde hält mir immer den billigeren preis aus dem internet hin, ich will aber nicht mitgehen, was sagt man da freundlich?
in der ausbildung haben wir die ja-aber-technik gelernt, der trainer von neulich meinte die macht alles nur schlimmer, stimmt das?
am ende vom verkaufsgespräch sagen alle sie melden sich und dann hör ich nie wieder was, wie hak ich da besser nach?
ich verkauf küchen und jeder zweite will erst noch die ehefrau fragen, ist das echt oder nur ein vorgeschobener einwand?
angebot schreiben muster
kostenvoranschlag verbindlich oder nicht?
was heißt freibleibend
wie lange bindefrist angeben
ab wann darf die rechnung höher sein als der kostenvoranschlag
soll ich einzelpreise auflisten oder nur eine gesamtsumme hinschreiben
wann hakt man nach wenn der kunde sich nicht meldet
darf ich geld verlangen nur dafür dass ich die kosten schätze
welche angaben müssn in ein angebot für privatkunden rein
sind drei varianten mit verschiedenen preisen besser als nur eine
welche software nehmt ihr um angebote und rechnungen zu schreiben
ich hab mich bei einem angebot um 800 euro verrechnet und der kunde hat schon zugesagt, komm ich da noch raus?
ein kunde will von mir als fotograf einen preis, sagt mir aber nicht wieviele bilder er braucht, wie formulier ich das
mein meister schreibt die preise auf nen zettel und gibt ihn den leuten mit, gilt das dann schon als vertrag?
auf zehn kalkulationen die ich rausschicke kommt vielleicht ein auftrag, ist das in der branche normal oder mach ich was verkehrt
wo findet man öffentliche ausschreibungen
was ist eine bietergemeinschaft
vergabe unter schwellenwert wie läuft das
was steht im leistungsverzeichnis?
kann ich als einzelunternehmer überhaupt bei einer ausschreibung der stadt mitmachen
welche nachweise verlangt die gemeinde von den bietern normalerweise
bekommt immer der billigste den zuschlag oder zählt auch anderes
was ist der unterschied zwischen freihändiger vergabe und beschränkter ausschreibung
wie frag ich nach warum wir den auftrag nicht bekommen haben
darf man nach der abgabefrist noch unterlagen nachreichen
was kostet der zugang zu einem vergabeportal wie dtvp
unser büro hat drei wochen an den unterlagen gesessen und dann wurde das verfahren einfach aufgehoben, kriegen wir die kosten ersetzt?
die schule sucht eine agentur für ihre website und will vorab kostenlose entwürfe von allen, muss man sich das antun?
mein chef glaubt dass bei der stadt immer dieselbe firma gewinnt und schon vorher alles feststeht, wo kann man sich beschweren
wir haben das elektronische formular zwei minuten zu spät hochgeladen weil der server hing, sind wir jetzt raus aus der ausschreibung?
wie rechnet man preiskalkulation
stundensatz als freelancer berechnen?
was ist der deckungsbeitrag
psychologische preise wie 9,99 sinnvoll
wieviel aufschlag nimmt der einzelhandel auf den einkaufspreis normalerweise
wo ist der unterschied zwischen handelsspanne und kalkulationsaufschlag
wie bring ich meinen kunden eine preiserhöhung schonend bei
was kann ich für selbstgenähte taschen auf dem markt verlangen
abschöpfungsstrategie oder penetrationspreis, wann nimmt man was
muss ich auf der preistafel die mehrwertsteuer mit angeben
ab welcher stückzahl bin ich mit meinen tassen überm break even
ich nehm als grafikerin 35 euro die stunde und am monatsende bleibt nix übrig, wie rechne ich das mal richtig durch?
meine töpferkurse sind immer ausgebucht und mein mann sagt ich bin viel zu billig, um wieviel kann man da hochgehen?
der prof fragt in der klausur nach der preiselastizität und ich versteh nicht wieso da ein minus davorsteht, kannst du helfen
wir verkaufen dieselbe salbe im shop und in der apotheke, darf sie online billiger sein oder gibts dann ärger?
skonto oder rabatt, unterschied?
mengenrabatt wie staffeln
wann ist sommerschlussverkauf
rabattcode im shop einrichten wie
wie rechne ich 15 prozent vom bruttopreis wieder raus
wie buche ich einen nachträglich gewährten nachlass in der buchhaltung
machen ständige nachlässe auf dauer die marke kaputt
zwei zum preis von einem oder lieber 50 prozent
soll ein kleiner shop bei black friday überhaupt mitmachen
wie sag ich höflich nein wenn einer handeln will
was bedeutet naturalrabatt und gibts dafür ein beispiel
ein stammkunde zieht sich bei jeder rechnung einfach selbst drei prozent ab obwohl wir das nie vereinbart haben, was jetzt?
seit unserer 20-prozent-aktion kauft keiner mehr zum normalen preis und alle warten auf die nächste, wie kommen wir da raus?
mein chef will dass ich jedem kunden an der kasse spontan was nachlassen darf, wo würdet ihr da die grenze ziehen?
in unserm shop lassen sich zwei gutscheincodes gleichzeitig einlösen und am ende steht da null euro, wie stell ich das ab
provision vertrieb wie hoch üblich
fixum oder nur provision?
was ist ein handelsvertreter
ausgleichsanspruch einfach erklärt
wird die prämie vom umsatz oder vom gewinn berechnet
wie viel prozent kriegt ein makler beim hausverkauf in österreich
was heißt stornohaftung bei versicherungsvertretern genau und wie lang gilt die
bekomm ich im urlaub den durchschnitt meiner verkaufsprämien weitergezahlt
wie staffelt man boni für ein verkaufsteam mit fünf leuten
darf der arbeitgeber die provisionssätze mitten im jahr einfach kürzen
wie nennt man so eine kurzfristige extraprämie für ein bestimmtes produkt
ich hab im märz gekündigt und im mai hat mein kunde unterschrieben, steht mir dafür noch provision zu oder nicht?
unsre verkäufer schnappen sich gegenseitig die kunden weg seit es die umsatzprämie gibt, wie kriegt man da wieder frieden rein?
im vorstellungsgespräch haben sie gesagt ich kann 6000 im monat verdienen, fest sind aber nur 1400, ist das seriös?
der chef zahlt uns die vertriebsboni immer erst wenn der kunde bezahlt hat, und das dauert ewig, ist das erlaubt?
was bedeutet crm
kostenloses crm für drei leute
hubspot oder pipedrive?
kundendatei in excel sinnvoll
wie räumt man doppelte kontakte in der kundendatenbank auf
was kostet salesforce pro nutzer im monat ungefähr
welche felder sollte man zu jedem kunden anlegen
wer hat das customer relationship management eigentlich erfunden
wie krieg ich meine outlook-kontakte in ein crm rein
ab wievielen kunden reicht eine tabelle nicht mehr aus
was ist der unterschied zwischen crm und erp
wir haben für viel geld ein programm für kundendaten angeschafft und der außendienst trägt einfach nichts ein, wie motiviert man die?
unser alter vertriebler ist weg und alle absprachen mit den kunden waren nur in seinem kopf, wie verhindern wir das künftig?
nach dem import sind alle umlaute in den kundennamen kaputt, statt müller steht da irgendein zeichensalat, wie krieg ich das weg
mein chef will jeden anruf und jede mail automatisch beim richtigen kunden gespeichert haben, kann das ein kleines system überhaupt schon
kostenloses shopsystem empfelung
brauch ich ein warenwirtschaftssystem dazu
was ist headless commerce
was kostet ein onlineshop mit 50 artikeln im ersten jahr
wie zieh ich von jimdo zu shopify um ohne alle artikel abzutippen
kann ich woocommerce auf meinem alten webspace laufen lassen
etsy oder ein eigener shop für selbstgemachte kerzen
welche rechtstexte muss so ein webshop in deutschland haben
wie leg ich varianten mit größe und farbe beim selben artikel an
ist shopware für einen laden mit zwei leuten nicht viel zu groß
mein shop braucht sieben sekunden zum laden und am handy springt das bild hin und her, liegts am theme oder am hoster?
der programmierer der unsern webshop gebaut hat ist nicht mehr erreichbar und keiner hat das passwort, was machen wir jetzt?
nach dem letzten plugin-update zeigt die kasse bei allen kunden 0 prozent mehrwertsteuer an, wo stell ich das wieder richtig?
ich will nebenher handgemachte ohrringe im netz verkaufen, reicht da ein kleines shopsystem oder muss ich vorher ein gewerbe anmelden
retouren senken tipps
wer zahlt die rücksendung
rma nummer was ist das
umtausch ohne kassenbon möglich?
ab wann läuft die vierzehntägige widerrufsfrist, kauf oder lieferung
wie hoch ist die retourenqoute bei mode im onlinehandel
muss ein ladengeschäft ware zurücknehmen die einfach nicht gefällt
darf ich den betrag kürzen wenn das kleid getragen zurückkommt
was mach ich mit b-ware die nicht mehr als neu durchgeht
gilt das widerrufsrecht auch bei einem personalisierten becher
rücksendeschein beilegen oder lieber erst auf anfrage schicken
eine kundin hat ein leeres paket zurückgeschickt und behauptet die schuhe wären drin gewesen, wie beweis ich das gegenteil?
bei uns bestellen die leute jede jeans in drei größen und schicken zwei zurück, hilft da eine bessere größentabelle im shop?
mein chef meint er muss nur einen gutschein geben statt geld wenn jemand online widerruft, das stimmt doch nicht, oder?
das paket liegt seit zwei wochen beim zoll in der schweiz weil der kunde die annahme verweigert hat, wer zahlt die rücksendung?
welche zahlungsarten im onlineshop
was kostet paypal pro zahlung
klarna als händler gut?
was ist ein chargeback
lohnt sich ein kartenlesegerät für einen stand auf dem weihnachtsmarkt
sumup oder zettle für ein kleines café
darf ich kartenzahlung erst ab zehn euro annehmen
wie lange dauerts bis eine sepa-lastschrift auf dem konto ist
kann man im verein beiträge per lastschrift einziehen ohne teure software
darf ein laden bargeld ganz ablehnen und nur karte nehmen
was ist der unterschied zwischen girocard und debitkarte von visa
viele kunden brechen an der kasse ab weil sie auf rechnung kaufen wollen, ist mir das risiko als kleiner händler zu groß?
paypal hat mir nach einer guten woche mit vielen bestellungen das konto eingefroren, wie komm ich an mein geld?
ein kunde hat per kreditkarte bezahlt, die ware bekommen und dann die zahlung zurückbuchen lassen, was kann ich da noch machen?
unser kartengerät sagt seit heut früh dauernd keine verbindung und die schlange steht bis zur tür, was soll ich prüfen?
inventur wann pflicht
was ist der meldebestand
fifo lifo unterschied lager
ladenhüter loswerden aber wie?
wie berechnet man die umschlagshäufigkeit von waren
wieviel sicherheitsbestand braucht man bei drei wochen lieferzeit
gibts eine kostenlose app um bestände mit dem handy zu scannen
was bedeutet just in time und wer hats erfunden
permanente oder stichtagsinventur, was ist weniger arbeit
wie funktioniert eine abc-analyse bei 600 artikeln
was kostet fremde fulfillment-abwicklung pro paket ungefähr
im system stehen 14 stück von der vase, im regal find ich aber nur neun, wie geht man mit sowas um?
nach einem tv-beitrag war unser bestseller drei wochen lang ausverkauft und die kunden sind zur konkurrenz, wieviel vorrat wär klug gewesen?
wir verkaufen dieselben sachen im laden und bei ebay und ständig ist was doppelt verkauft, wie gleicht man die bestände ab?
mein vater kauft immer gleich palettenweise ein weils billiger ist, aber das geld liegt dann im keller rum, wie rechne ich ihm das vor
sonntags öffnen erlaubt?
öffnungszeiten schild vorlage
mittagspause im laden noch zeitgemäß
wie lange dürfen spätis aufhaben
ab wann lohnt sich ein langer donnerstag bis 22 uhr
wieviele verkaufsoffene sonntage gibts im jahr in nrw
muss ich meine ladenzeiten am eingang aushängen
darf eine bäckerei am feiertag brötchen verkaufen und wie lang
gilt für hofläden mit automaten das ladenschlussgesetz auch
wie ändere ich bei google die öffnungszeiten nur für silvester
was ist besser für einen blumenladen, montag zu oder samstagnachmittag zu
samstags kommt nach 14 uhr kein mensch mehr in unser geschäft, aber der vermieter vom center verlangt dass wir bis 20 uhr aufhaben
ich bin allein im laden und kann nicht von neun bis neunzehn uhr da sein, wie erklär ich kürzere zeiten den kunden?
meine chefin will jetzt auch an heiligabend bis 16 uhr verkaufen, ist das überhaupt zulässig und muss ich da arbeiten?
ein kunde stand gestern fünf minuten vor ladenschluss in der tür und ich hab ihn weggeschickt, war das eigentlich okay?
schaufenster dekorieren ideen herbst
welche beleuchtung nachts im fenster
schaufensterpuppen gebraucht wo kaufen
wer dekoriert sowas beruflich?
wie oft sollte man die auslage im laden wechseln
muss an jeder ware im schaufenster ein preis stehen
was kostet eine gestalterin für visuelles marketing am tag
wie verhinder ich dass die sonne die ausgestellten bücher ausbleicht
welche folie klebt gut auf glas und geht wieder ab
wie viel ware verträgt eine auslage bis es vollgestopft wirkt
aus welchem abstand liest man schrift auf der scheibe noch gut
bei uns laufen täglich hunderte leute vorbei und keiner guckt rein, was könnt man an der scheibe zur straße ändern?
der denkmalschutz verbietet uns beklebte scheiben, und jetzt weiß ich nicht wie ich überhaupt noch auf aktionen hinweisen soll
ich soll als azubi allein das weihnachtsfenster bauen mit 80 euro budget, hat wer ideen die nicht nach kindergarten aussehen?
wir haben einen bildschirm hinter die scheibe gehängt, aber tagsüber sieht man vom video gar nix, welche helligkeit braucht man da?
stempelkarte oder app?
kundenkarten drucken lassen preis
was ist payback für händler
jeder zehnte kaffee gratis, rentabel?
wie viele stempel sind gut bevor es was umsonst gibt
ab welchem umsatz lohnt sich ein bonusprogramm für eine buchhandlung
verfallen gesammelte punkte irgendwann und wie lang müssen die gelten
wie halte ich stammkunden ohne ihnen ständig was zu schenken
was ist der unterschied zwischen kundenbindung und kundenzufriedenheit
wie verbuch ich eingelöste treuepunkte in der kasse steuerlich richtig
wie verhinder ich dass leute ihre karten selber abstempeln
wir haben 900 bonuskarten ausgegeben und eingelöst wurden genau elf, ist das prämienziel vielleicht zu hoch angesetzt?
viele gäste haben ihre pappkarte immer daheim vergessen und wollen die stempel nachgetragen haben, wie handhabt ihr das im café?
mein chef möchte die papierkarten durch einen qr-code in der handy-wallet ersetzen, welche anbieter gibts da für kleine läden
die dozentin hat die kundenlebenszeit erwähnt, also was einer über jahre bringt, wie rechnet man so einen customer lifetime value aus?
garantie oder gewährleistung, unterschied?
wie läuft eine reklamation ab
beweislastumkehr wie lange nochmal
kulanz anbieten ja nein
muss ich dem kunden geld geben oder darf ich erst reparieren
welche frist hab ich als händler um ein defektes gerät zu ersetzen
wie schreib ich eine freundliche ablehnung ohne den kunden zu vergraulen
wer zahlt den versand wenn der mixer nach acht monaten kaputtgeht
gilt die gewährleistung auch bei gebrauchten sachen vom händler
wie beruhige ich jemanden der im laden laut rumschreit
was gehört in ein formular für mängelmeldungen alles rein
eine kundin bringt schuhe nach einem jahr zurück weil die sohle ab ist, hat sie aber täglich getragen, muss ich die ersetzen?
mein lieferant stellt sich tot seit ich ihm die fehlerhafte charge gemeldet hab, und meine kunden wollen ihr geld zurück
wir kriegen pro woche zwanzig kaputte vasen gemeldet, alle mit fotos, ist das der paketdienst oder packen wir falsch ein?
ich arbeite im support und mein chef meint der kunde hat immer recht, auch wenn er offensichtlich lügt, wie seht ihr das bei reklamationen?
swot analyse beispiel friseursalon
wofür steht das t in swot
stärken oder chancen, was zuerst
wer hat die swot-analyse erfunden
wie viele punkte schreibt man pro feld in die vier kästchen
unterschied zwischen internen und externen faktoren bei dem modell
wie komm ich von der matrix zu konkreten strategien
ist ein neuer konkurrent in der straße eher schwäche oder risiko
gibts eine gute vorlage für powerpoint mit vier quadranten
was ist der unterschied zwischen pestel und swot
kann man das mit den vier feldern auch für sich selbst machen
mein prof hat bei meiner matrix alles rot angestrichen weil ich wünsche statt fakten reingeschrieben hab, wie mach ich das richtig?
der vorstand vom verein will auf der klausurtagung stärken und schwächen sammeln, wie moderiert man das ohne dass alle streiten?
in der gruppenarbeit sagen zwei dass unser instagram-account eine stärke ist und zwei dass er eine chance ist, wer hat recht?
wir machen das jedes jahr im strategiemeeting, kleben bunte zettel an die wand und danach passiert gar nichts, bringt das überhaupt was?
business model canvas wo ausdrucken
was gehört zu key resources?
freemium als geschäftsmodell erklärt
wer hat das canvas erfunden
lean canvas oder das von osterwalder, was passt für gründer besser
was ist der unterschied zwischen geschäftsmodell und businessplan
womit verdient eine kostenlose app ohne werbung eigentlich geld
wie viele seiten muss ein businessplan für die bank haben
was versteht man unter einer value proposition einfach gesagt
abo oder einmalkauf, was passt besser zu einem onlinekurs
nennt man das razor and blade wenn drucker billig und patronen teuer sind
wir müssen an der hochschule neun felder für ein erfundenes startup ausfüllen und ich versteh key partners nicht, was schreibt man da?
die gründerberaterin sagt mein foodtruck hätte keine skalierbarkeit und damit kein gutes konzept, muss denn alles immer wachsen?
ich hab eine idee für eine plattform die babysitter und eltern verbindet, nehm ich besser gebühren pro vermittlung oder monatlich?
mein kumpel will sein café als genossenschaft aufziehn bei der die gäste anteile kaufen, ist das ein tragfähiges geschäftsmodell oder spinnerei
five forces kurz erklärt
porter generische strategien beispiele
stuck in the middle bedeutung
was sind markteintrittsbarrieren?
was zählt beim fünf-kräfte-modell als ersatzprodukt für kino
unterschied zwischen kostenführerschaft und differenzierung in zwei sätzen
wie bewerte ich die verhandlungsmacht von lieferanten in einer branche
wofür ist die bcg-matrix gut und was ist ein poor dog
was hat ansoff mit seiner produkt-markt-matrix gemeint
blue ocean oder red ocean, hast du für beide ein beispiel
woran erkennt man ob in einer branche hohe rivalität herrscht
in der klausur kam die branchenstrukturanalyse für streamingdienste dran und ich hab netflix als zulieferer genannt, war das total falsch?
meine dozentin sagt die fünf kräfte seien für digitale plattformen veraltet, aber im lehrbuch steht nix dazu, was meint sie damit?
mein chef hat im seminar was von porter gehört und will jetzt eine wertkette für unsern zehnmannbetrieb, wie geht sowas in klein?
ich soll für ein referat erklären warum discounter wie aldi mit niedrigen preisen trotzdem gewinn machen, welches strategiemodell passt da am besten
`;
