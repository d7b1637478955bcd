/** Questions of the subject next door: see {@link neighbouringQuestionsOf}. */
export const NEIGHBOURS = `
hvad er seo egentlig
hvordan kommer man øverst på google
hvad koster en seo-konsulent
er metabeskrivelser stadig vigtige
hvor lang tid går der før google finder min nye side
hvad er forskellen på onpage og offpage optimering
hvordan finder jeg ud af hvilke søgeord kunderne skriver i google
må man godt købe links fra andre hjemmesider, eller straffer google det
hvorfor er vores side forsvundet fra side 1 i søgeresultaterne
er det bedst med korte eller lange tekster til søgemaskinerne
hvad betyder det at en side er indekseret
min chef vil have os over konkurrenten når man søger på tømrer i odense, hvor starter jeg henne
vi har skiftet domæne i sidste uge og nu er al trafikken fra google væk, hvad har vi gjort forkert
et bureau ringer hele tiden og lover os en førsteplads på google for 3000 om måneden, er det useriøst
jeg er ved at lave hjemmeside til vores håndboldklub og forstår ikke hvad alt-tekster skal gøre godt for
hvad koster et klik på google
hvordan virker google ads
hvad er en kvalitetsscore
negative søgeord, hvad er det
hvor meget budget skal jeg sætte af om dagen til søgeannoncer
er det smart og byde på konkurrentens firmanavn i google
hvorfor bliver min annonce ikke vist når jeg selv søger på ordet
hvad er forskellen på bred match og eksakt match
kan jeg selv styre google ads eller skal jeg have et bureau
hvordan får jeg min klikpris ned uden at miste kunderne
må jeg bruge et andet brands navn i min annoncetekst på google
vi har brugt 4000 kr på søgeannoncer i en måned og kun fået to ordrer, skal vi stoppe eller fortsætte
min chef siger at vi skal køre shopping-annoncer, men jeg aner ikke hvordan man får produkterne ind i merchant center
jeg fik afvist min annonce pga landingssiden og kan ikke gennemskue hvad de mener er galt, nogen der kender det
vores underviser snakkede om en auktion hver gang nogen søger, hvem vinder den så, er det bare den der byder mest
hvad er en god åbningsrate
gode emnelinjer til nyhedsbreve
hvor tit skal nyhedsbrevet ud
hvad er det bedste tidspunkt på ugen at sende mails til sine abonnenter
hvordan laver jeg et automatisk velkomstflow til nye tilmeldte
hvad koster det at have 5000 modtagere i et mailprogram
hvorfor ser mine billeder helt forkerte ud i outlook
hvad er forskellen på en soft bounce og en hard bounce
ska man rydde ud i dem der aldrig åbner mailen
er det bedst med et langt nyhedsbrev eller bare tre små historier
jeg skal skrive det månedlige brev til medlemmerne i vores roklub og løber altid tør for emner, har du nogle idéer
chefen synes vores nyhedsbrev er for kedeligt og vil have gifs i, men virker det overhovedet i alle mailprogrammer
vi mister 20 afmeldinger hver gang vi sender noget ud til kunderne, er det normalt eller gør vi noget galt
kan man lave to forskellige emnefelter og teste hvilket der bliver åbnet mest, og hvor mange skal der så være i testen
hvad betyder retargeting
hvorfor forfølger de sko mig
hvad er en meta-pixel
remarketing vs retargeting, hvad er forskellen
hvordan viser jeg annoncer til folk der har forladt kurven i shoppen
hvor mange dage skal man blive ved med at vise den samme annonce
hvad koster det cirka at køre retargeting på facebook for en lille webshop
hvordan slipper jeg for at vise annoncen til dem der allerede har købt
virker retargeting stadig efter at apple lavede om på sporing
hvor stor skal en publikumsliste være før annoncerne kan køre
hvad er dynamiske produktannoncer, og skal man have et feed
min søster siger at hun ser vores reklame 15 gange om dagen efter et enkelt besøg, hvordan sætter jeg en grænse
jeg har lagt pixlen ind på siden, men annoncemanageren siger stadig at der ikke er nogen hændelser, hvad gør jeg forkert
vi sælger køkkener hvor folk tænker i månedsvis, giver det så mening at blive ved at følge dem med bannere
vi har kun omkring 300 besøgende om måneden i butikken online, er det for lidt til at genmålrette mod dem
hvad koster et logo
hvilken filtype skal et logo være
er canva godt nok til logoer
hvem har tegnet nike-mærket
hvor mange farver må der højst være i et logo
hvad er forskellen på et bomærke og et ordmærke
hvem ejer rettighederne når en freelancer har tegnet vores mærke
kan jeg bruge en gratis skrifttype til firmaets logo
hvorfor bliver vores logo helt grynet når trykkeriet bruger det
hvornår er det på tide at få tegnet et nyt
må man lade en ai lave mærket til ens brand
vores forening har brugt det samme grimme logo siden 1987 og de gamle medlemmer nægter at skifte, hvordan griber man det an
chefen vil have både en elefant, firmanavnet og et slogan i mærket, hvordan forklarer jeg ham pænt at det er for meget
jeg går på mediegrafiker og skal aflevere en designmanual på fredag, hvad plejer der at stå i sådan en
jeg har fået tre forslag fra en designer og kan ikke lide nogen af dem, kan jeg kræve en runde mere
hvordan finder jeg et firmanavn
er mit domænenavn taget
hvad betyder det lille ®
hvordan tjekker jeg om et navn allerede er registreret af andre
hvor længe gælder et varemærke før man skal forny det
skal jeg registrere i hele eu eller er danmark nok
må jeg kalde min café noget der minder om starbucks
hvad er forskellen på tm og r ved siden af et navn
kan man beskytte et slogan på samme måde som et navn
er det dumt at bruge sit eget efternavn som brand
en konkurrent i jylland har lige åbnet med næsten samme navn som os, kan vi få dem til at skifte
vi vil gerne hedde noget med æ eller ø, men min kompagnon siger at det ødelægger det når vi skal til tyskland
jeg har fået et brev om at mit shopnavn krænker et firma i holland, skal jeg tage det alvorligt
jeg har brugt mit navn i fem år uden at registrere noget, har jeg så alligevel en ret til det
hvad koster trykte papkasser
hvad skal stå på emballagen
glas eller plast til marmelade
hvem opfandt tetra pak
hvor finder man en leverandør af små oplag med eget tryk
hvad er en stanseform, og hvorfor koster den så meget
hvilket piktogram til affaldssortering skal på en æske med plastikvindue
hvilke farver får folk til at tage varen ned fra hylden
hvordan laver man pakken så den ikke går i stykker i posten
hvad er forskellen på primær og sekundær emballage
skal jeg betale producentansvar når jeg sender varer i papkasser
jeg sælger hjemmelavet granola på markeder og vil have poser der ligner noget, men har kun råd til 200 stk
chefen vil skifte til en mindre dåse til samme pris, hvad er det nu det fænomen hedder
vores emballage blev flot på skærmen, men farverne kom helt brune ud fra trykkeriet, hvad gik der galt
til eksamen skal jeg analysere indpakningen på en chokolade, hvilke ting skal jeg kigge efter ud over farve og form
hvad koster en messestand
hvad giver man væk på messer
roll-up eller messevæg?
er messer stadig pengene værd
hvor mange folk skal der stå på en stand på 9 kvm
hvordan får jeg folk til at stoppe op når de går forbi
hvad skal man huske at pakke til to dage i bella center
hvor længe før skal man bestille plads på formland
hvordan følger man op bagefter på alle de visitkort man fik
må vi servere øl på standen eller skal man have bevilling
hva er bedst, en hjørneplads eller midt i gangen
vi var på messe i herning sidste år og stod mest og kiggede på vores telefoner, hvordan undgår vi det i år
min chef vil sende mig alene afsted til en fagmesse i hannover, og jeg har aldrig prøvet det, har du nogle råd
arrangøren vil have 6000 kr oveni for strøm og gulvtæppe, er det normale priser eller bliver vi taget ved næsen
vi er en lille keramikbutik der har fået tilbudt en halv stand sammen med nogle andre, skal vi sige ja til det
hvordan finder vi en sponsor
hvad koster en bandereklame
hvad skriver man i en sponsoransøgning
kan man trække sponsorater fra
hvor meget kan vi tage for et logo på spillertrøjerne
hvad er forskellen på en gave og et sponsorat skattemæssigt
hvad skal der stå i en sponsoraftale med det lokale pizzeria
må et bryggeri sponsorere et ungdomshold for u15
hvad får et firma egentlig ud af at støtte den lokale fodboldklub
hvordan beholder man sine sponsorer når sæsonen går dårligt
skal klubben lægge moms på når en virksomhed betaler for et skilt
jeg er ny i bestyrelsen i vores håndboldklub, og vi mangler 40.000 til nye mål, hvem spørger man først
vores firma bliver spurgt hver eneste uge om at støtte et eller andet hold, hvordan siger man pænt nej
den lokale bank trak sig efter ti år og nu står vi med et kæmpe hul i budgettet, hvad gør andre foreninger
chefen vil gerne have navnet på en cykelrytter, men hvad sker der med aftalen hvis han bliver taget i doping
hvor lang er en pressemeddelelse
hvad betyder klausuleret indtil
hvem sender man pressemeddelelser til
hvad er en boilerplate
hvordan skriver man en overskrift som en journalist gider læse
hvad koster det at sende ud gennem ritzau
skal man ringe til redaktionen bagefter eller er det irriterende
hvornår på dagen skal man sende til en lokalavis
hvad er forskellen på en pressemeddelelse og et debatindlæg
skal citatet komme fra direktøren eller må det godt være mig
må jeg kræve at læse artiklen igennem før den bliver trykt
jeg er praktikant og skal skrive vores første meddelelse til pressen om en ny fabrik, hvordan bygger man den op
vi har sendt det samme skriv til 40 journalister og ikke en eneste har svaret, er det fordi det var for langt
en journalist fra fyens ringede og chefen sagde noget dumt i telefonen, kan man trække et citat tilbage
vores lektor siger at det vigtigste skal stå først som en omvendt trekant, hvad er det nu den hedder
hvad er en fokusgruppe
hvor mange svar er nok
kvalitativ eller kvantitativ, hvad vælger jeg
gratis program til spørgeskemaer?
hvordan formulerer man spørgsmål som ikke er ledende
hvad betyder det at en undersøgelse er repræsentativ
hvad tager et analyseinstitut for at spørge 1000 danskere
hvorfor er der så få der svarer på mit spørgeskema
skal jeg bruge en skala fra 1 til 5 eller 1 til 7
hvad er forskellen på desk research og field research
hvordan interviewer man folk om et produkt der ikke findes endnu
jeg skal aflevere en markedsanalyse på akademiet om to uger og har kun fået 31 svar, kan jeg bruge det
min vejleder siger at min stikprøve er skæv fordi jeg kun har spurgt mine venner, hvordan retter jeg op på det
vi overvejer at åbne en surdejsbager i holstebro, hvordan finder vi ud af om der overhovedet er kunder nok
jeg har en bunke svar i excel, men ved ikke om forskellen på mænd og kvinder er tilfældig, hvordan tester man det
hvad koster 5000 flyers
hvem omdeler reklamer nu
a5 eller a6 til flyers?
hvad er en adresseløs forsendelse
må vi selv smide foldere i postkasserne i et villakvarter
hvad betyder reklamer nej tak helt præcist, gælder det også foreninger
hvilken papirtykkelse skal jeg vælge til en lille folder
hvor mange plejer at reagere på et brev med posten
hvordan skriver man et salgsbrev der ikke ryger direkte i skraldespanden
kan man købe en liste med adresser på nybagte husejere
er det pengene værd at trykke et katalog i 2024
min chef elsker tilbudsaviser og nægter at droppe dem, men de unge kunder kigger jo aldrig i dem, hvad koster sådan en
vi vil dele sedler ud foran netto om vores loppemarked, skal vi spørge butikken eller kommunen om lov først
jeg har lavet en folder i word og trykkeriet siger der mangler beskæring og 3 mm kant, hvad mener de
vi har en frisørsalon og vil ramme de 800 nærmeste husstande med et brev, hvad er den billigste måde
hvad er pos-materiale
hvorfor står slikket ved kassen
hvad koster et gulvdisplay i pap
hvad er en wobbler
hvordan får vi supermarkedet til at stille vores stander op
hvilken hyldehøjde sælger bedst i en dagligvarebutik
hvor skal man placere impulsvarer i en lille gårdbutik
hvad er forskellen på et endegavl og en ø i butikken
skal man betale kæden for at få en bedre plads på hylden
hvordan laver man et skilt med pris som folk faktisk læser
virker smagsprøver bedre end bare et godt skilt
vores nye saft står helt nede ved gulvet i brugsen og ingen ser den, hvad kan jeg sige til købmanden
chefen har købt en digital skærm til disken, og nu viser den bare vores logo, hvad skal vi vise på den
jeg arbejder i matas i weekenden og skal stille et bord op til mors dag, har du tips til opstillingen
underviseren påstod at vi altid går mod uret rundt i en butik, passer det og hvem har fundet ud af det
hvad er employer branding
hvad er en evp
hvorfor søger ingen vores stillinger
hvem fandt på employer branding
hvordan skriver man en jobannonce som unge gider læse
hvad koster det at få et stillingsopslag på jobindex
hvordan laver man en karriereside når man kun er tolv ansatte
er det smart at vise lønnen i annoncen
hvad spørger man om når en medarbejder er til fratrædelsessamtale
hvad er forskellen på employer branding og rekruttering
hvordan måler man om medarbejderne er stolte af deres arbejdsplads
vi er et lille vvs-firma i thy og kan ikke få fat i lærlinge, hvordan bliver vi mere attraktive
chefen vil have fredagsbar og bordfodbold så folk vil arbejde her, men er det ikke løn der betyder mest
jeg skriver bachelor omkring hvorfor nyuddannede vælger novo frem for små firmaer, hvilke teorier kan jeg bruge
vi har fået tre opsigelser på en måned og samtidig søger vi folk, hvordan fortæller man om det til jobsamtaler
hvad koster en reception
hvordan finder man en foredragsholder
hvad er en no-show rate
hvad er en køreplan til arrangementer
hvad skal man servere til et åbent hus i et autoværksted
hvor lang tid før skal man sende invitationer til kunderne
hvordan får jeg folk til rent faktisk at møde op
skal vi tage penge for billetter til vores firmaarrangement eller gøre det gratis
skal man have tilladelse til musik og telt på torvet
hvad er bedst til 80 gæster, stående buffet eller borde
hvilket system kan håndtere tilmelding og betaling til et foredrag
vi fylder 25 år som firma og chefen vil holde noget for kunderne i august, hvor begynder man med planlægningen
vi holdt kundeaften sidste år og der kom ni ud af tres tilmeldte, hvad kan man gøre anderledes næste gang
jeg skal stå for åbningen af vores nye butik og aner ikke om borgmesteren skal holde tale eller klippe snor
hvis det regner til vores sommermarked mister vi alt, findes der en forsikring til sådan noget, og hvad koster den
hvad er kold kanvas
må man ringe til private
hvordan starter man et salgsopkald
hvor mange opkald om dagen
hvordan kommer jeg forbi receptionisten og hen til chefen
er det lovligt at ringe til firmaer man ikke kender
hvad er robinsonlisten, og gælder den også for foreninger
hvilket tidspunkt er bedst at fange folk på telefonen
skal man følge et manuskript eller bare snakke frit
hvordan håndterer jeg at få 50 nej i træk
er det bedre at møde op i døren end at ringe
jeg er li startet som mødebooker og får ondt i maven hver gang jeg skal løfte røret, bliver det bedre
min chef kræver 80 opkald om dagen, men jeg får kun to møder ud af det, er det normalt i branchen
jeg lagde en besked på telefonsvareren hos tyve firmaer og ingen ringede tilbage, hvad skal man sige i stedet
vi sælger kaffeaftaler til kontorer og vil ringe til alle på industrivej, hvor finder jeg numrene på de ansvarlige
"det er for dyrt"
hvad er en indvending
hvad er et påskud i salg
tips til at lukke et salg
hvad svarer man når kunden siger at han lige skal tænke
hvordan taler jeg om prisen uden at virke desperat
hvad er forskellen på en ægte indvending og en dårlig undskyldning
hvad gør man hvis kunden siger konkurrenten er billigere
findes der en teknik hvor man gentager det kunden siger
hvornår skal man give op og takke af i et salgsmøde
hvad betyder abc, always be closing, og virker det i danmark
jeg sælger køkkener og hver gang siger manden at han skal snakke med konen, hvordan kommer jeg videre derfra
min kollega siger man altid skal give kunden ret først og så sige noget andet, er det en kendt metode
en kunde var helt solgt på mødet og så svarede hun bare ikke mere, hvordan følger jeg op uden at presse
på salgskurset kaldte de det feel felt found, men jeg forstod ikke helt hvordan man bruger det i praksis
tilbud eller overslag, hvad binder
hvor længe gælder et tilbud
skabelon til tilbud, hvor findes den
hvad er en ordrebekræftelse
hvad skal der stå i et tilbud fra en malermester
må jeg tage penge for at regne på en opgave
kan jeg trække mit tilbud tilbage hvis jeg har regnet forkert
skal prisen stå med eller uden moms når kunden er privat
hvor hurtigt bør man svare når nogen beder om en pris
hvor mange procent må den endelige regning gå over overslaget
er det smart at give kunden tre pakker at vælge imellem
jeg er freelance fotograf og skal give pris på en hel dag plus redigering, hvordan stiller jeg det pænt op
kunden sagde ja på sms, men påstår nu at han aldrig har accepteret noget, står jeg med håret i postkassen
jeg bruger hele søndage på at regne tilbud og vinder måske hvert tiende, hvordan sorterer jeg dem fra der kun er nysgerrige
min chef vil have at vi sender prisen uden at ringe først, men jeg tror vi taber mange på det
hvad er et udbud
hvad er tærskelværdien i år
hvad betyder espd
hvor finder man offentlige udbud
kan et firma med tre ansatte overhovedet vinde en kommunal opgave
hvad er forskellen på en rammeaftale og en almindelig kontrakt
må man stille spørgsmål til kommunen før fristen udløber
hvad betyder det at de vælger efter bedste forhold mellem pris og kvalitet
hvordan klager man hvis en konkurrent fik opgaven på forkert grundlag
hvad sker der hvis jeg afleverer ti minutter for sent
kan to små virksomheder gå sammen og byde på samme opgave
regionen skal bruge rengøring til 14 bygninger og min chef vil byde, men der er 200 siders bilag, hvor starter man
vi blev afvist fordi vi manglede en serviceattest, og det synes jeg er vildt firkantet, kan de virkelig det
vi har leveret mad til skolen i årevis, og nu skal det pludselig i licitation, hvorfor må de ikke bare vælge os
jeg læser offentlig ret og kan ikke finde ud af hvornår en kommune må købe ind uden at annoncere
hvordan sætter jeg min pris
hvad er dækningsgrad
hvorfor slutter priser på 9
hvad er skimming
hvad er forskellen på dækningsbidrag og avance
hvad ska jeg tage i timen som selvstændig grafiker
hvordan hæver man prisen uden at kunderne skrider
hvad betyder penetrationspris, og hvornår giver det mening
må en leverandør bestemme hvad vi skal sælge varen til
hvordan regner man ud hvornår man går i nul
er det bedst at ligge lidt over eller lidt under konkurrenten
jeg strikker huer og tager 250 for dem, men hvis jeg regner timerne med får jeg 30 kr i timen
min chef siger vi bare skal gange indkøbsprisen med 2,5, men holder den regel også for dyre møbler
underviseren snakkede om priselasticitet og brugte benzin som eksempel, kan du forklare det så man fatter det
vi har ikke rørt vores takster i fire år og nu er alt steget, hvordan skriver man det ud til kunderne
skal jeg give rabat
hvad er en førpris
må jeg holde evigt udsalg
hvornår er black friday i år
hvor længe skal varen have kostet fuld pris før den sættes ned
hvordan regner man 15 procent rabat fra når der er moms på
hvad er bedst, 20 procent eller tag 3 betal for 2
hvornår må man starte sit januarudsalg i danmark
hvad skal der stå på skiltet når vi holder ophørsudsalg
hvordan laver jeg en rabatkode der kun virker én gang
ødelægger man sit brand ved altid at køre tilbud
en kunde kræver 30 procent fordi hun køber fire kjoler, hvordan siger jeg nej uden at miste hende
min chef vil sætte priserne op i oktober så de kan sættes ned til black friday, er det ikke ulovligt
vi gav studerende ti procent og nu vil pensionisterne også have det, hvordan laver man en fair ordning
jeg har 60 par sommersko tilbage på lageret, skal jeg sælge dem billigt nu eller gemme dem til næste år
hvad er normal provision
ren provision, er det lovligt
får man provision under ferie
hvad er et bonusloft
hvor mange procent får en bilsælger typisk af salget
skal provisionen regnes af omsætningen eller af dækningsbidraget
hvad er forskellen på bonus og provision i en kontrakt
får jeg mine penge for de salg der falder på plads efter opsigelsen
hvad er en handelsagent, og hvad plejer de at tage
hvordan laver man en lønmodel der ikke får sælgerne til at stjæle kunder
tæller provision med når de beregner pension
min chef har ændret min procentsats midt på året uden at sige noget, må han bare gøre det
jeg er blevet tilbudt et sælgerjob uden fast løn, men med 25 procent af alt jeg sælger, skal jeg turde det
vi er to ejere og skal ansætte vores første sælger, hvordan skruer man en fair lønpakke sammen
kunden annullerede efter tre måneder, og nu vil firmaet have min andel tilbage, er det i orden
hvad er et crm-system
hubspot eller pipedrive?
gratis crm til foreninger
kan man bare bruge excel
hvad koster salesforce for et firma med fem sælgere
hvordan får man sælgerne til at skrive deres noter ind
hvad betyder pipeline, og hvorfor er der faser i den
hvordan flytter jeg alle kunderne fra outlook over i et system
hvad er forskellen på crm og erp, har aldrig fattet det
kan det snakke sammen med e-conomic og vores mail
hvorfor har vi den samme kunde fire gange i databasen
vi er tre mand i et tømrerfirma og har alt på gule sedler, er det overkill at købe et rigtigt system
chefen har betalt for et kæmpe kundesystem, som ingen bruger, hvordan kommer vi i gang på en god måde
vores bedste sælger er stoppet, og al viden om kunderne ligger i hans hoved, hvordan undgår vi det fremover
jeg skal til eksamen i salg og kan ikke se forskel på crm som strategi og crm som program
shopify eller woocommerce?
hvad koster en webshop
er dandomain stadig godt
kan wix bruges til butik
hvordan får jeg en tysk version af min shop
hvad skal der stå i handelsbetingelserne på en dansk netbutik
hvor mange produkter kan man have på den billigste pakke hos shopify
kan jeg flytte mine varer fra prestashop uden at taste alt om
hvorfor er min side så langsom når folk åbner en produktside
skal man have cvr-nummer for at sælge ting på nettet
hvad er et godt tema til en shop med smykker
jeg vil sælge mine keramikkopper på nettet men er ikke teknisk, hvad er det nemmeste at starte med
et bureau vil have 85.000 for en ny shop, og min fætter siger han kan lave den for 5000
vi har både fysisk butik og netbutik, men de to systemer kender ikke hinanden, hvad gør andre i samme situation
chefen vil have shoppen over på magento fordi konkurrenten bruger det, men vi har kun 40 varer
hvem betaler returfragten?
gælder fortrydelsesret i butikker
må man returnere undertøj
hvad er en returlabel
hvor mange dage har kunderne til at sende noget tilbage
skal jeg også betale den oprindelige fragt tilbage når de fortryder
må jeg trække noget fra hvis kjolen tydeligvis er brugt
hvordan får vi vores returprocent på tøj ned under tredive
kan man nægte at give pengene tilbage og kun give tilgodebevis
gælder de 14 dage også for varer lavet efter mål
hvad gør man med returvarer der ikke kan sælges som nye
en kunde har sendt en tom kasse tilbage og kræver pengene, hvad stiller jeg op som lille netbutik
min chef siger at vi skal have gratis retur ligesom zalando, men vi tjener jo kun 60 kr pr ordre
kunden fortrød en sofa, som vi har kørt op på fjerde sal, skal vi selv hente den ned igen
jeg solgte et par ski til en mand på nettet som vil bytte dem efter tre uger, er jeg forpligtet til det
hvad koster mobilepay for butikker
hvad er en indløsningsaftale
skal butikker tage imod kontanter
klarna, er det noget værd
hvilken betalingsløsning er billigst til en lille netbutik
må jeg lægge kortgebyret oven i prisen til kunden
hvornår må man trække pengene, ved bestilling eller når varen sendes
hvad er forskellen på quickpay og nets
hvad gør jeg når en kunde laver chargeback på en ordre
hvorfor afviser terminalen udenlandske kort i vores kiosk
kan en forening få et nummer folk kan betale til
vi skal sælge øl og pølser til byfesten med dårligt net, hvordan tager vi imod betaling uden kontanter
halvdelen af vores kunder falder fra når de skal godkende med mitid, kan man slå det fra på små beløb
en erhvervskunde har ikke betalt sin faktura i tre måneder, hvornår må jeg sende den til inkasso
chefen vil tilbyde delbetaling over fire måneder, men hvem står med tabet hvis kunden ikke betaler
hvad er lageromsætningshastighed
hvordan laver man en statusopgørelse
hvad betyder fifo
hvad er et sikkerhedslager
hvornår skal jeg bestille hjem så jeg ikke løber tør
hvad koster et lagerhotel pr palle om måneden
er dropshipping bedre end selv at have varerne liggende
hvordan holder man styr på lageret nå man sælger to steder
hvad gør vi med svind, der mangler altid noget i optællingen
hvilken app kan scanne stregkoder ind på et lille lager
hvad betyder just in time, og var det toyota der fandt på det
vores shop sagde at der var fem cykler tilbage, men der var nul, og nu er kunderne sure, hvordan kunne det ske
min chef køber altid stort ind for at få mængderabat, og nu står gangen fuld, hvordan regner man på om det betaler sig
jeg skal forklare abc-analyse i morgen på handelsskolen, og jeg har kun fattet at a er de vigtigste
revisoren siger at vi skal nedskrive det gamle julepynt, hvad betyder det helt konkret for regnskabet
må man holde søndagsåbent
hvad siger lukkeloven
hvordan ændrer jeg åbningstiden på google
skal åbningstider hænge på døren
hvilke helligdage skal en tøjbutik holde lukket i danmark
kan det betale sig at have åbent til otte om torsdagen
må en lille kiosk have åbent juleaftensdag hele dagen
hvad koster det i løn at holde butikken åben en time mere
hvordan skriver man en sød besked om at der er ferielukket
er det dårlig stil at låse døren fem minutter i lukketid
kan storcentret tvinge os til at følge deres tider
vi er to om en garn butik og kan ikke holde til seks dage om ugen, hvilken dag er bedst at lukke
kunderne brokker sig over at vi lukker klokken 16, men når vi prøvede til 18 kom der ikke en sjæl
min chef vil have ubemandet åbent om aftenen med nøglekort, har andre butikker gode erfaringer med det
jeg overtager min mors blomsterbutik og overvejer at droppe mandagen, hvordan fortæller jeg det til de faste kunder
tips til et flot butiksvindue
hvad koster en dekoratør
hvor tit skifter man vinduet
mannequiner eller buster?
hvilken belysning er bedst så ruden ikke bare spejler
hvordan laver man en juleudstilling for under tusind kroner
skal der stå priser på varerne der ligger i vinduet
hvad hedder uddannelsen hvor man lærer at pynte udstillinger
hvordan undgår man at solen bleger tøjet bag ruden
må jeg sætte folie med reklame på ruden i en fredet bygning
er det bedst med få ting eller at vise det hele
vi har en boghandel med et bittesmåt vindue ud mod gågaden, hvordan får vi folk til at stoppe op
min chef smider bare det nyeste ind på en hylde og kalder det udstilling, hvordan viser jeg hende noget bedre
genboen har lavet et vindue med kørende tog og alle børnene stopper dér, har du en idé der kan matche det
jeg er elev i en isenkræmmer og skal for første gang lave udstilling til påske, hvad er de vigtigste regler
stempelkort eller app?
hva er en kundeklub
hvad koster et pointsystem
virker den tiende kaffe gratis
hvor mange procent bør kunderne optjene i bonus
hvorfor er der ingen der bruger vores klubkort mere
hvordan laver matas og coop det med deres point
må point gerne udløbe efter et år uden varsel
hvad er forskellen på kundetilfredshed og kundeloyalitet
hvordan regner man ud hvad en fast kunde er værd over tid
er det billigere at beholde en gammel kunde end at finde en ny
vi har en lille café hvor folk selv stempler ekstra på kortet, hvordan stopper man det uden at blive upopulær
chefen vil lave guld, sølv og bronze til vores kunder i dyrehandlen, er det ikke lidt for meget
jeg skriver opgave om churn i en streamingtjeneste og mangler en definition som min lærer vil godtage
vores stamkunder får aldrig noget, mens nye kunder får rabat, og det er de begyndt at brokke sig over
reklamationsret eller garanti, hvad gælder
hvor lang er reklamationsretten
hvem betaler for reparationen
må butikken kræve kvittering
hvor mange gange må man prøve at reparere før kunden kan hæve købet
gælder de to år også når jeg køber ind til mit firma
hvordan beviser man at kunden selv har tabt telefonen
må vi tage et undersøgelsesgebyr hvis der ikke var noget galt
hvad gør jeg når producenten ikke vil dække min udgift
gælder reglerne også for brugte varer i en genbrugsbutik
hvad koster det at få en sag for forbrugerklagenævnet
kunden kommer med et par støvler der er slidt helt op efter et år og vil have nye, hvad siger loven
jeg står i en cykelbutik og min chef siger at vi bare skal afvise alt efter seks måneder, er det rigtigt
vi solgte en vaske maskine som nu er gået i stykker for tredje gang, kan kunden kræve alle pengene igen
jeg har købt en jakke på udsalg og de påstår at man så ikke kan klage over fejl, passer det
hvad er nps
hvad er en sla
zendesk eller freshdesk?
tips mod lange telefonkøer
hvor hurtigt skal man svare på mails i en kundeservice
er en chatbot god nok eller vil folk helst tale med mennesker
hvad er en god telefonhilsen når man tager imod opkald
må man optage telefonsamtaler til træning af nye folk
hvad koster det at få passet telefonen af et callcenter
hvordan skriver jeg nej til en kunde uden at lyde kold
hvad er forskellen på kundeservice og kundesupport
jeg sidder i telefonen hele dagen og bliver råbt ad, hvordan holder jeg hovedet koldt uden at tage det med hjem
chefen vil spare ved kun at have telefontid mellem ti og tolv, men så hober mailene sig bare op
vi får de samme fem spørgsmål om levering hver dag, hvordan laver vi en hjælpeside som folk rent faktisk læser
en kunde sagde noget virkelig grimt til vores elev i butikken, må man bede folk om at gå
hvad står swot for
hvem opfandt swot-modellen
er priser en intern faktor
hvad er en tows-matrix
hvad er forskellen på en svaghed og en trussel
hvor mange punkter bør der være i hvert felt
kan man lave sådan en på sig selv til en jobsamtale
hører en ny konkurrent under muligheder eller trusler
kan du give et eksempel på en swot for en lille bager
hvordan kommer man videre fra de fire kasser til en strategi
hvorfor får man at vide at modellen er for overfladisk
jeg har lavet en på vores skoles kantine og læreren skrev at det kun var en liste, hvad mangler jeg så
chefen vil have at hele kontoret brainstormer styrker og svagheder på fredag, hvordan styrer jeg den time bedst
vores bestyrelse i spejderne er uenig om dyre lokaler er en intern eller ekstern ting, hvem har ret
min gruppe har brugt pest først og nu står de samme ting to steder i rapporten, er det en fejl
hvad er en forretningsmodel
hvem lavede business model canvas
hvad er en value proposition
freemium, hvad betyder det
hvad er forskellen på en forretningsplan og en forretningsmodel
hvad skriver man i feltet nøglepartnere hvis man er alene
kan man bruge de ni felter til en frivillig forening
hvor kan jeg hente et tomt canvas på dansk
er lean canvas bedre når man kun har en idé
hvordan tjener en platform penge hvis det er gratis for brugerne
hvad er et godt eksempel på en razor and blade-model
jeg skal pitche min app i næste uge og dommerne vil se hvordan vi tjener penge, hvad skal med på sliden
vores underviser vil ha os til at tegne ikeas model, men jeg ved ikke hvad der er nøgleressourcer og hvad der er aktiviteter
min makker mener at vi skal have abonnement i stedet for engangssalg på vores kaffebønner, hvad taler for og imod
jeg har udfyldt det hele med post-its og så hvad nu, banken vil jo se nogle tal
hvad er porters fem kræfter
hvem var michael porter
hvad er et substituerende produkt
hvad er en adgangsbarriere
hvad er forskellen på porters generiske strategier og hans fem kræfter
hvordan vurderer man om leverandørerne har meget magt
er streaming et substitut eller en konkurrent til biografen
ka man bruge modellen på en enkelt virksomhed eller kun på branchen
hvad betyder stuck in the middle, og er det altid skidt
hvilke tal skal man finde for at vise konkurrencen er hård
passer five forces overhovedet til techbranchen i dag
jeg skal analysere det danske marked for fitnesscentre, og min lektor vil have en karakter på hver kraft, hvordan gør man det
vi er gået i stå i eksamensopgaven fordi alt virker som høj trussel, hvordan skiller man tingene ad
min chef har været på kursus og vil nu have lavet en brancheanalyse af vinduespudsning, giver det mening for fire mand
kunderne kan skifte til en anden frisør på to minutter, betyder det så at deres forhandlingsstyrke er stor
`;
