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
kostenloses shopsystem empfehlung
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
wie lang darf ein betreff sein
emojis im betreff ja oder nein
gute betreffzeile für frühlingsaktion
wie viele zeichen vom betreff sieht man auf dem handy
soll ich den vornamen vom kunden in die betreffzeile packen
wie teste ich zwei betreffs gegeneinander im mailing
warum sinkt unsere öffnungsrate obwohl die liste immer größer wird
welche öffnungsrate ist bei einem kundenmailing von nem friseur normal
schreibt man den betreff lieber als frage oder als aussage
habt ihr beispiele für mail überschriften die zum öffnen verleiten
mein chef will in jeder mail oben GROSSBUCHSTABEN und drei ausrufezeichen, ich find das peinlich, hat er vielleicht recht?
seit apple die mails vorlädt zeigt unser tool 80 prozent öffnungen an, kann man der zahl überhaupt noch trauen?
wir verschicken jeden monat die vereinsmail und immer steht vorne nur "newsletter märz", wie formuliert man das spannender?
ich hab in der vorschau hinter dem titel immer den satz "im browser öffnen" stehen, wie krieg ich den da weg?
was heißt double opt-in
single oder double opt-in besser
muss die bestätigungsmail sein
wie lange opt-in protokoll aufheben
warum klicken so viele nicht auf den link in der bestätigungsmail
darf in der bestätigungsmail schon ein rabattcode für den shop stehen
wie richte ich bei mailchimp die doppelte anmeldung ein
was muss im text unter dem anmeldeformular für den newsletter stehen
darf ich leute die nicht bestätigt haben nochmal erinnern
gilt die anmeldung über eine papierliste im laden überhaupt
welches datum muss ich speichern wenn sich jemand in den verteiler einträgt
unser dozent meint in österreich reicht ein einfaches häkchen bei der anmeldung zum verteiler, stimmt das wirklich oder irrt er sich?
ich ziehe von cleverreach zu brevo um, müssen meine 600 abonnenten dann alle nochmal ihre adresse bestätigen?
ein kunde behauptet er hätte sich nie für unsere mails angemeldet, wie kann ich ihm das gegenteil beweisen?
bei uns tragen sich ständig komische adressen ins formular ein, hilft da ein captcha oder reicht der bestätigungslink?
wann auf insta posten
beste uhrzeit für reels?
morgens oder abends posten
wie oft pro woche posten
ist sonntag ein guter tag für posts auf instagram
wo sehe ich in insta wann meine follower online sind
wie plane ich beiträge für insta im voraus ohne extra tool
bringt es was jeden tag zur gleichen zeit zu posten
wie viele storys am tag nerven die leute noch nicht
zählt die zeitzone wenn mein publikum halb in kanada sitzt
soll ich zwischen zwei posts mindestens einen tag pause lassen
meine chefin will unbedingt freitags um 17 uhr posten weil da alle feierabend haben, ist das nicht die schlechteste zeit?
ich hab drei wochen urlaub und will nix hochladen, straft mich instagram danach ab oder ist das ein märchen?
hab letzte woche um 6 uhr früh was gepostet und kaum likes bekommen, lag das an der uhrzeit?
in der planungsfunktion vom business manager verschwinden meine vorbereiteten beiträge immer wieder, kennt das problem wer von euch?
wie lang dürfen tiktoks sein
lieber 15 oder 60 sekunden
maximale dateigröße bei tiktok?
gibts noch 10 minuten videos
welches seitenverhältnis brauch ich für ein video auf tiktok
ab welcher länge zahlt das creator programm von tiktok
warum schneidet die app mein video am ende einfach ab
wie viele sekunden sollte der einstieg bei einem kurzvideo dauern
kann ich ein querformat video hochladen ohne schwarze balken
welche auflösung ist besser, 1080 oder 4k, beim hochladen aufs handy
wie lange darf ein bezahlter spot im feed dort höchstens sein
mein azubi sagt videos über eine minute guckt kein mensch mehr, ich hab aber tutorials die drei minuten brauchen, was nun?
unser verein filmt ganze konzerte und will die hochladen, gibt es bei tiktok ein limit oder müssen wir stückeln?
ich exportiere mein video in capcut und nach dem hochladen ist es total verpixelt, liegt das an der länge oder bitrate?
die untertitel werden bei mir immer von den knöpfen rechts verdeckt, wie groß ist eigentlich der sichere bereich?
was kostet meta werbung pro tag
beitrag bewerben oder werbeanzeigenmanager
anzeige abgelehnt was jetzt
was bedeutet lernphase
wie stelle ich ein tagesbudget für meine facebook anzeige ein
unterschied zwischen kampagne, anzeigengruppe und anzeige bei meta
warum hängt meine anzeige seit gestern in der überprüfung
wie grenze ich werbung auf instagram auf 20 km um den laden ein
was ist ein guter cpm in deutschland für anzeigen im feed
kann ich die rechnung für die anzeigen auf den verein ausstellen lassen
advantage plus an oder aus, was meint ihr bei kleinem budget
ich hab 50 euro in eine facebook anzeige gesteckt und nur klicks aus indien gekriegt, was hab ich falsch eingestellt?
mein werbekonto wurde ohne grund gesperrt und der support schickt nur textbausteine, wie komm ich da an einen menschen?
der chef will auf den blauen knopf unter jedem post drücken, ich würd lieber den richtigen manager nehmen, lohnt sich der aufwand?
bei mir steht das anzeigenkonto auf dollar und falscher zeitzone, kann man das nachträglich noch ändern oder muss ein neues her?
wie groß ist ein skyscraper
größe medium rectangle in pixel?
was ist ein leaderboard banner
jpg oder html5 banner
welche bannerformate brauche ich mindestens für eine display kampagne
wie viel kilobyte darf eine anzeige auf einer nachrichtenseite haben
was heißt billboard format wenn es um onlinewerbung geht
warum wird mein banner auf dem handy unscharf angezeigt
darf ein animiertes banner in einer endlosschleife laufen oder nicht
wer hat eigentlich das erste werbebanner im internet geschaltet
gibt es eine kostenlose vorlage mit allen üblichen werbeformaten fürs web
die lokalzeitung will von uns ein werbemittel in 970x250 und 300x600, womit bau ich sowas ohne photoshop am schnellsten?
wir haben eine anzeige für den rand der website gebucht und die ist jetzt abgeschnitten, haben wir die falschen maße geliefert?
unsere grafikerin liefert alles in cmyk und 300 dpi, die agentur sagt das braucht man für bildschirmwerbung nicht, wer hat recht?
im kurs kam die frage was der unterschied zwischen interstitial und layer ad ist, ich dachte das ist beides ein popup?
thumbnail größe youtube?
gesicht aufs thumbnail oder nicht
thumbnail erstellen mit canva
warum kann ich kein vorschaubild hochladen
wie viele wörter text passen gut auf ein youtube vorschaubild
welche farben fallen in der videoliste am meisten auf
kann ich auf youtube zwei vorschaubilder gegeneinander testen lassen
wie groß darf die datei fürs titelbild vom video maximal sein
bringt es was bei alten videos das thumbnail auszutauschen
was ist eine gute klickrate für vorschaubilder bei einem kleinen kanal
darf ich ein bild aus einem kinofilm fürs thumbnail nehmen
unser schulkanal benutzt immer das standbild das youtube vorschlägt, wäre es viel besser wenn wir selber eins basteln?
ein designer auf fiverr will 25 euro pro vorschaubild, zahlt man das echt oder ist das für nen anfänger übertrieben?
mein kumpel macht überall rote pfeile und offene münder auf seine videos, ich finds billig, klickt man sowas wirklich öfter?
bei shorts zeigt mir die app ein ganz anderes titelbild als das was ich ausgesucht hab, kann man das ändern?
linkedin unternehmensseite anlegen wie
titelbild größe linkedin firma
privatprofil oder firmenseite posten
kostet die unternehmensseite was
wie mache ich meine kollegin zum admin unserer linkedin seite
wie lade ich ein pdf als karussell bei linkedin hoch
ab wie vielen zeichen kommt bei linkedin das "mehr anzeigen"
kann ich zwei doppelte firmenseiten auf linkedin zusammenlegen lassen
was bringt mir linkedin premium als kleiner handwerksbetrieb
warum kann ich mit der unternehmensseite keine leute anschreiben
schadet ein link im beitrag auf linkedin oder besser in den kommentar
unser ehemaliger mitarbeiter ist der einzige admin der seite und meldet sich nicht mehr, wie kriegen wir da wieder zugriff?
der chef will dass alle angestellten seine beiträge vom büro aus liken, kann er das eigentlich von uns verlangen?
wir sind umbenannt worden und oben in der adresse steht noch der alte name, lässt sich die url der seite ändern?
ich soll für unsere kanzlei zweimal die woche was fachliches posten, schreibt man da die leute mit du oder sie an?
welche größe für pinterest pins
was sind rich pins
lohnt sich pinterest geschäftskonto
wie viele bilder am tag pinnen
wie verbinde ich meinen etsy shop mit pinterest
sollen die boards öffentlich oder geheim sein wenn ich was verkaufe
warum hat mein bastelbild 5000 impressionen und keinen einzigen klick
brauche ich schlagwörter in der pinnwand beschreibung oder ist das egal
unterschied zwischen idea pin und normalem pin, gibts das noch
wie lösche ich mehrere alte bilder auf einmal von meiner pinnwand
was kostet eine anzeige auf pinterest pro klick ungefähr
ich nähe kindersachen und jemand hat meine fotos auf seine pinnwand gepackt mit link zu temu, was kann ich tun?
ich hab gelesen man muss weihnachtsdeko schon im september hochladen, ist das auf pinterest echt so langsam?
meine chefin meint hochkant bilder mit viel text wären da pflicht, mir gefällts quadratisch besser, wie wichtig ist das format?
hab meine domain dort bestätigt und trotzdem steht unter meinen bildern nicht der shopname, mach ich da was falsch?
was ist ein claim
unterschied slogan und claim?
bekannte werbesprüche der 90er
slogan für bäckerei gesucht
wer hat sich "haribo macht kinder froh" eigentlich ausgedacht
wie lang sollte der spruch unter dem firmennamen sein
welche rhetorischen mittel stecken in "geiz ist geil"
was verlangt ein texter für einen guten werbespruch
darf ich einen spruch nehmen der einem bekannten nur ähnlich ist
klingt ein englischer slogan für einen dorfladen nicht total albern
welche stilmittel außer reim und alliteration funktionieren in werbetexten
wir müssen in deutsch einen werbeslogan analysieren und ich hab "just do it" genommen, was kann man da überhaupt schreiben?
mein vater will "ihr partner für alles rund ums dach" aufs auto kleben, das hat doch jeder, wie geht das origineller?
ich such einen kurzen spruch für unsere schülerfirma, wir verkaufen seifen, habt ihr ideen oder ne technik dafür?
die agentur hat uns fünf sätze fürs logo geschickt und alle klingen gleich, woran erkenn ich welcher wirklich gut ist?
namen fürs produkt finden wie
kunstwort oder echter name besser
gibts gute namensgeneratoren
was macht ein naming büro
welche arten von produktnamen gibt es, also beschreibend und so
wie prüfe ich ob ein name auf spanisch was peinliches heißt
warum heißen alle ikea möbel nach orten und vornamen
stimmt das mit dem chevy nova in mexiko oder ist das erfunden
was kostet es wenn eine agentur einen markennamen entwickelt
sind namen mit k und x wirklich leichter zu merken
sollen unsere drei honigsorten einen gemeinsamen namen bekommen oder jede einen eigenen
unser neues bier soll "dunkle grete" heißen, der chef findet das zu altbacken, wie testet man sowas vorher bei leuten?
ich muss für die uni erklären warum manche marken zum gattungsnamen werden, also tempo und tesa, wie nennt man das?
wir haben uns auf einen namen geeinigt und jetzt spricht ihn jeder anders aus, ist das schlimm oder sogar charmant?
bei uns im team streiten wir ob das gerät lieber zahlen oder ein wort als bezeichnung kriegt, was spricht wofür?
was ist eine landingpage
landingpage mit oder ohne menü
beste tools für landingpages
was heißt above the fold
wie viele felder sollte das formular auf der landingpage haben
unterschied zwischen landingpage und startseite einfach erklärt bitte
was verlangt ein freelancer für so eine einzelne verkaufsseite
wohin gehört der kaufknopf, eher oben oder ganz unten
braucht eine squeeze page auch ein eigenes impressum
welche farbe soll der button haben damit man ihn sieht
wie lang darf der text auf einer verkaufsseite für einen onlinekurs sein
meine landingpage lädt auf dem handy sieben sekunden und die leute springen ab, was bremst da meistens am stärksten?
der kurslehrer sagt auf so einer seite darf nur ein einziges ziel stehen, ich will aber newsletter und termin anbieten, geht das?
wir haben für jede stadt dieselbe seite mit anderem ortsnamen gebaut, ist das schlau oder gibt das ärger?
hab mir mit wordpress und elementor eine seite fürs webinar gebastelt, aber das formular schickt nix ab, woran kanns liegen?
was ist ein sales funnel
was bedeutet tofu mofu bofu
wer hat aida erfunden
verkaufstrichter beispiel fitnessstudio
welche stufen hat so ein trichter vom ersten kontakt bis zum kauf
unterschied zwischen funnel und customer journey, ist das nicht dasselbe
lohnt sich clickfunnels für einen einzelnen coach oder zu teuer
was ist ein tripwire angebot und warum kostet das nur 7 euro
wofür steht das D bei aida nochmal, hab morgen prüfung
gibt es auch modelle mit einem kreis statt einem trichter
was versteht man unter upsell und downsell nach dem kauf
ein coach will mir für 4000 euro einen automatischen verkaufstrichter bauen, ist das seriös oder lass ich besser die finger davon?
meine kunden kommen bis zum warenkorb und dann ist schluss, an welcher stelle im ablauf sollte ich zuerst was ändern?
im seminar hieß es das alte aida modell wär überholt, in jedem lehrbuch stehts aber noch drin, was stimmt denn nun?
ich soll für den chef unseren ablauf von der anfrage bis zum auftrag als grafik malen, welches programm nehm ich da?
ga4 oder matomo
brauche ich ein cookie banner
was ist ein event in ga4
wie schließe ich meine eigenen besuche aus der statistik aus
warum zeigt analytics weniger besucher als mein server an
was bedeutet direct none in der liste der quellen
ist google analytics in deutschland eigentlich noch erlaubt
wo finde ich in ga4 die meistbesuchten seiten vom letzten monat
unterschied zwischen sitzung, nutzer und seitenaufruf kurz erklärt
wie binde ich den tag manager in meine wix seite ein
seit ich den einwilligungsbanner eingebaut hab sind meine besucherzahlen um die hälfte runter, ist das normal oder ein fehler?
unser alter webdesigner hat das analytics konto auf seinen namen angelegt, wie bekomme ich die daten auf mein eigenes?
mein chef will wissen wie lange die leute im schnitt auf unserer seite bleiben, welche zahl soll ich ihm nennen?
ich betreibe nur eine kleine vereinsseite, reicht da ein zähler ohne cookies oder muss es so ein riesentool sein?
was heißt fba bei amazon
fba oder selbst verschicken
was kostet ein amazon verkäuferkonto
buy box bekommen wie
was ist der unterschied zwischen seller central und vendor central
wie hoch sind die lagergebühren bei amazon im weihnachtsgeschäft
brauche ich einen EAN code für meine selbstgemachten kerzen
kann ich nachträglich vom einzel zum pro konto bei amazon wechseln
wieso hat sich ein anderer händler an mein angebot drangehängt
was ist a plus content und wer darf den benutzen
wie viele bilder und stichpunkte braucht ein gutes listing
mein bruder will mit einer knoblauchpresse aus china bei amazon reich werden, lohnt sich das heute noch oder ist der zug abgefahren?
amazon hat mein verkäuferkonto gesperrt weil die adresse auf der stromrechnung nicht passt, was schreib ich denen jetzt am besten?
ich hab 200 stück ins lager geschickt und nur 183 wurden eingebucht, wie reklamier ich die fehlenden teile dort?
wir haben eigentlich unseren eigenen shop und überlegen ob wir zusätzlich über den marktplatz verkaufen, frisst die provision alles auf?
was kostet ein etsy inserat
brauche ich gewerbe für etsy
etsy oder eigener shop
wie viele tags bei etsy
wie hoch ist die provision wenn ich dort ein armband verkaufe
warum findet man meine angebote in der suche dort nicht
darf ich auf etsy sticker mit disney figuren verkaufen
was sind offsite ads und kann ich die abschalten
wie verkaufe ich dort digitale dateien zum runterladen
ist dawanda eigentlich in etsy aufgegangen oder pleite gewesen
wie bekomme ich das star seller abzeichen in meinem shop
ich häkel in meiner freizeit mützen und will nur ein paar verkaufen, ab wann wird das für das finanzamt interessant?
eine käuferin aus den usa sagt das paket kam nie an und will ihr geld zurück, übernimmt etsy das?
mein shop wurde direkt nach der eröffnung wieder geschlossen ohne begründung, ist euch das auch schon passiert?
bei meinen töpfersachen verkaufen andere fast das gleiche für die hälfte, soll ich mitgehen oder lieber teurer bleiben?
wie funktioniert affiliate marketing
amazon partnernet anmelden wie
awin oder digistore24
was ist ein affiliate netzwerk
wie viel prozent provision gibt es bei amazon für bücher
ab wie vielen besuchern lohnt sich ein partnerprogramm auf meiner website
wie lange gilt so ein cookie bis der kauf nicht mehr zählt
was bedeutet last click bei der vergütung von partnern
muss ich für affiliate einnahmen ein gewerbe anmelden oder geht das privat
warum hat amazon mein partnerkonto nach 180 tagen geschlossen
wie starte ich als shopbetreiber ein eigenes partnerprogramm für websitebetreiber
ich hab eine seite über aquarien und 300 besucher am tag, was könnte ich mit provisionslinks realistisch im monat verdienen?
ein typ auf youtube behauptet er macht mit fremden onlinekursen 10000 im monat, ist das nur abzocke oder geht das echt?
mir wurden im dashboard drei verkäufe angezeigt und später alle storniert, dürfen die händler das einfach so machen?
unser dozent sprach von pay per sale und pay per action, den unterschied hab ich leider nicht gecheckt, wer erklärts?
warum enden preise auf 99
was ist ein schwellenpreis
ankereffekt bei preisen erklären
lockvogelpreis beispiel kino popcorn
ist 19,90 besser als 19,99 bei einem edlen produkt
wer kam eigentlich auf die idee mit den 99 cent
was ist der decoy effekt und wie nutze ich ihn auf der speisekarte
warum lassen feine restaurants das eurozeichen auf der karte weg
verkauft sich was besser wenn daneben was sündhaft teures steht
welche zahlen wirken auf kunden billig und welche hochwertig
soll ich drei pakete anbieten damit alle das mittlere nehmen
meine chefin will alle preise im hofladen auf volle euro runden, verlieren wir da nicht kunden wegen der psychologie?
in der vorlesung kam das beispiel mit dem economist abo und den drei preisen, kann mir das einer nochmal erklären?
ich bin fotografin und biete ein shooting für 300 an, würde 297 echt was ändern oder wirkt das nur unseriös?
stimmt das dass leute mehr ausgeben wenn sie mit karte zahlen statt bar, und wie heißt dieser effekt?
warum steht obst am eingang
was ist die bückzone
warum milch immer ganz hinten
was heißt kundenlauf
warum läuft man im supermarkt immer gegen den uhrzeigersinn
wieso wird im laden dauernd umgeräumt, das nervt die kunden doch
was ist quengelware und ist die an der kasse erlaubt
wie breit müssen die gänge in einem kleinen laden sein
welche musik sollte im geschäft laufen damit die leute länger bleiben
zahlen hersteller wirklich geld für gute regalplätze beim händler
ich übernehme einen dorfladen mit 80 quadratmetern, wo stell ich am besten die kasse hin, links oder rechts vom eingang?
für ein referat brauch ich die vier zonen im verkaufsregal mit beispielen, ich find immer nur drei, welche fehlt mir?
der berater sagt wir sollen den brotduft in den eingang blasen, ist das nicht irgendwie manipulation der kundschaft?
bei uns biegen alle gleich nach dem reinkommen rechts ab und die linke ecke ist tot, wie bekommt man da leben rein?
produktfotos selber machen wie
welcher hintergrund für produktbilder
lichtzelt oder fensterlicht
freisteller was ist das
wie fotografiere ich glasflaschen ohne spiegelungen für den shop
was nimmt ein fotograf pro bild für shopfotos
reicht ein iphone für die bilder im onlineshop aus
wie viele ansichten pro artikel wollen kunden eigentlich sehen
darf ich die fotos vom hersteller einfach in meinem shop benutzen
womit entferne ich kostenlos den hintergrund von 60 bildern auf einmal
was bedeutet flat lay und hollow man bei kleidung
meine ketten sehen auf jedem foto gelb aus obwohl sie silber sind, liegt das an der lampe oder am weißabgleich?
die chefin will nur noch bilder mit ki models statt echten leuten, muss man das bei klamotten irgendwie dazuschreiben?
hab mir so eine fotobox für 30 euro gekauft und alles wird trotzdem grau statt weiß, was mach ich falsch?
wir verkaufen gebrauchte möbel und ich frag mich ob man kratzer zeigen soll oder ob das die käufer abschreckt?
was kostet ein gedruckter katalog
klebebindung oder rückstichheftung
warum gibts keinen ikea katalog mehr
welches papier für katalog
wie viele seiten braucht ein prospekt mindestens zum heften
mit welchem programm setze ich einen katalog mit 40 artikeln
was bedeuten beschnitt und anschnitt bei der druckerei
wann ist der letzte otto katalog eigentlich erschienen
lohnt sich für einen gartenmarkt noch ein katalog auf papier
wie sortiert man die artikel, nach preis oder nach thema
muss bei jedem abgebildeten produkt der grundpreis mit dabei stehen
im frischen prospekt steht ein grill für 29 statt 290 euro, müssen wir den jetzt wirklich für den preis verkaufen?
unsere älteren kunden wollen was zum blättern und der juniorchef will alles nur als pdf, gibts da einen mittelweg?
die druckerei hat unsere 500 hefte mit falscher farbe geliefert, das rot ist jetzt orange, kann ich das reklamieren?
ich muss für den weinhandel jedes jahr hundert texte über flaschen schreiben, wie verhindert man dass alles gleich klingt?
was kostet ein radiospot
wie lang ist ein radiospot
wer spricht radiowerbung ein
was ist ein jingle
wie viele wörter passen in 20 sekunden gesprochenen text
zu welcher uhrzeit ist werbung im lokalradio am teuersten
was heißt tandemspot und wann nimmt man den
brauche ich für die hintergrundmusik im spot eine gema freigabe
wie oft muss ein spot am tag laufen damit er hängen bleibt
gibt der sender die produktion gratis dazu wenn man sendezeit bucht
wieso reden die am ende bei arzneimittelwerbung immer so wahnsinnig schnell
der lokalsender bietet uns dreißig spots für 900 euro an, ist das ein fairer preis für ein möbelhaus auf dem land?
ich schreib gerade ein skript für eine radiowerbung und mein chef will telefonnummer und adresse drin haben, merkt sich das einer?
unsere neue stimme klingt am handy super aber im autoradio versteht man kein wort, was muss man beim abmischen beachten?
wir sollen in der berufsschule einen hörfunkspot für ein erfundenes getränk aufnehmen, welchen aufbau würdet ihr nehmen?
was kostet kinowerbung
kinospot welches format
kann man einzelne kinos buchen
was ist ein dia im kino
wie lange läuft die werbung vor dem film im schnitt
wer vermarktet die werbeplätze in kleinen programmkinos
was bedeutet dcp und wie bekomm ich mein video da rein
warum kommt die eiswerbung immer ganz zum schluss
kann ich mir den film aussuchen vor dem mein spot läuft
ist werbung auf popcorntüten teurer als der spot auf der leinwand
gibt es eine altersgrenze für bierwerbung im kino am nachmittag
unsere fahrschule überlegt einen spot im kleinen stadtkino zu zeigen, wie viele wochen muss man den mindestens buchen?
mein video ist in stereo und der kinobetreiber will 5.1 haben, kann ich das selber umwandeln oder brauch ich ein studio?
ich hab nur ein standbild mit logo und musik, lässt sich sowas auf der leinwand zeigen ohne dass es billig wirkt?
früher gabs doch diese lustigen werbefilme vom örtlichen optiker vor dem hauptfilm, machen das heute überhaupt noch läden?
google bewertung löschen lassen
schlechte rezension antworten wie
ein stern ohne text was tun
wie bewerte ich anonym
warum ist meine rezension bei google maps nicht zu sehen
wie antworte ich auf eine nette bewertung ohne zu schleimen
kann man die bewertungen für das eigene restaurant ganz abschalten
wo finde ich den link mit dem kunden direkt sterne vergeben
wie viele fünf sterne brauche ich um von 3,9 auf 4,5 zu kommen
wie melde ich einen eintrag mit beleidigungen bei google maps
was nimmt eine kanzlei pro rezension die sie löschen lässt
ein ex mitarbeiter hat uns aus rache einen stern gegeben und nie was gekauft, habe ich eine chance den wegzubekommen?
nach unserem umzug sind alle sterne am alten standort geblieben, kann man die zum neuen eintrag auf der karte mitnehmen?
unser wirt streitet sich in den antworten mit jedem gast der nur drei sterne gibt, wie bring ich ihn davon ab?
die kundin droht uns mit schlechten sternen wenn wir ihr den kuchen nicht schenken, ist das schon erpressung?
beschwerde beantworten muster
wie schnell auf beschwerden antworten
was ist beschwerdemanagement
gutschein als entschuldigung?
wie formuliere ich eine absage an einen sehr wütenden kunden höflich
entschuldige mich oder bitte um entschuldigung, was schreibt man
wie gehe ich mit jemandem um der am telefon nur schreit
was ist der unterschied zwischen beschwerde und reklamation
welche sätze sollte man im kundenservice nie sagen
gibt es eine norm für beschwerdemanagement, so iso irgendwas
was versteht man unter dem service recovery paradox
ein gast hat mir gestern eine seitenlange mail über das frühstück geschrieben, muss ich auf jeden einzelnen punkt eingehen?
in der ausbildung müssen wir direktes und indirektes beschwerdemanagement unterscheiden und ich raff es nicht, wer kann helfen?
mein chef antwortet kunden immer mit demselben textbaustein und die werden dadurch nur noch saurer, wie sag ich ihm das?
eine stammkundin meckert jede woche über irgendwas und hält den ganzen laden auf, darf ich ihr hausverbot geben?
wie läuft ein rückruf ab
wo melde ich einen produktrückruf
was ist ein stiller rückruf
wer zahlt das einsammeln eigentlich
wie muss der aushang im laden bei einem rückruf aussehen
welche behörde ist zuständig wenn glassplitter im pesto sind
bekommt der kunde sein geld auch ohne kassenbon zurück
gibt es eine versicherung gegen die kosten von so einer aktion
was ist der unterschied zwischen rückruf und rücknahme bei lebensmitteln
wo stehen aktuelle lebensmittelwarnungen für ganz deutschland
welche bekannten rückrufe gab es bei spielzeug in den letzten jahren
wir machen marmelade für den markt und bei einer charge fehlt der hinweis auf nüsse, müssen wir die jetzt alle einsammeln?
der lieferant hat heute angerufen dass der akku in unseren lampen heiß wird, was muss ich als händler zuerst machen?
für die hausarbeit such ich einen fall wo eine firma autos zurückholen musste, welcher ist gut dokumentiert?
ich hab hundert stück von einem kinderstuhl verkauft und keine adressen der käufer, wie erreich ich die bei gefahr?
was ist eine buyer persona
persona vorlage kostenlos
mehr als drei kundensteckbriefe sinnvoll?
wer hat die ausgedachten musterkunden erfunden
welche angaben gehören in so einen steckbrief von einem erfundenen kunden
darf ich für die persona ein stockfoto nehmen oder lieber zeichnen
was ist eine negative persona und wozu ist die gut
was sind sinus milieus und welche gibt es gerade
gibt es ein gratis tool das aus stichworten so ein kundenprofil bastelt
was gehört bei einer empathy map in welches feld
wie oft sollte man die ausgedachten kundenprofile überarbeiten
wir sollen im kurs "lisa, 34, yogalehrerin" erfinden und ich frag mich ob das irgendwem im echten leben hilft?
mein team hat zwölf fiktive kunden an die wand gehängt und keiner schaut drauf, wie viele sind sinnvoll?
die professorin will personas auf basis von interviews, ich hab aber nur vier leute gefunden, reicht das für eine bachelorarbeit?
in der softwareabteilung reden alle von jobs to be done statt von personas, was ist da der unterschied?
was ist marktsegmentierung
die vier segmentierungskriterien bitte
psychografisch was heißt das
b2b segmentierung welche merkmale
was bedeutet geografische segmentierung an einem beispiel von mcdonalds
welche anforderungen muss ein gutes marktsegment erfüllen
unterschied zwischen nischenmarkt und segment, ist das nur die größe
was macht man bei einer clusteranalyse im marketing genau
was ist der unterschied zwischen differenzierter und undifferenzierter marktbearbeitung
wofür steht stp in der marketingvorlesung bei herrn kotler
nennt mir bitte ein beispiel für verhaltensorientierte segmentierung bei autos
ich muss morgen den deutschen kaffeemarkt in segmente aufteilen und mir fallen nur alt und jung ein, was geht noch?
mein prof hat gesagt segmente müssen in sich homogen und untereinander heterogen sein, was soll das auf deutsch heißen?
lohnt es sich für einen kleinen fahrradladen den markt zu unterteilen oder ist das nur was fürs lehrbuch?
in der klausur sollten wir präferenzen in ein diagramm zeichnen, gestreut, homogen und gruppiert, wie sieht das jeweils aus?
was sind die 4 ps
4p oder 7p?
wer hat den marketingmix erfunden
was gehört zur distributionspolitik
wofür stehen die drei zusätzlichen ps bei dienstleistungen
gehört die verpackung zur produktpolitik oder zur kommunikation
kannst du mir den marketing mix am beispiel nutella erklären
was ist der unterschied zwischen 4p und 4c
welche instrumente zählen zur preispolitik, muss drei nennen
was bedeutet konditionenpolitik und wo ordnet man die ein
ist der kundenservice nach dem kauf product oder place
in der abschlussprüfung kam eine aufgabe zu absatzwegen direkt und indirekt, zu welchem p hätte das gehört?
meine lehrerin sagt mccarthy, im internet steht borden, von wem kommt denn jetzt das mit den vier instrumenten?
wir gründen eine schülerfirma für turnbeutel und sollen die vier punkte ausfüllen, was schreib ich unbedingt bei place rein?
ich find die vier ps ziemlich veraltet für eine app die nix kostet, kann man das modell da überhaupt anwenden?
was sind poor dogs
bcg matrix einfach erklärt
cash cow beispiel apple
wer hat die bcg matrix entwickelt
wie berechne ich den relativen marktanteil für die achse
welche strategie passt zu question marks in dem portfolio
was steht auf der x achse, marktanteil oder wachstum
unterschied zwischen der vier felder matrix und der von mckinsey
was kritisiert man an den stars und cash cows im modell
wie zeichne ich die vier felder mit blasen in excel
was hat die matrix mit dem produktlebenszyklus zu tun
in welches feld würdet ihr ein produkt einsortieren dessen markt um 2 prozent wächst und das klar marktführer ist?
ich hab in der klausur die melkkuh mit dem armen hund verwechselt, gibt es eine eselsbrücke für die vier felder?
der chef hat beim seminar von ansoff gehört und meint das sei dasselbe wie die boston matrix, liegt er falsch?
kann man das portfolio auch für eine konditorei mit zehn torten machen oder braucht man dafür echte marktdaten?
was bedeutet churn
churn rate berechnen formel
welche kündigungsrate ist normal
was ist negativer churn
wie rechne ich die monatliche abwanderung aufs ganze jahr um
zählen probekunden die nicht verlängern in die churn rate rein
wie gewinne ich leute zurück die ihr abo schon gekündigt haben
unterschied zwischen customer churn und revenue churn
warum kündigen mitglieder im fitnessstudio meistens im februar
ab welcher abwanderung sollte sich ein softwareanbieter sorgen machen
was ist eine kohortenanalyse und wie lese ich die tabelle
wir hatten anfang mai 240 kunden und ende mai 228, dazwischen kamen 15 neue, wie hoch war dann die abwanderung?
mein chef will den kündigen knopf verstecken damit weniger leute gehen, das ist doch seit dem neuen gesetz verboten, oder?
bei unserer app sind nach einem monat nur noch 20 prozent der nutzer da, ist das schlecht oder branchenüblich?
die hälfte unserer abgänge sind nur abgelaufene kreditkarten, wie nennt man das und was kann man dagegen machen?
was ist der kundenwert
clv formel bitte
was heißt cac
gutes verhältnis clv zu cac
wie berechne ich was ein stammkunde im café über jahre bringt
muss ich beim customer lifetime value die zinsen abziehen
nimmt man für den clv den umsatz oder den gewinn
was ist eine abc analyse bei kunden
wie lange sollte die amortisationsdauer der werbekosten pro kunde höchstens sein
was versteht man unter rfm analyse und share of wallet
gibt es eine fertige tabelle um den kundenertragswert auszurechnen
unser dozent hat eine aufgabe gestellt mit 200 euro deckungsbeitrag, 80 prozent bindungsrate und 10 prozent zins, wie rechnet man das?
ich betreibe einen hundesalon und will wissen wie viel ich für einen neuen kunden maximal ausgeben darf, wie komm ich drauf?
der investor fragt nach unit economics und ich hab keine ahnung was er genau von mir sehen will, was gehört da rein?
soll ich schlechte kunden die kaum was einbringen einfach rauswerfen oder macht man sowas als kleiner betrieb nicht?
werbegeschenke unter 2 euro ideen
kugelschreiber mit logo preis
streuartikel was ist das
nachhaltige give aways gesucht
bis zu welchem wert darf ich kunden was zu weihnachten schenken
welche giveaways landen auf der messe nicht gleich im müll
siebdruck oder gravur bei thermobechern, was hält länger
ab welcher stückzahl kann man stofftaschen bedrucken lassen
sind geschenke für geschäftskunden steuerlich absetzbar oder nur bis 50 euro
darf ein beamter unseren kalender mit logo überhaupt annehmen
welche dateien braucht die firma für den aufdruck auf tassen
unser verein hat am stand immer nur luftballons, was können wir kindern beim stadtfest mitgeben das nicht viel kostet?
der chef hat 3000 feuerzeuge mit altem logo im keller, kann man die noch verteilen oder wirkt das peinlich?
ich suche für den tag der ausbildung was brauchbares für 16 jährige, kulis will doch keiner mehr haben, oder?
wir haben usb sticks aus fernost bestellt und die hälfte ist kaputt, haften wir dafür gegenüber den beschenkten?
was ist franchise
was kostet ein subway laden
franchisegeber und franchisenehmer unterschied
günstigste kette zum einsteigen?
wie viel eigenkapital brauche ich für eine mcdonalds filiale
welche laufenden gebühren gehen jeden monat an die zentrale der kette
was ist der unterschied zwischen filiale und lizenzladen und franchise
wie lange läuft so ein vertrag normal und wie kommt man raus
kann ich aus meinem eigenen dönerladen ein franchisesystem machen
was steht in einem franchise handbuch alles drin
wem gehören die kunden wenn ich aus dem system aussteige
ich hab ein angebot für eine backshop kette bekommen und soll 15000 eintrittsgebühr zahlen, woran merk ich ob das fair ist?
mein schwager überlegt eine nachhilfeschule unter bekanntem namen zu eröffnen, verdient man da mehr als alleine?
die zentrale schreibt uns die preise und lieferanten vor, darf die das bei selbstständigen betreibern eigentlich?
in der bwl klausur wurde nach vor und nachteilen für den franchisenehmer gefragt, welche drei nachteile hättet ihr genannt?
was ist eine eori nummer
zoll ab welchem warenwert
was bedeutet fob
ddp oder dap besser
wie finde ich die richtige zolltarifnummer für holzspielzeug
was kostet ein container von shanghai nach hamburg gerade
brauche ich eine genehmigung um olivenöl aus tunesien einzuführen
wer zahlt die einfuhrumsatzsteuer, ich oder der versender
was sind incoterms und welche sollte ein anfänger nehmen
darf ich sachen aus china ohne ce zeichen im laden verkaufen
welche papiere muss ich bei einem paket in die schweiz beilegen
ich will handgemachte körbe aus marokko für meinen kleinen laden holen, wie läuft das mit dem zoll genau ab?
mein paket mit muster für den shop hängt seit zwei wochen in leipzig beim zoll, kann ich das irgendwie beschleunigen?
seit dem brexit liefert unser teehändler aus london nicht mehr, was müssten wir als käufer jetzt selber anmelden?
unser berufsschullehrer redet von akkreditiv und dokumenteninkasso, ich versteh nur bahnhof, wer sichert da eigentlich wen ab?
was verdient man im marketing so
gehalt als junior brand manager?
wie viel gehaltserhöhung ist normal
brutto netto bei 3200 euro
welches einstiegsgehalt kann ich nach dem bachelor in einer werbeagentur verlangen
verdient man als social media manager mehr als in der pr
ist 2400 brutto im ersten job bei ner kleinen marke zu wenig
wie frag ich meinen chef nach mehr geld ohne frech zu wirken
bekommen leute in hamburg mehr bezahlt als leipziger kollegen in der werbung?
gibt es nen tarifvertrag für angestellte in agenturen
was unterscheidet fixgehalt und bonus bei einer stelle im online marketing
meine kollegin macht genau denselben job für den gleichen shop und kriegt 400 euro mehr, darf sie mir das überhaupt erzählen?
hab ne zusage als content managerin in teilzeit, 25 stunden, und keine ahnung welche summe ich in die mail schreiben soll
mein chef sagt mehr lohn gibts erst wenn ich zwei jahre da bin, ist das irgendwo gesetzlich so geregelt oder nur ausrede?
lohnt sich nach der ausbildung zur kauffrau für marketingkommunikation noch der fachwirt oder steigt der lohn dadurch eh kaum
wie lang ist eine bachelorarbeit
zitiert man mit apa oder harvard
was kommt in die einleitung
wie viele quellen sind genug?
was ist der unterschied zwischen forschungsfrage und hypothese in einer abschlussarbeit
darf ich in der hausarbeit einen instagram post als quelle angeben
wie zitiere ich ein youtube video richtig im literaturverzeichnis
kostet das binden und drucken von 80 seiten viel
was passiert wenn ich die abgabefrist für meine thesis verpasse
muss die eidesstattliche erklärung handschriftlich unterschrieben werden oder geht digital?
wie finde ich einen betreuer der mein thema nimmt
meine dozentin meint meine gliederung sei zu kleinteilig, wie viele unterkapitel darf ein kapitel denn höchstens haben damit es noch gut aussieht
ich schreib über das image einer schuhmarke und sitz seit drei wochen am fazit, was gehört da rein und was nicht?
unser lehrstuhl will einen sperrvermerk weil die firma interne zahlen rausgibt, was bedeutet das dann für mich als student
hab bei der plagiatsprüfung 18 prozent rausbekommen obwohl ich alles selber geschrieben hab, muss ich mir da jetzt sorgen machen?
wie lange dauert ein pflichtpraktikum
praktikum ohne bezahlung erlaubt?
habe ich als praktikant urlaub
was schreib ich ins anschreiben
ab wann gilt der mindestlohn für freiwillige praktika nach dem studium
muss mir die agentur am ende ein zeugnis ausstellen
unterschied zwischen werkstudent und praktikantin, was bringt mehr geld?
wann sollte ich mich für ein sommerpraktikum bei einer großen marke bewerben
darf ich ein praktikum vorzeitig abbrechen und wie kündige ich da
was zieht man am ersten tag in einer werbeagentur an
brauch ich für ein praktikum in london jetzt ein visum
ich koch seit zwei monaten nur kaffee und schneid videos für den chef privat, kann ich da irgendwo was dagegen machen?
unser sohn sucht für die neunte klasse einen platz für zwei wochen, wie fragt man bei einem kleinen laden am besten nach
die uni erkennt mein praktikum nicht an weil es nur elf statt zwölf wochen waren, gibts da irgendeinen trick oder härtefall?
mein dozent will nen praktikumsbericht mit zehn seiten und ich hab echt keinen plan wie so einer aufgebaut sein soll
welcher stundensatz als freelancer?
was kostet ein texter pro tag
tagessatz oder festpreis, was besser
brauch ich einen gewerbeschein
wie berechne ich als selbstständige grafikerin meinen stundenlohn wenn ich krankheit einplane
was verlangen agenturen so im monat für die betreuung von nem kanal
muss man als freie texterin in die künstlersozialkasse
was ist ein retainer bei einer agentur und wie läuft der
ab wann gelte ich als scheinselbstständig wenn ich nur einen kunden hab
wie reagiere ich wenn ein stammkunde plötzlich weniger zahlen will
wo finden freie fotografen ihre ersten aufträge, malt oder fiverr oder sonst wo
eine firma aus münchen will dass ich für ihr briefing einen kostenlosen pitch mache, ist das üblich oder sollte ich da absagen?
unser verein lässt die homepage von einer agentur pflegen und zahlt 900 im monat, is des zu viel für zwei änderungen
ich arbeite nebenbei für drei shops und frag mich ob ich anfahrt und telefonate auch als arbeitszeit abrechnen kann
mein erster kunde will unbegrenzt korrekturschleifen im preis drin haben, wie formulier ich höflich dass nur zwei dabei sind?
foto im lebenslauf ja nein?
lebenslauf eine oder zwei seiten
wie erklär ich eine lücke
gehören hobbys ins cv
schreibt man die grundschule noch rein wenn man schon studiert hat
welche reihenfolge nimmt man bei den jobs, neueste zuerst oder älteste
wie nenne ich meine excel und photoshop kenntnisse ohne anzugeben
darf ich im lebenslauf ein abgebrochenes studium einfach weglassen
gibts kostenlose vorlagen für einen tabellarischen werdegang in word
was ist der unterschied zwischen europass und ner normalen bewerbungsmappe
soll ich meinen instagram account mit 5000 followern in die bewerbung schreiben?
ich war acht monate auf reisen und hab danach gekellnert, wie verkauf ich das am besten wenn ich jetzt ins marketing will
meine mutter sagt geburtsdatum und familienstand müssen rein, mein freund meint das macht heute keiner mehr, wer hat recht?
hab als werkstudentin drei kampagnen mit betreut, schreib ich das als stichpunkt unter die stelle oder lieber ins anschreiben
mein pdf mit allen zeugnissen hat 14 mb und das portal der firma nimmt nur 5, wie krieg ich das kleiner?
obs zeigt schwarzen bildschirm
welche bitrate bei twitch 1080p
ton ist asynchron zum bild
streamlabs oder obs besser?
wie blende ich meinen chat live im stream ein
warum ruckelt mein stream obwohl das spiel flüssig läuft
kann ich gleichzeitig auf youtube und twitch live gehen mit einem programm
welcher encoder ist besser für ne alte grafikkarte, x264 oder nvenc
wie mach ich einen greenscreen hintergrund ohne grünes tuch
wo stell ich ein dass mein mikro nur bei tastendruck an ist
brauch ich einen zweiten pc zum streamen oder reicht einer mit 16 gb
seit dem letzten update hört mein publikum das spiel doppelt mit echo, ich hab schon alle audiospuren durchprobiert und nix hilft
wir wollen die vereinssitzung mit zwei kameras live übertragen und zwischen den szenen umschalten, wie richte ich sowas in obs ein?
mein kumpel hat so nen alert wenn jemand abonniert, mit ton und animation, wo bekomm ich das her und kostets was
der upload laut speedtest ist 40 mbit aber obs meldet dauernd verlorene frames, liegt das am router oder an den einstellungen?
welche größe hat ein thumbnail?
vorschaubild lässt sich nicht hochladen
canva oder photoshop für vorschaubilder
thumbnail nachträglich ändern geht das
wie schneide ich mich sauber aus einem foto aus für das titelbild
warum ist mein vorschaubild bei youtube so unscharf
welche schriftgröße kann man auf dem handy im kleinen bild noch lesen
muss ich mein konto bestätigen um eigene thumbnails zu nutzen
was nimmt ein designer so pro stück für ein thumbnail
darf ich das gesicht eines schauspielers auf mein vorschaubild kleben
wie bekomme ich diesen weißen leuchtenden rand um die person im bild
bei meinen shorts zeigt youtube immer irgendein komisches standbild an, kann ich da selbst eins auswählen oder geht das nicht?
ich hab ein tolles bild in 4k gemacht aber die datei ist größer als 2 mb und wird abgelehnt, wie verkleiner ich sie
unser azubi baut die titelbilder für den firmenkanal und der chef findet rot zu aggressiv, welche farben passen zu einer schreinerei?
unten rechts verdeckt die zeitanzeige immer meinen text, wie viel rand sollte ich freilassen damit man noch alles lesen kann
brauch ich gema im laden
was kostet gema im café
wo gibts lizenzfreie musik?
darf ich songs covern
video wegen urheberrecht gesperrt, wie lege ich widerspruch ein
stimmt das mit der 15 sekunden regel bei liedern im video
was heißt creative commons by nc bei einem musikstück genau
darf mein firmenaccount die gleichen lieder verwenden wie ein privater
wann wird ein lied gemeinfrei, 70 jahre nach tod von wem?
unterschied zwischen gema und gvl, zahl ich da beides
muss ich das vereinsfest anmelden wenn nur eine playlist vom handy läuft
hab für unseren imagefilm ein stück bei epidemic sound genommen und das abo gekündigt, muss ich das video jetzt runternehmen?
ein dj hat auf unserer firmenfeier aufgelegt und jetzt kommt monate später ne rechnung von der gema, wer muss die zahlen
meine schülerband will ihr eigenes lied anmelden, kostet die mitgliedschaft viel und bringt das bei drei auftritten im jahr überhaupt was?
ich summe im video nur die melodie von nem bekannten popsong, der chef meint das sei auch schon urheberrechtlich heikel, ja oder nein
bin total ausgebrannt vom posten
wie lange pause als youtuber
keine ideen mehr, was tun
burnout oder einfach nur müde?
wie erklär ich meinen abonnenten dass ich zwei monate weg bin
ab wann sollte ich wegen dauerstress zum arzt gehen
wie schalte ich nach feierabend ab wenn mein job das handy ist
zahlt die krankenkasse eine kur auch für selbstständige die videos machen
was hilft beim einschlafen wenn ich bis mitternacht videos geschnitten hab
welche anzeichen sprechen für einen burnout bei leuten die dauernd online sind
wie plane ich videos vor damit ich mal zwei wochen urlaub machen kann
ich mach seit drei jahren jeden tag ein reel und krieg inzwischen herzrasen wenn ich die app öffne, kennt das wer?
meine beste freundin streamt neben dem studium fünf abende die woche und weint oft, wie kann ich ihr da am besten helfen
mein partner sagt ich guck mehr auf die kommentare als auf unser kind, wie komm ich von diesem zwang wieder runter?
im büro bin ich die einzige für social media und soll auch am wochenende antworten, darf der chef das verlangen wenn ich nimmer kann
wie erstelle ich rollen?
rolle automatisch bei beitritt vergeben
kanal nur für mods sichtbar
warum kann ich nicht schreiben
wie ändere ich die farbe von meinem namen auf dem server
was bringt die reihenfolge der rollen in den servereinstellungen
kann ich einem mitglied erlauben nachrichten zu löschen ohne ihm admin zu geben
wie mache ich einen server wo neue erst die regeln bestätigen müssen
was ist der unterschied zwischen kategorie und kanal bei discord rechten
wie überträgt man den besitz von einem server an jemand anderen
wie viele rollen kann ein server maximal haben
ich hab mir aus versehen selber die adminrechte weggenommen und jetzt seh ich die hälfte der channels nimmer, wie komm ich da wieder rein?
wir sind ein kleiner schachverein mit jugend und erwachsenen und wollen getrennte sprachkanäle, wie stellt man das mit den berechtigungen ein
bei unserem reaktionsrollen ding klickt man auf das emoji aber es passiert nix, obwohl der bot online ist und rechte hat
ein mod hat nach nem streit zwanzig leute gebannt, wo find ich das protokoll und kann ich die banns rückgängig machen?
wie füge ich emotes hinzu
wie viele emojis pro server?
animierte emotes ohne nitro nutzen
was kostet discord nitro basic
welche pixelgröße muss ein eigenes emoji für den server haben
warum kann ich die emojis von anderen servern nicht benutzen
wie wandle ich ein kurzes video in ein gif für den chat um
was bedeutet pog und woher kommt das gesicht dazu
unterschied zwischen sticker und emote auf discord bitte einmal erklären
wie werden die serverboosts verteilt und was kriegt man bei stufe 2
kann man sehen wer mit welchem emoji auf eine nachricht reagiert hat
hab für unsere gruppe zehn kleine bilder gezeichnet aber beim hochladen heißt es immer datei zu groß, obwohl sie nur 300 kb haben
eine zeichnerin will 15 euro pro emote für meinen twitch kanal, ist das fair und darf ich die dann auch woanders nutzen?
unser admin hat alle lustigen emojis gelöscht weil der chef mitliest, kann man die irgendwie wiederherstellen oder sind die endgültig weg
ich bin jetzt affiliate auf twitch und hab nur fünf plätze für emotes, wie schalt ich mehr davon frei?
welcher moderationsbot ist der beste?
mee6 oder dyno
bot reagiert nicht auf befehle
wie füge ich bots hinzu
wie stell ich ein dass schimpfwörter automatisch gelöscht werden
was kostet die premium version von mee6 im jahr
wie richte ich ein ticketsystem für fragen auf meinem server ein
warum zeigt mir discord keine slash befehle mehr an
kann ein bot alle nachrichten in einem channel auf einmal löschen
welcher musikbot geht noch seit groovy und rythm abgeschaltet wurden
gibt es einen bot der mitglieder nach geburtstag beglückwünscht
auf unserem server wird nachts ständig gestritten und ich will nicht immer wach bleiben, gibts nen automatischen timeout für wiederholungstäter?
bei der einladung will der bot volle administratorrechte haben, ist das nötig oder kann ich dem auch nur ein paar rechte geben
ich hab das automod an und jetzt wird sogar das wort essen gelöscht, wo kann ich ausnahmen für einzelne wörter eintragen?
ein freund hat nen eigenen bot auf seinem laptop laufen, der geht immer offline wenn er zuklappt, wie hostet man sowas günstig
musik sticker in story fehlt
wie lange bleiben storys sichtbar?
wer hat meine story gesehen
wie mach ich story highlights
wie verstecke ich meine story vor einer bestimmten person
warum hat mein story video auf einmal keinen ton mehr
kann man bei insta ein bild im nachhinein aus der story löschen
wie setze ich mehrere fotos in eine einzige story
was bedeutet der grüne ring um das profilbild bei manchen leuten
wo find ich meine alten storys von vor zwei jahren wieder
merkt jemand wenn ich einen screenshot von seiner story mache?
ich will in der story auf unseren shop verlinken aber bei mir taucht der link sticker nicht auf, hab ich nen zu neuen account?
mein chef möchte ein highlight mit rundem icon in firmenfarbe haben und ich find nirgends wo man das titelbild davon ändert
beim hochladen wird die story immer total pixelig obwohl das video auf dem handy gestochen scharf is, woran kann das liegen
meine tante hat ausversehen was in die story gestellt das nur für enge freunde war, kann man das noch umstellen?
wie bekomme ich blauen haken
was kostet der haken monatlich?
was bedeutet der goldene haken
verifizierung abgelehnt, was jetzt
ab wie vielen followern wird man auf tiktok verifiziert
verliere ich den blauen haken wenn ich meinen namen ändere
welche dokumente will instagram sehen um mein profil zu bestätigen
was ist der unterschied zwischen grauem und blauem häkchen bei x
bringt meta verified einem kleinen friseursalon irgendwas oder rausgeschmissenes geld
kann ein verein ohne eintrag im register auch so ein abzeichen kriegen
seit wann gibt es die blauen haken bei twitter eigentlich
jemand hat mir für 200 euro angeboten dass er mir über einen kontakt bei meta das häkchen besorgt, ist das seriös?
unser restaurant wird von einem falschen konto nachgemacht und mein mann meint mit verifizierung wär das problem gelöst, stimmt des
hab meinen ausweis hochgeladen und seit sechs wochen steht da nur wird geprüft, wie lange dauert so eine bestätigung normal
mein lieblingssänger hatte immer einen haken und jetzt is er plötzlich weg, heißt das der account wurde gehackt?
was ist ein shadowban?
bin ich geshadowbannt, wie testen
wie lange hält die sperre
meine beiträge sieht plötzlich keiner
kann man einen shadowban bei instagram selbst aufheben lassen
gibt es auf tiktok wirklich eine versteckte drosselung von konten oder mythos
welche wörter sind auf tiktok verboten sodass man sie umschreibt
wo seh ich den kontostatus und ob ich gegen richtlinien verstoßen hab
hilft es den account drei tage ruhen zu lassen nach einer verwarnung
werde ich auch bei reddit unsichtbar gemacht wenn ich zu viel lösche
woher kommt der begriff shadowban, gabs das schon in alten foren?
meine kollegin schwört dass unsere seite gedrosselt wird weil wir einmal was über unterwäsche gepostet haben, kann man das irgendwo nachprüfen
hab gestern ne verwarnung wegen einem tanzvideo bekommen und find den einspruch knopf nicht, in welchem menü ist der versteckt
seit dem wechsel auf einen businessaccount kommen meine videos bei niemandem mehr auf die for you page, wechsel ich lieber zurück?
auf unserem firmenprofil sind kommentare für andere unsichtbar, ich seh sie aber mein chef nicht, ist das ein bug oder ne sperre
gewünschter name ist schon vergeben
insta name wie oft änderbar?
tiktok namen vor 30 tagen ändern
was passiert mit alten verlinkungen wenn ich mein handle umbenenne
kann ich einen namen übernehmen dessen konto seit jahren tot ist
welche zeichen sind im nutzernamen bei discord nicht mehr erlaubt
wie benennt man eine facebook seite nach der hochzeit um
sehen andere meinen früheren namen noch irgendwo im profil
unterschied zwischen anzeigename und benutzername, ich check das nicht
habt ihr ideen für einen kurzen gamer namen mit fuchs
wir haben die firma umbenannt und jetzt will linkedin einen nachweis bevor ich den seitennamen anpassen darf, was schickt man da?
mein steam name ist noch aus der sechsten klasse und total peinlich, kann ich den login ändern ohne alle spiele zu verlieren
die abteilung möchte punkte statt unterstriche im handle haben aber snapchat lässt mich nur einmal im jahr, stimmt das so?
meine ex hat sich den gleichen namen wie ich mit nem x hinten geholt, kann ich irgendwas dagegen tun
handyspeicher voll was löschen
was sind sonstige systemdaten?
cache leeren bringt das was
icloud voll, wie viel kostet mehr
wie schieb ich fotos vom android auf eine sd karte
warum ist mein speicher voll obwohl ich kaum apps drauf hab
wie finde ich doppelte bilder auf dem iphone und lösche sie
reichen 128 gb wenn man viele videos für den shop dreht
gehen chats verloren wenn ich die app deinstalliere um platz zu schaffen
was ist der unterschied zwischen app auslagern und app löschen
wie sichere ich alle videos vom handy auf meine externe festplatte
ich soll für den chef morgen ein event filmen und das handy sagt kein speicher mehr frei, was lösch ich am schnellsten?
meine oma kriegt von den enkeln täglich zwanzig clips geschickt und jetzt geht nix mehr, wie stell ich das automatische speichern ab
hab den papierkorb geleert und trotzdem zeigt das ding noch 60 gb für fotos an, dauert das oder is was kaputt
tiktok allein belegt bei mir neun gigabyte, kann ich da was leeren ohne dass meine entwürfe alle weg sind?
slack oder teams für kleine firma?
hintergrund verwischen in teams
status immer auf grün lassen
chat in teams endgültig löschen
was kostet slack pro nutzer wenn wir nur acht leute sind
kann der chef meine privaten nachrichten im firmenchat mitlesen
wie plane ich eine nachricht für morgen früh um acht
warum hören mich die anderen in der besprechung nicht
was ist der unterschied zwischen team, kanal und gruppenchat
wie lade ich einen externen kunden als gast in unseren arbeitsbereich ein
wie stumm schalte ich einzelne channels ohne alles zu verpassen
bei uns schreibt der geschäftsführer nachts um elf noch im gruppenchat, muss ich da antworten oder kann das bis morgens warten?
ich hab ausversehen ein meme an den falschen channel mit der ganzen abteilung geschickt, sehen die das noch wenn ichs lösche
wir wollen von whatsapp gruppen weg auf was ordentliches mit dateiablage, gibts ne kostenlose lösung für einen verein mit 40 leuten?
seit montag stürzt teams bei jedem bildschirm teilen ab und die it sagt nur neu starten, hat noch wer einen tipp
wie viele folien für 10 minuten
powerpoint video spielt nicht ab
wie nehme ich ein referat auf
canva oder google slides?
wie drucke ich mehrere folien mit notizen auf eine seite
welche schriftgröße sollte man hinten im raum noch lesen können
wie fange ich einen vortrag an ohne mein name ist zu sagen
wo find ich den folienmaster um das logo überall gleichzeitig einzufügen
was bedeutet die 10 20 30 regel von guy kawasaki
wie mach ich dass der text punkt für punkt erscheint
was hilft gegen zittern und rote flecken beim referieren
meine lehrerin zieht punkte ab wenn zu viel text draufsteht, wie viele stichpunkte pro folie sind denn maximal ok
der chef will die kampagne von letztem jahr dem vorstand vorstellen und ich soll das diagramm animieren, wie geht das in powerpoint?
hab am mac gebaut und auf dem beamer laptop war alles verschoben und die schrift anders, wie kann ich sowas verhindern
wir halten zu viert ein referat über nike und wissen nicht wie man die übergänge zwischen den sprechern schön macht, ideen?
was heißt gießkanne auf englisch
wie übersetzt man gemütlich
deepl oder google translate?
was bedeutet brand auf deutsch
gibt es ein englisches wort für feierabend das echt passt
wie sagt man auf englisch mir ist schlecht ohne peinlich zu klingen
heißt handy in england wirklich mobile und in den usa cell
ist public viewing im englischen tatsächlich eine leichenschau
was ist der unterschied zwischen shop und store im amerikanischen
wie spricht man das wort jewellery richtig aus
what ever oder whatever, zusammen und was heißt das überhaupt
unser chef schreibt an kunden immer we become your order tomorrow und ich trau mich nicht, wie wärs denn korrekt?
ich soll die speisekarte vom gasthof ins englische bringen und scheitere an maultaschen und kaiserschmarrn, übersetzt man das oder lässt man es
meine lehrerin hat mir actual für aktuell angestrichen, welche falschen freunde muss ich für die klassenarbeit noch kennen
in ner mail aus london stand that went down like a lead balloon über unseren entwurf, war das jetzt lob oder kritik?
der oder das laptop?
mehrzahl von praktikum
heißt es der oder das virus
was ist der plural von kaktus
schreibt man die emails oder die e mails im plural
warum sagen manche leute das teller und andere der teller
heißt es die pizzas oder die pizzen wenn ich mehrere bestelle
ist es der joghurt, das joghurt oder gar die joghurt
wie bildet man die mehrzahl von wörtern auf ismus
welchen artikel hat das wort reel im deutschen
sind lexika und lexiken beide richtig oder nur eins
mein kollege sagt immer die visas und die praktikas und ich krieg die krise, wie lautet die korrekte form davon?
in unserem post stand der event und ein kunde hat kommentiert dass es das event heißt, welches geschlecht nimmt der duden
ich lern seit zwei jahren deutsch und versteh nicht warum das mädchen sächlich is, gibts da eine regel mit chen und lein
streit in der mittagspause, die einen sagen das nutella und die anderen die nutella, was sagt denn die firma selber?
was bedeutet p kleiner 0,05
wann nehm ich den t test
was ist die nullhypothese?
median oder mittelwert, was nehmen
wie groß muss meine stichprobe für eine masterarbeit mindestens sein
was sagt mir die standardabweichung in einfachen worten
unterschied zwischen fehler erster art und fehler zweiter art
wie lese ich einen boxplot richtig ab
welches programm ist für statistik leichter zu lernen, r oder spss
was ist ein konfidenzintervall und wozu braucht man das
wer hat eigentlich die grenze von fünf prozent erfunden
mein dozent meinte das ergebnis sei signifikant aber nicht relevant, wie kann denn beides gleichzeitig stimmen ohne dass es sich widerspricht?
ich hab in zwei schulklassen punkte verglichen und der test kommt mit 0,07 raus, darf ich das als tendenz bezeichnen
bei meiner chi quadrat tabelle sind in manchen feldern nur drei leute drin, ist der test dann überhaupt noch zulässig?
in der klausur kam ne aufgabe zu varianz und ich weiß bis heute nicht warum man durch n minus eins teilt
was ist der halo effekt
was ist kognitive dissonanz?
wer war solomon asch
was war das milgram experiment
wieso helfen leute weniger wenn viele andere daneben stehen
was versteht man unter dem dunning kruger effekt an einem beispiel
wie unterscheiden sich norm und rolle in der soziologie
welcher forscher hat das stanford prison experiment geleitet und warum wurde es abgebrochen
was bedeutet habitus bei bourdieu für schüler einfach erklärt
unterschied zwischen extrinsischer und intrinsischer motivation bitte kurz
ist die maslow pyramide wissenschaftlich noch anerkannt oder überholt
ich muss ein kurzreferat über gruppendenken halten und brauch ein historisches beispiel, die schweinebucht hat leider schon jemand anderes genommen
meine freundin studiert psychologie und sagt ich hätte einen rückschaufehler, was meint sie damit und muss ich beleidigt sein?
in der vorlesung hieß es der attributionsfehler sei überall, aber ich hab nicht kapiert was jetzt der fundamentale daran ist
unser chef hat im seminar die transaktionsanalyse gelernt und redet nur noch vom eltern ich, was soll das sein?
was bedeutet inkubationszeit?
unterschied grippe und erkältung
was war der r wert
wie lange bin ich ansteckend
was ist der unterschied zwischen epidemie, pandemie und endemie
wer war patient null bei der spanischen grippe und woher kam sie
wie viel prozent müssen gegen masern geimpft sein für herdenschutz
was kostet eine grippeimpfung wenn die kasse nicht zahlt
wie rechnet man die inzidenz pro 100000 einwohner aus
darf ich mit schnupfen ins büro oder muss ich heim
was sagt die letalität im gegensatz zur mortalität aus
bei uns in der kita geht schon wieder magen darm rum, wie lange muss mein kind nach dem letzten brechen daheim bleiben?
unser bio lehrer hat das sir modell an die tafel gemalt und ich hab nur bahnhof verstanden, wofür steht das i
mein chef will dass sich alle im laden impfen lassen bevor die saison losgeht, kann er das von uns verlangen
in einer doku hieß es ein arzt hätte in london eine wasserpumpe abmontiert und damit cholera gestoppt, wie hieß der nochmal?
wer hat das radio erfunden?
seit wann gibt es farbfernsehen
wann startete das zdf
was war der volksempfänger
wie hieß die erste deutsche fernsehsendung nach dem krieg
seit wann gibts werbung im deutschen fernsehen und welche marke war zuerst
was ist der unterschied zwischen ukw und dab plus
wieso haben leute bei krieg der welten im radio panik bekommen
wann wurde das analoge satellitenfernsehen in deutschland abgeschaltet
wie funktionierte eine bildröhre in alten geräten ganz grob
was war das erste musikvideo das auf mtv lief
mein opa behauptet dass früher um mitternacht die nationalhymne kam und dann nur noch rauschen, bis wann war das so?
für ein referat such ich wann die mainzelmännchen zum ersten mal zwischen den spots zu sehen waren, weiß das hier wer
wir haben auf dem dachboden ein röhrenradio von grundig gefunden, lohnt sich da eine reparatur oder ist das eher nur deko
unser geschichtslehrer fragt warum ard und zdf über beiträge laufen und rtl nicht, wie kam das duale system damals zustande?
wann erfand gutenberg den buchdruck
was ist eine letter?
hat bell das telefon geklaut
wer war philipp reis
wie viele bibeln hat gutenberg gedruckt und wie viele gibts noch
was war die erste gedruckte zeitung der welt und wo erschien sie
warum stehen auf der wähltastatur buchstaben neben den zahlen
seit wann kann man in deutschland sms verschicken
unterschied zwischen hochdruck, tiefdruck und offsetdruck mal einfach erklärt
wann verschwand das letzte fräulein vom amt aus der vermittlung
wie schnell war so ein telegramm nach amerika um 1870
was haben flugblätter mit der reformation zu tun, unsere lehrerin will drei gründe und ich hab erst einen gefunden
mein onkel sammelt alte telefonkarten und meint die mit werbung drauf seien richtig was wert, stimmt das heutzutage noch?
in der druckerei wo ich ausbildung mach redet der meister vom heidelberger tiegel, was ist das für eine maschine und wie alt
ich hab gelesen dass in china schon vor gutenberg mit beweglichen zeichen gedruckt wurde, warum gilt er dann als erfinder?
wie funktioniert die briefwahl?
unterschied erststimme und zweitstimme
was ist ein überhangmandat
ab wann darf man wählen
wann dürfen parteien ihre plakate aufhängen und wann müssen die weg
darf ich ein foto von meinem stimmzettel in der kabine posten
wieso gibts eine fünf prozent hürde und seit wann
was verdient man als wahlhelfer an so einem sonntag
wie wird man eigentlich klassensprecher und wer zählt die stimmen
was ist der unterschied zwischen caucus und primary in den usa
wer bezahlt den wahlkampf der parteien, der staat oder spender?
ich bin gerade erst umgezogen und hab keine benachrichtigung bekommen, kann ich am sonntag trotzdem mit dem ausweis wählen gehen
bei der betriebsratswahl will der chef die kandidaten vorher kennenlernen, ist das in ordnung oder schon behinderung der wahl?
unser vereinsvorstand wurde per handzeichen gewählt und ein mitglied sagt das sei ungültig weil er geheim wollte, wer hat recht
muss für powi erklären warum clinton mehr stimmen hatte und trotzdem verlor, ich check dieses wahlmänner ding einfach nicht
wie starte ich eine dnd kampagne
wie viele spieler sind ideal?
was macht ein dungeon master
welche würfel brauch ich
wie lange dauert so ein abenteuer in dungeons and dragons normal
welche klasse ist für anfänger leichter, barde oder kämpfer
gibt es das spielerhandbuch auf deutsch und was kostet es
unterschied zwischen one shot und langer kampagne im pen and paper
was tun wenn ein spieler am tisch alle anderen nervt
ist das schwarze auge einfacher als pathfinder für eine neue runde
wie bau ich einen endgegner der nicht nach zwei runden tot ist
meine gruppe hat den wichtigsten npc gleich am ersten abend umgebracht, wie rette ich jetzt die handlung ohne alles umzuwerfen
wir spielen mit fünf leuten online über discord und suchen was für karten und figuren, ist roll20 oder foundry besser dafür?
mein zwerg ist bei null trefferpunkten und der spielleiter will keine todeswürfe erlauben, steht das so irgendwo in den regeln
hab zum geburtstag curse of strahd bekommen und noch nie geleitet, ist das für den einstieg zu schwer oder machbar?
wie viele absteiger bundesliga?
wann wird dfb pokal ausgelost
was ist die relegation
was bedeutet xg im fußball
wie wird in der champions league die neue ligaphase gespielt
zählt bei punktgleichheit erst die tordifferenz oder der direkte vergleich
seit wann gibt es die 50 plus 1 regel bei vereinen
wie kann ich als schiri in der kreisliga anfangen und was kriegt man
was ist der unterschied zwischen regionalliga und dritter liga beim aufstieg
welcher klub war am häufigsten deutscher meister im frauenfußball
wann ist es abseits wenn der ball vom gegner kommt
mein chef wettet mit uns jede woche auf die spiele, wie verteilt man beim tippspiel die punkte am fairsten für alle
unsere d jugend hat wegen drei kranken zu wenig spieler, darf man da einfach aus der e jugend jemand hochziehen?
in der kneipe kam die frage auf wer das schnellste tor der bundesliga geschossen hat und nach wie viel sekunden
ich versteh nicht warum der var beim handspiel manchmal eingreift und manchmal nicht, gibts da eine klare regel für?
wann tomaten aussäen?
lichtkeimer oder dunkelkeimer bei basilikum
wie tief kommen bohnen rein
was darf ich im märz säen
warum werden meine keimlinge auf der fensterbank so lang und dünn
wie lang halten sich samentütchen nach dem ablaufdatum noch
was bedeutet f1 auf der packung und kann ich davon saatgut nehmen
lohnt sich eine anzuchtlampe für chili im winter oder nicht
welche gemüse vertragen sich nicht nebeneinander im beet
was heißt pikieren und wann macht man das bei salat
hilft es kürbiskerne vorher über nacht in wasser zu legen
im verein wollen wir am schulzaun eine blühwiese anlegen, wie viel gramm saatgut brauchen wir für etwa fünfzig quadratmeter?
hab möhren gesät und nach vier wochen ist noch nix zu sehn, sind die samen hin oder muss ich länger warten
mei nachbarin sagt vor den eisheiligen darf nix raus, aber im laden verkaufen sie schon zucchini, wer hat denn nun recht?
auf meinen anzuchttöpfen hat sich weißer schimmel auf der erde gebildet, kann ich die pflänzchen noch retten oder alles wegwerfen
wie stehen die chancen bei lotto
muss man lottogewinne versteuern?
braucht eine tombola eine genehmigung
lotto spielen ab welchem alter
wie lange kann ich einen gewinn bei lotto noch abholen
was ist der unterschied zwischen lotto und eurojackpot
gilt ein tippschein der kollegen auch ohne vertrag für alle
wer hat die lotterie eigentlich erfunden und in welchem land
lohnt sich ein systemschein oder ist das nur teurer
woran erkenne ich dass die gewinnbenachrichtigung im briefkasten betrug ist
was passiert mit dem jackpot wenn ihn wochenlang keiner knackt
unser kindergarten verkauft lose zu einem euro auf dem sommerfest, müssen wir das dem finanzamt oder der gemeinde melden?
im büro haben wir zu sechst gespielt und jetzt will einer der nie gezahlt hat seinen anteil, bekommt er was
meine oma kriegt ständig anrufe dass sie bei einer lotterie dabei sei und zahlen müsse, wie wird sie die los?
der skatclub spielt um geld und ein schinken is der hauptpreis, gilt sowas schon als verbotenes glücksspiel oder ist das noch ok
wie schreib ich meinen crush an
sie antwortet nicht mehr, was nun?
was bedeutet ghosting
was schenk ich zum jahrestag
woran merke ich dass er mich nur als kumpel sieht
wie lange sollte man nach dem ersten date mit schreiben warten
was heißt es wenn sie alle meine storys anschaut aber nie schreibt
tinder oder bumble, wo sind die netteren leute
wie mach ich schluss ohne dass es total hässlich wird
soll ich meiner besten freundin sagen dass ihr freund fremdgeht
wie werd ich eifersucht los wenn er alte fotos von der ex liked
bin seit zwei jahren in eine kundin verknallt die jeden freitag in den laden kommt, wie sprech ich sie an ohne zu nerven?
in meiner clique wird rumerzählt ich hätte was mit dem nachbarn gehabt, stimmt gar nicht, wie reagier ich da am besten
mein freund will nicht dass ich bilder von uns poste und sagt das sei privat, heißt das er steht nicht zu mir?
hab mich in nen kollegen verliebt und wir sitzen nebeneinander, is das in der firma erlaubt oder muss man das melden
was kostet ein abiball pro kopf
abimotto ideen für 2026?
wie finanziert man den abiball
was zieht man als junge an
wer haftet wenn bei der vorabiparty was kaputt geht
wie viel kuchen braucht man für eine pause mit 600 schülern
darf man auf einer schulfete alkohol an sechzehnjährige ausschenken
welche spiele kommen beim abistreich gut an ohne ärger mit dem rektor
dj oder spotify playlist für die stufenparty, was findet ihr besser
was schreib ich in die abizeitung über meinen mathelehrer
brauch ich security wenn 300 leute auf unsere party kommen
unser komitee streitet seit wochen ob die karten 45 oder 60 euro kosten sollen, was nehmen andere schulen denn so?
die halle will eine kaution von 2000 euro und keiner von uns ist volljährig, wer kann denn den mietvertrag unterschreiben
ich soll auf der abschlussfeier eine rede für die lehrer halten und hab keine ahnung wie lang und wie witzig die sein darf
bei den pullis fehlen noch größen und die druckerei will bis freitag alle namen, wie sammel ich die bestellungen am schnellsten ein?
hallo, wie gehts dir heute
bist du ein echter mensch?
du bist echt dumm oder
kannst du mir einen witz erzählen der nicht flach ist
schläfst du auch mal oder bist du immer wach
welche sprachen kannst du außer deutsch noch so
magst du lieber katzen oder hunde, sei ehrlich
danke dir, du hast mir heute echt den tag gerettet
wie alt bist du und wo wohnst du eigentlich
hast du gefühle oder tust du nur so als ob
mein chef meint du nimmst mir bald den job im laden weg, willst du das wirklich oder bist du auf meiner seite?
ich sitz hier alleine im büro und hab langweile, erzähl mir doch einfach mal was lustiges von deinem tag auf diesem server
du hast mir gestern schon so ne blöde antwort gegeben, merkst du dir eigentlich was wir schreiben oder vergisst du alles
wenn du dir einen eigenen namen aussuchen dürftest der nicht nach roboter klingt, wie würdest du dann gerne heißen?
schreib mir ein liebesgedicht
mach meine mathe hausaufgaben bitte
reim auf das wort herbst?
mal mir ein einhorn
schreib einen aufsatz über meine sommerferien mit 300 wörtern
kannst du mir die zusammenfassung von faust in zehn sätzen geben
löse bitte die gleichung 3x plus 7 gleich 22
ich brauch einen geburtstagsspruch für meinen chef zum sechzigsten, lustig aber nicht frech
schreib mir ne html seite mit einem roten knopf
formulier mir eine entschuldigung für den sportunterricht morgen
hast du ein kurzes gedicht für die weihnachtskarte an unsere nachbarn
wir müssen bis morgen eine erörterung über handyverbot an schulen abgeben und ich hab null argumente, kannst du mir das fertig schreiben?
meine tochter soll ein elfchen über den frühling machen und sitzt weinend am tisch, wie geht das und hast du eins parat
mach mir bitte ein bild von unserem vereinsmaskottchen, ein dachs mit gelber mütze der auf einem fahrrad vor dem rathaus fährt
für die hochzeit meiner schwester brauch ich eine rede mit drei anekdoten über schuhe, kannst du da was lustiges zusammenbasteln?
`;
