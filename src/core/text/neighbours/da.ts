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
hvad er et velkomstflow?
drip mails, hvad betyder det
hvor mange mails i et flow?
mailchimp eller klaviyo til mailserier?
hvordan sætter jeg en automatisk fødselsdagsmail op i mailchimp?
hvor lang tid skal der gå mellem mail 1 og mail 2?
hvad koster klaviyo om måneden med 3000 kunder på listen?
min mail om glemt kurv bliver ikke udløst, hvad gør jeg galt?
hvad er forskellen på et flow og en almindelig udsendelse?
kan man få systemet til selv at skrive til kunder efter købet?
har i eksempler på en god serie på fire mails til nye tilmeldte?
min chef vil have at alle nye kunder får fem mails automatisk den første uge, er det ikke lidt for meget?
vi sælger garn på nettet og folk forlader kurven hele tiden, hvornår skal påmindelsen så sendes afsted?
jeg har bygget et flow i activecampaign men den samme kunde får mailen to gange, hvor finder jeg fejlen henne?
underviseren snakkede om triggere og betingelser i mail automation, kan du forklare det så jeg forstår det inden på mandag?
hvornår skal man poste på insta?
bedste tidspunkt på linkedin?
er søndag aften dårligt?
hvor mange opslag om ugen?
hvad tid på dagen er danskerne mest online på facebook?
kan man planlægge sine opslag i meta business suite ligesom i buffer?
er det bedre at poste hver dag eller tre gange ugentligt?
hvor finder jeg ud af hvornår mine følgere er på?
gør det noget hvis jeg lægger to reels op samme dag?
mit planlagte opslag blev ikke lagt ud kl 8, hvorfor?
hvad koster det at bruge later til at planlægge opslag?
min chef påstår at man kun må poste på linkedin om tirsdagen, er der noget om det eller er det en myte?
jeg passer en lille blomsterbutik og når kun opslag efter lukketid, er klokken 22 for sent at lægge noget op?
vi er en håndboldklub med 800 følgere, skal kampopslag op samme aften eller er det fint at vente til næste morgen?
har du et forslag til en ugeplan for opslag hvis man er alene om det hele og kun har to timer?
hvilken størrelse er en insta story?
hvor mange pixels til et reelcover?
4:5 eller kvadratisk på insta?
instagram beskærer mit billede
hvilket billedformat skal jeg eksportere i for at insta ikke ødelægger kvaliteten?
hvor meget plads skal der være øverst og nederst i en story?
hvad er de rigtige mål på et karruselopslag i 2025?
hvorfor bliver mine billeder grynede når jeg lægger dem op?
er profilbilledet stadig 320 gange 320 eller har de ændret det?
kan man blande høje og brede billeder i samme karrusel?
hvad er forskellen på 1080x1350 og 1080x1440 i feedet?
vores grafiker har lavet alle kampagnens billeder i 1:1 og nu ser de dumme ud i det nye grid, hvad gør man?
jeg har lavet en plakat i a4 til vores loppemarked, hvordan får jeg den til at passe ind i en story?
chefen brokker sig over at logoet bliver skåret af på profilens forside, hvor er den sikre zone i billedet?
findes der en gratis skabelon i canva med de korrekte instagrammål, for jeg orker ik at regne på pixels hver gang?
hvor lang må en tiktok være?
er 15 sekunder for kort?
kan jeg uploade ti minutter?
hvor langt må en reel være
hvad er forskellen på længden af en youtube short og en tiktok?
hvor mange tegn kan der stå i teksten under en tiktok?
min video er 11 minutter og tiktok vil ikke tage den, hvorfor?
skal en produktvideo helst være under 30 sekunder eller må den vare længere?
skal man op på et minut for at være med i creator rewards?
hvor stor må filen være når man uploader fra computeren?
kan man optage tre minutter direkte i appen eller kun uploade?
vores elev filmer lange rundvisninger i butikken på fire minutter, skal hun dele dem op i del 1 og del 2?
min lærer siger at shorts max må vare 60 sekunder, men jeg har set nogen på tre minutter, hvad passer?
jeg har en video fra vores webinar på 40 minutter, hvor lange skal klippene være hvis de skal bruges på tiktok?
vi er en frisørsalon og laver før og efter videoer, er det bedst på 7 sekunder eller et helt minut?
hvordan laver man linkedin karrusel?
pdf opslag på linkedin, mål?
hvor langt må et linkedinopslag være?
link i kommentaren eller ej?
hvor mange sider skal sådan et dokumentopslag helst have på linkedin?
hvorfor kan jeg ikke længere lave karruseller med billeder på virksomhedssiden?
hvor mange linjer vises der før folk skal trykke "se mere"?
er det bedst at skrive fra min egen profil eller firmasiden?
hvordan ser jeg hvem der har hentet vores pdf med slides?
kan man rette i en pdf efter at opslaget er lagt op?
hvordan får jeg fed skrift i teksten over mine slides?
min chef vil have vores 30 siders årsrapport op som slides på linkedin, er der nogen der gider bladre så langt?
jeg har uploadet min pdf tre gange men den står bare og behandler, er der en grænse for filstørrelsen derinde?
vi er et lille revisionsfirma uden grafiker, hvilket program er nemmest til at lave sådan nogle kvadratiske slides man swiper?
jeg fik at vide på et kursus at linkedin straffer opslag med eksterne links, gælder det også når man sætter dem i dokumentet?
hvad er advantage+ i meta?
min facebookannonce blev afvist
cpm eller cpc, hvilken?
hvad er læringsfasen i ads manager?
hvad er forskellen på kampagne, annoncesæt og annonce i ads manager?
hvor lavt kan man sætte dagsbudgettet på en facebook annonce?
hvordan fjerner jeg audience network fra placeringerne i min annonce?
hvorfor står min annonce til "under gennemgang" i tre dage?
skal jeg trykke fremhæv opslag eller oprette annoncen i annonceadministratoren?
hvordan giver jeg mit bureau adgang til vores annoncekonto?
hvad betyder frekvens på 4,2 ude i kolonnen med tal?
vores annoncekonto er blevet begrænset uden forklaring og chefen er rasende, hvordan får jeg meta til at kigge på den igen?
jeg har sat 200 kr om dagen af men meta bruger kun 30, hvor sidder fejlen i opsætningen?
kan jeg styre at annoncen kun vises i radius af 15 km omkring butikken, eller tager den altid hele landet?
min praktikvejleder siger cbo er bedre end abo til små budgetter, men jeg fatter ikke hvad forkortelserne står for?
hvor stor er en leaderboard?
hvad er et skyscraperbanner
728x90 eller 300x250?
hvor tung må bannerfilen være?
hvilke bannerformater bruger de danske avisers netsider mest?
skal et html5 banner leveres som zip eller bare et link?
hvad betyder det når mediet beder om et backup image?
hvor mange sekunder må animationen køre i en displayannonce?
hvad er forskellen på en wallpaper og en topbanner?
findes der gratis programmer til at lave animerede annoncer i html5?
hvad tager en freelancer for et sæt på otte bannere?
lokalavisen har afvist vores gif fordi den fylder 400 kb, hvordan får jeg den ned uden den bliver grim?
jeg skal lave annoncer til en sponsorplads på en forumside og de skriver bare "medium rectangle", hvor stor er sådan en?
vores kunde vil have samme motiv i 14 forskellige mål, er der en smart måde at lave dem alle på?
mit banner ser skarpt ud på computeren men helt sløret på mobilen, skal jeg levere det i dobbelt opløsning?
hvad står aida for?
pas formlen, hvad er det
aida eller fab til annoncetekst?
hvem fandt på aida modellen?
hvordan skriver jeg en overskrift der får folk til at læse videre?
hvor lang bør en produkttekst være til en sofa på nettet?
hvad er en usp og hvordan finder jeg vores?
kan du give et eksempel på aida for en cykelbutik?
hvad tager en tekstforfatter for en annonce på en halv side?
er det ok at sige du til kunderne eller skal man skrive De?
hvad er forskellen på en feature og en benefit i salgstekst?
min lærer vil have at vi analyserer en gammel avisannonce med aida, men hvor går grænsen mellem interest og desire?
jeg skriver tekster til en webshop med te og alle beskrivelser lyder ens, hvordan får jeg mere liv i ordene?
chefen elsker udråbstegn og ordet unik i alle annoncer, hvordan overbeviser jeg ham pænt om at det virker billigt?
vi har lært både aida, aidas og dagmar i afsætning, hvilken en skal man bruge til eksamen når man ser en trykt annonce?
slogan eller payoff, hvad er hvad?
hvor lang bør et slogan være?
kan man have slogan på engelsk?
eksempler på gode danske slogans
hvem skrev "probably the best beer in the world" for carlsberg?
hvordan finder jeg på en kort sætning til under vores logo?
må vi bruge "danmarks bedste pizza" på skiltet uden at kunne bevise det?
er det dumt at skifte payoff når kunderne kender det gamle?
hvad koster det at få et bureau til at skrive et slogan?
skal der punktum efter en tagline eller ser det mærkeligt ud?
hvilke retoriske virkemidler bruger man i slogans, rim og bogstavrim og sån?
min far har haft "kvalitet siden 1978" på varebilen altid, og jeg vil gerne forny det uden at såre ham, idéer?
vi skal analysere tre slogans i dansk og jeg har valgt lurpak og dsb, hvad skal jeg kigge efter?
vores bestyrelse kan ikke blive enige om en linje til klubbens nye brochure, hvordan vælger man mellem seks forslag?
jeg har opdaget at en konkurrent i nabobyen har næsten samme slagord som os, kan vi forlange at de dropper det?
hvad er en landing page?
hvor mange felter i formularen?
skal der menu på siden?
hvad betyder above the fold
hvad er forskellen på en landingsside og en almindelig forside?
unbounce eller wordpress til en enkelt kampagneside, hvad er nemmest?
hvor skal knappen sidde på en side til tilmelding af kursus?
hvad laver man en takkeside til når formularen er sendt?
hvad skal en webdesigner have for at bygge en landingsside?
er det en god idé med video øverst eller bliver siden langsom?
hvilken farve skal købsknappen have når resten af siden er blå?
min chef vil have alle vores 40 produkter på landingssiden, men jeg synes det forvirrer, hvor meget skal der med?
jeg har lavet en side til vores webinar men formularen sender ingenting til min mail, hvad kan være galt?
vi sælger kun én ting, nemlig et kursus i keramik, skal siden være lang og forklarende eller kort med pris?
underviseren tegnede en sales funnel på tavlen og sagde tofu mofu bofu, hvor i den ligger landingssiden så egentlig?
hvordan installerer jeg ga4?
hvad er en bounce rate?
matomo eller google analytics?
hvad betyder "not set" i ga4?
hvordan udelukker jeg mine egne besøg fra statistikken på hjemmesiden?
hvad er forskellen på brugere og sessioner i besøgsstatistikken?
hvor mange måneder gemmer google besøgsdata hvis jeg ikke ændrer noget?
hvorfor viser ga4 nul besøgende selvom koden ligger på siden?
er plausible pengene værd for en lille foreningsside?
hvordan får jeg søgeordene fra search console ind i besøgsrapporten?
hvad bruger man google tag manager til, er det det samme?
den tidligere webansvarlige er stoppet og ingen har login til analytics, hvordan får vi vores ejendom tilbage?
chefen vil have en pæn rapport hver måned med besøgstal fra hjemmesiden, kan looker studio lave den automatisk?
vores webshop viser 40 ordrer men i ga4 står der kun 26 purchases, hvad kan forskellen skyldes?
jeg kan ikke finde de gamle universal analytics tal fra 2021 nogen steder, er de virkelig slettet for altid?
hvad er affiliate marketing?
partner-ads eller adtraction?
hvor meget i provision?
hvad betyder cookietid på 30 dage
hvornår får man udbetalt sine penge fra et affiliatenetværk?
skal jeg have cvr nummer for at tjene på affiliatelinks?
hvad koster det en webshop at komme på partner-ads?
hvorfor bliver mine salg annulleret af annoncøren bagefter?
hvad er forskellen på cpa og cpl i de der programmer?
hvilke nicher betaler bedst per salg i danmark lige nu?
kan man være affiliate for amazon når man bor i danmark?
jeg har en side om campingudstyr og har tjent 900 kr, skal jeg opgive det til skat som hobby?
en kuponside snupper provisionen lige før kunden betaler i vores shop, kan vi smide den slags ud af programmet?
min kammerat siger at han lever af affiliate uden at arbejde, men hvor mange timer bruger folk i virkeligheden?
vi overvejer at åbne et partnerprogram for vores tøjshop, er 8 procent for lidt når marginen er 45?
hvad koster en sælgerkonto hos amazon?
hvad er buy box?
fba eller sende selv?
er amazon i danmark nu?
hvordan får jeg en ean kode til mine varer på amazon?
hvad er forskellen på en vendor og en seller hos amazon?
skal jeg momsregistreres i tyskland hvis varerne ligger på lager der?
hvorfor har amazon spærret min sælgerkonto efter to dage?
hvor mange billeder må man have på en produktside på amazon?
er cdon eller zalando et bedre sted for et dansk tøjmærke?
hvad er brand registry og er det besværet værd?
vi laver træskeer i hånden og min kone vil sælge dem på nettet i tyskland, kan det overhovedet løbe rundt med gebyrerne?
en kinesisk sælger har lagt sig på vores listing og underbyder prisen, hvordan får vi ham fjernet fra siden?
chefen spørger hvad acos betyder i rapporten over vores sponsored products, og jeg aner det ærlig talt ikke, hjælp
jeg har sendt 200 stk til amazons lager men kun 180 er registreret, hvem erstatter de sidste tyve?
hvad er et købscenter?
hvem er gatekeeperen i b2b?
hvad betyder abm
købscenter eller indkøbsafdeling, samme ting?
hvilke roller er der i et buying center hos en stor virksomhed?
hvad er forskellen på nykøb, modificeret genkøb og rutinekøb?
kan du give et eksempel på købsadfærd på b2b markedet?
hvordan finder jeg ud af hvem der beslutter hos kunden?
hvad betyder det at efterspørgslen er afledt på producentmarkedet?
hvad koster linkedin sales navigator hvis man er to sælgere?
hvem har lavet modellen med webster og wind og de fem roller?
vi sælger ventilation til skoler og snakker altid kun med pedellen, hvordan når vi den der godkender budgettet?
min lærer spørger til forskellen på b2b og b2g marked i opgaven, er kommuner så ikke bare almindelige kunder?
jeg skal tegne købscentret for et hospital der køber scannere, hvem er bruger, påvirker og beslutningstager der?
chefen vil have account based marketing efter et webinar, men vi har kun tolv kunder, giver det mening for os?
hvorfor slutter priser på 95?
hvad er ankerpris?
199 eller 200 kr?
hvad er decoy effekten
hvordan virker det når man viser tre pakker og den midterste er fremhævet?
gælder 9-tals priser også i en dyr guldsmedebutik eller virker det billigt?
hvem opdagede forankringseffekten, var det ikke kahneman og ham den anden?
skal kr. stå på menukortet eller sælger man mere uden?
hvorfor føles fri fragt bedre end en lavere pris?
er det lovligt at skrive en kunstigt høj førpris for effektens skyld?
hvad er forskellen på skimming og psykologiske priser i afsætning?
min chef vil have alle priser i caféen til at ende på 9, men det ser da billigt ud med en latte til 49?
vi læste om popcorn i biografen hvor mellemstørrelsen kun er der for at sælge den store, hvad hedder det trick?
jeg sælger malerier for 1.800 kr og en ven siger jeg sælger flere hvis de koster 3.500, kan det passe?
kan du forklare prisfølsomhed og tabsaversion med et eksempel fra et supermarked, jeg skal fremlægge det for klassen i morgen?
hvorfor ligger mælken bagerst?
hvad er gondolender?
grid eller free flow indretning?
hvor brede skal gangene være?
hvilken vej går kunderne naturligt rundt i en butik?
hvor i butikken skal de dyre varer stå henne på hylden?
hvad er forskellen på varm zone og kold zone?
hvorfor har ikea lavet en fast rute gennem hele varehuset?
hvordan tegner jeg et planogram for vores sæbereol?
hvad koster det at få en butiksindretter ud og kigge?
er musik og duft i butikken spild af penge?
vi overtager et aflangt lokale på 60 kvadratmeter til tøj, hvor er det klogest at stille kassen og prøverummene?
min chef vil flytte slikket væk fra kassen af sundhedsgrunde, hvor meget plejer mersalget at falde når man gør det?
til eksamen i detailhandel skal vi forklare impulskøb ud fra butikkens layout, hvilke begreber skal med i besvarelsen?
folk vender om lige inden for døren i vores brugskunst, kan det være fordi bordet står for tæt på?
hvordan får jeg hvid baggrund?
lysboks eller vindueslys til smykker?
hvor mange billeder pr vare?
hvad er et packshot
hvordan fotograferer man glas uden genskin i det hele?
hvad koster en fotograf for 50 varer på hvid baggrund?
må jeg bruge leverandørens billeder på min egen webshop?
er det bedst at vise tøjet på bøjle eller på en model?
hvordan undgår jeg at farven på garnet ser forkert ud?
hvilken app fjerner baggrunden pænest på telefonen, helst gratis?
hvor store skal varebillederne være så man kan zoome?
jeg sælger strikkede huer og alle mine billeder bliver gule om aftenen, hvilken slags pære skal jeg bruge?
min chef vil have 360 graders billeder af alle vores stole, er det pengene værd eller bare noget pjat?
en anden shop har taget mine produktbilleder og bruger dem selv, hvad kan jeg kræve for det?
vi har 400 brugte bøger der skal fotograferes, hvordan gør man det hurtigst uden at det ser sjusket ud?
hvor mange sider i et katalog?
limfræset eller klipset ryg?
hvilken papirtykkelse til en brochure?
hvad er bleed
hvorfor skal sidetallet i et katalog kunne deles med fire?
hvad koster 500 kataloger på 24 sider i a5?
indesign eller canva til en brochure med mange priser?
skal filen til trykkeriet være i cmyk og hvordan tjekker jeg det?
er et bladrekatalog på nettet bedre end en ren pdf?
hvor lang tid tager det at få et varekatalog trykt?
hvordan ombryder man en produktliste fra regneark til katalogsider?
vi har trykt priser på vores haveplanter og nu er råvarerne steget, er vi bundet af det der står?
min chef insisterer på et trykt julekatalog på 48 sider, men har små butikker stadig noget ud af den slags?
trykkeriet skriver at billederne kun er 150 dpi, kan jeg se forskel på papiret eller er de bare emsige?
vores mørkeblå blev nærmest lilla i den trykte brochure, hvem har ansvaret når vi havde godkendt en prøve på skærmen?
hvad koster et radiospot?
hvor langt er et radiospot?
hvad er en jingle
hvem speaker radioreklamer?
hvor mange ord kan man nå at sige på 20 sekunder?
hvad skal man betale koda når der er musik i spottet?
er nova eller en lokal kanal bedst for en bilforhandler?
hvilken tid på dagen er sendetiden dyrest, morgen eller eftermiddag?
må man reklamere for alkohol mellem musikken på de kommercielle stationer?
hvordan skriver man et manuskript til en lydreklame?
hvad er forskellen på et spot og et sponsorat i radio?
den lokale station tilbyder os 60 indslag for 9.000 kr, men ingen kan fortælle hvor mange der lytter, er det en god pris?
min chef vil selv indtale vores radioreklame for at spare penge, og han mumler, hvad koster en rigtig speaker?
i gymnasiet skal vi producere en 30 sekunders reklame kun med lyd, hvordan bygger man den op så den bliver hørt?
kan vi bruge et kendt popnummer i fem sekunder i en lydannonce uden at spørge, eller er det bare en sejlivet myte?
hvad koster biografreklame?
hvor lang må en biografreklame være?
hvad er dcp format
hvem sælger reklameplads i biffen?
kan man nøjes med at købe plads i én biograf?
hvilken opløsning skal en film have til det store lærred?
må man vise stillbilleder før filmen i stedet for en video?
hvor lang tid før premieren skal materialet afleveres?
er lyden i biografen anderledes end på nettet, altså 5.1?
hvad er forskellen på reklamer og trailers i forfilmene?
koster det ekstra at vælge hvilken film reklamen ligger foran?
vores lokale biograf har tilbudt os tolv uger med et dias før filmen, er det noget for en optiker?
min chef er overbevist om at folk ikke kan zappe væk i biografen, men sidder de ikke bare med telefonen?
vi har en video fra instagram i højformat, kan den laves om så den passer til et bredt lærred?
filmklubben vil vise lokale annoncer før forestillingen for at tjene lidt, skal vi så søge om lov nogen steder?
hvordan kommer jeg på google maps?
vores nål sidder forkert
google business koster det noget?
kan man have to kategorier?
hvordan bekræfter jeg min virksomhed når postkortet aldrig kommer frem?
nogen har foreslået at vi er permanent lukket, hvordan retter jeg det?
hvordan overfører jeg ejerskabet af google profilen til den nye forpagter?
kan jeg skjule min privatadresse når jeg arbejder hjemmefra?
hvordan laver jeg en qr kode der går direkte til anmeldelsen på google?
kan man slette et billede som en kunde har lagt på kortet?
hvad er forskellen på google maps og apple business connect?
vores frisør har to salonner på samme adresse i kortet og kunderne ringer forkert, hvordan slår man dem sammen?
google har suspenderet vores virksomhedsprofil uden grund og telefonen er holdt op med at ringe, hvad gør man så?
et firma ringede og sagde at vi skal betale 399 om måneden for at blive på google kortet, passer det?
min chef vil skrive "bedste vvs i aalborg" i selve firmanavnet på maps, bliver man straffet for det?
hvad koster trustpilot?
hvordan beregnes trustscore?
trustpilot eller e-mærket?
hvad betyder "hævdet profil"?
hvor mange anmeldelser skal der til før stjernerne bliver grønne?
hvordan sætter jeg trustpilot widget ind på vores shopify?
hvorfor er vores score faldet selvom ingen nye har skrevet?
hvornår må man sende den automatiske invitation til at anmelde efter køb?
kan man slette sin firmaprofil på trustpilot helt og holdent?
hvad gør jeg hvis anmeldelsen handler om et helt andet firma?
viser google stadig de gule stjerner under butikken i søgeresultatet?
en kunde gav os én stjerne på grund af postnord, kan man få den fjernet når fejlen ikke var vores?
sælgeren fra trustpilot ville have 2.000 kr om måneden, hvad får vi egentlig i den betalte udgave som lille butik?
vi skiftede navn og domæne i foråret, kan vi få de 300 gamle anmeldelser flyttet med over på den nye side?
min chef spørger om vi må have stjernerne stående på bilen og i annoncer, skal trustpilot give lov til det?
hvad er en klagevejledning?
hvad koster det at klage?
hvor klager man over en frisør?
hvor lang er svarfristen i nævnet?
hvad er forbrugerklagenævnet og hvornår kan kunden gå dertil?
har i en skabelon til et svarbrev på en reklamation?
hvad er forskellen på kulance og kompensation til en sur kunde?
skal vi have en intern klageprocedure når vi er et rejsebureau?
er det smart at sende blomster til en utilfreds kunde?
hvor lang tid skal man gemme mails fra utilfredse kunder?
hvordan afviser man et urimeligt krav fra en kunde på en pæn måde?
en dame har skrevet fire siders brev om en kold suppe og vil have pengene for hele middagen, hvad svarer jeg?
min chef vil have at vi fører log over alle klager, hvilke oplysninger giver det mening at skrive ned?
vi tabte en sag i nævnet om en sofa, skal vi betale eller kan vi bare lade være?
på handelsskolen lærer vi om recovery paradox, altså at en løst klage giver gladere kunder, er det virkelig bevist?
hvordan tilbagekalder man en vare?
hvem i styrelsen ringer man til?
hvad koster en tilbagekaldelse?
skal vi melde det til sikkerhedsstyrelsen?
hvad skal der stå på sedlen i butikken ved en tilbagekaldelse?
skal kunden have pengene tilbage uden kvittering når varen er farlig?
hvad er forskellen på at trække tilbage og at tilbagekalde?
hvem betaler når fejlen ligger hos leverandøren i polen?
hvor lang tid skal opslaget om den farlige legetøjsbil hænge?
dækker en produktansvarsforsikring også udgifter til fragt og annoncer ved recall?
hvordan finder jeg partinummeret på de glas vi har solgt?
vi har fundet metalspåner i vores müsli og kan ikke se hvem der købte den, hvad er første skridt hos fødevarestyrelsen?
min butik brændte i nat og kunderne har bestilt kager til lørdag, hvordan får jeg givet alle besked hurtigst?
der var brud på køleskabet hele weekenden og chefen vil alligevel sælge kødet, må han det?
vores leverandør har kaldt en babyseng tilbage efter en ulykke, skal vi selv ringe rundt til de kunder der købte den?
hvad er et positioneringskort?
hvilke akser skal man vælge?
pop og pod, hvad betyder det
hvem opfandt positionering?
hvordan laver jeg et perceptual map i powerpoint?
kan du vise et eksempel på positionering af danske supermarkeder?
hvad er forskellen på positionering og differentiering?
må akserne godt være pris og kvalitet eller er det for kedeligt?
hvad betyder det at et brand er repositioneret?
hvordan skriver man et positioning statement på én sætning?
er blue ocean det samme som at finde et hul i kortet?
min lærer skriver at mine to akser korrelerer og derfor er ubrugelige, hvad mener hun med det?
vi er en lille kaffebar mellem espresso house og joe, hvor skal vi placere os når vi hverken er billige eller hurtige?
jeg har læst ries og trout men fatter stadig ikke hvad de mener med at eje et ord i hovedet
chefen vil både være eksklusiv og billigst i byen, hvordan forklarer jeg at man ikke kan stå to steder?
hvad er smuk modellen?
hvad er gallup kompas?
minerva eller conzoom?
hvad er geografisk segmentering
hvilke kriterier bruger man til at segmentere på konsumentmarkedet?
hvad er forskellen på segmentering og differentieret markedsføring?
hvem lavede minervamodellen og hvad hedder de fem farver?
hvordan beregner jeg om et segment er stort nok?
hvad betyder rfm når man inddeler sit kundekartotek?
hvad koster det at slå en adresse op i conzoom?
hvad hører under psykografiske kriterier, er det livsstil eller indkomst?
vi skal bruge smuk modellen på en rejsearrangør i afsætning b, og jeg kan aldrig huske hvad k'et står for, hjælp
min underviser siger at minervamodellen er forældet, hvilken livsstilsmodel må man så bruge i en opgave i dag?
kan man segmentere virksomheder ud fra branchekoder, eller skal b2b segmenter laves på en helt anden måde?
jeg har et datasæt med 900 svar og skal lave klynger i spss, hvor mange segmenter er passende?
hvem opfandt marketingmixet?
4p eller 7p?
hvad hører under place?
hvilke tre p'er kommer oveni når det er en service?
kan du give et eksempel på parametermix for en bager?
hvad er lauterborns fire c'er, og bruges de overhovedet i dag?
hører emballage under produkt eller promotion når man skriver opgave?
hvad betyder kernen, det formelle og det udvidede produkt?
tæller personalet med når man sælger varer og ikke ydelser?
hvad vil det sige at distributionen er selektiv i stedet for intensiv?
vi skal skrive om parametermixet hos normal, men er deres lave priser så strategi eller bare ét af p'erne?
min sidemand siger mccarthy og jeg siger kotler, hvem af os har ret når det gælder de fire p'er?
jeg fik 4 i opgaven fordi jeg glemte sammenhængen mellem p'erne, hvordan skriver man sådan en sammenhæng?
chefen vil have en handlingsplan bygget op om pris, produkt, sted og promovering, har du en skabelon til sådan en?
hvad er boston modellen?
hvad er en cash cow?
hvem fandt på bcg matrixen?
hvad gør man med hunde?
hvordan regner man relativ markedsandel ud i boston modellen?
hvorfor er grænsen på den lodrette akse tit 10 procent?
hvad er forskellen på boston og ge mckinsey matricen?
kan du give et eksempel på et spørgsmålstegn hos lego?
hvad viser størrelsen på cirklerne når man tegner produkterne ind?
hvordan tegner jeg de fire felter pænt i excel?
hvilke svagheder har porteføljemodellen når firmaet er ret lille?
vi er markedsleder på et marked der falder, er produktet så malkeko eller hund, for min gruppe er helt uenig?
min lærer kræver kritik af modellen i opgaven, kan du nævne tre indvendinger som ikke bare er det sædvanlige?
vores firma har kun to produkter og chefen vil alligevel lave en porteføljeanalyse, giver det overhovedet mening?
jeg har markedsandele for carlsberg, royal og harboe, hvordan kommer jeg fra dem til placeringen i de fire felter?
hvad er churn?
hvordan regner man churn ud?
er 5 procent churn meget?
brutto eller netto churn?
hvad er forskellen på kundechurn og omsætningschurn i et abonnementsfirma?
hvad er en normal frafaldsprocent for et fitnesscenter i danmark?
skal jeg tælle nye kunder med når jeg regner månedens afgang?
hvordan omregner jeg den månedlige afgang til en årlig procent?
hvad kalder man det når kunder glider væk fordi kortet udløber?
hvad er retention rate og er det bare det omvendte?
hvordan laver man en kohorteanalyse i google sheets?
chefen siger vi mister 30 kunder om måneden ud af 1.200, er det slemt for et lille softwarefirma?
vi har et spørgeskema når folk opsiger deres abonnement, men ingen udfylder det, hvad kan vi ellers gøre?
min underviser sagde negativ churn og jeg troede han tog fusen på os, kan man virkelig have det?
jeg skal vise vores investor mrr, churn og vækst på én slide, hvordan stiller man de tal op?
hvad betyder clv?
formel for livstidsværdi?
clv eller ltv?
hvad er cac forhold på 3:1
hvordan beregner jeg hvad en kunde er værd over fem år?
skal man bruge omsætning eller dækningsbidrag i livstidsværdien?
hvad er en god cac for en webshop med kosttilskud?
hvilken kalkulationsrente bruger man når man tilbagediskonterer en kundes værdi?
hvordan finder jeg den gennemsnitlige levetid på vores kunder?
er shopifys eget tal for ltv til at stole på?
hvad er payback tid på en ny kunde og hvordan regnes den?
min frisør kollega siger at en fast kunde er 40.000 værd, hvordan kommer man frem til sådan et tal?
vi bruger 450 kr på at skaffe en kunde der køber for 600, er det sundt når marginen er 50?
i opgaven står der at kunden bliver fire år og køber to gange årligt, hvordan sætter jeg det ind i formlen?
chefen tror at alle vores kunder er lige meget værd, hvordan viser jeg ham forskellen med simple tal fra kassen?
hvad skal stå i en sponsorkontrakt?
er sponsorat fradragsberettiget?
hvor længe løber en sponsoraftale?
sponsor eller mæcen, hvad er forskellen?
skal der moms på en sponsoraftale når vi får logo på trøjen?
hvad betyder brancheeksklusivitet i en sponsorkontrakt og hvad koster det ekstra?
kan sponsoren ophæve aftalen hvis holdet rykker ned?
må en spiller have sin egen skosponsor når klubben har en anden?
hvordan sætter man værdi på naturalier i stedet for penge?
findes der en gratis standardkontrakt til sponsorater på dansk?
hvad er en moralklausul og bør den stå i kontrakten?
vores hovedsponsor gik konkurs midt i sæsonen og skylder 40.000, kan vi sælge pladsen på brystet til en anden?
min chef gav håndslag på et sponsorat over en øl, er vi så bundet uden at der er skrevet noget under?
jeg er motorcykelkører og et firma vil give udstyr mod logo, skal jeg betale skat af det udstyr?
vi sponsorerer en musikfestival og fik slet ikke de bannere der stod i aftalen, kan vi kræve et afslag i prisen?
hvad koster kuglepenne med tryk?
muleposer eller krus med logo?
hvad er et minimumsoplag
hvor langt i forvejen skal man bestille reflekser med vores logo?
hvad er forskellen på serigrafi og transfertryk på en mulepose?
er firmagaver til 300 kr fradragsberettigede eller er det repræsentation?
må man give en pakke slik til børn på en messestand?
hvilke giveaways ender ikke direkte i skraldespanden, helst under 10 kr stykket?
hvad tager de for at brodere logo på 25 kasketter?
skal keyhangers og usb stik fra kina være ce mærket?
min chef har bestilt 2.000 stressbolde med stavefejl i navnet, kan vi kræve nye når vi selv godkendte korrekturen?
vi er en bank på en uddannelsesmesse og vil gerne give noget bæredygtigt væk til de unge, har du gode forslag?
klubben vil sælge hættetrøjer med tryk til medlemmerne, hvordan undgår vi at brænde inde med alle de små størrelser?
en offentligt ansat sagde nej tak til vores termokop på messen, må de virkelig ikke tage imod så lidt?
hvad er franchise?
hvad koster en mcdonalds?
franchise eller kædesamarbejde?
hvad er en royalty fee
hvor meget egenkapital skal man have for at åbne en sunset?
hvad er forskellen på en franchisetager og en forpagter?
kan jeg sælge min franchisebutik videre til hvem jeg vil?
hvor lang tid gælder en typisk aftale med en burgerkæde?
hvad skal der stå i en manual når man vil franchise sin café?
er 7-eleven i danmark ejet af købmændene selv eller hvordan?
findes der en særlig lov om franchising i danmark?
kæden tager 6 procent af omsætningen plus 3 til fælles reklame, er det normalt for en frisørkæde?
min kusine vil købe en bagerforretning under en kæde, hvad skal hun spørge de andre butiksejere om først?
vi har to pizzeriaer der går godt og får mails fra folk der vil åbne i andre byer, hvordan starter man franchise?
jeg vil ud af min kontrakt men der står en konkurrenceklausul på et år, må jeg så slet ikke lave burgere?
hvad er et eori nummer?
told på varer fra kina?
hvad betyder fob?
exw eller ddp, hvilken?
hvordan finder jeg varekoden til en cykelhjelm i toldtariffen?
hvor meget koster det at få en palle hjem fra tyrkiet?
hvad er forskellen på import og eu varekøb i momsen?
skal man ce mærke lamper man selv henter hjem fra alibaba?
hvilke papirer skal der til når vi eksporterer ost til norge?
hvad er en remburs og hvornår giver det mening at bruge en?
hvem har ansvaret hvis containeren falder i vandet på turen?
mine 500 tasker holder i tolden i billund og de vil have en oprindelseserklæring, hvor får jeg sådan en?
chefen vil begynde at sælge til england, men hvad har brexit gjort ved papirarbejdet for en lille møbelfabrik?
vi skal vælge eksportmarked i ib opgaven og står mellem polen og sverige, hvilke kriterier bruger man til det?
en kunde i schweiz nægter at betale told på en pakke til 400 kr, skal vi så tage den hjem igen?
hvordan starter man en abonnementsboks?
hvor lang binding må man have?
månedlig eller årlig betaling?
hvad er freemium
hvad koster det at pakke og sende 200 kasser om måneden?
skal kunden kunne opsige abonnementet med et klik på siden?
hvilket plugin til woocommerce kan trække penge hver måned?
hvad er forskellen på medlemskab og abonnement i en webshop?
må man hæve prisen på et løbende abonnement uden varsel?
hvorfor fejler så mange fornyelser på kundernes kort hos quickpay?
skal prøveperioden være gratis eller koste en tier?
vi har en vinbutik og overvejer en kasse hver anden måned, hvor mange abonnenter skal der til før det løber rundt?
min chef gør det svært at opsige ved kun at tage imod opkald, er det ikke forbudt efter de nye regler?
jeg sender te i brevkasseformat men portoen er steget igen, hvordan regner jeg den ind i månedsprisen?
kunderne holder pause hele sommeren i vores måltidskasser, skal man tillade pauser eller hellere lade dem springe en uge over?
hvad tjener en marketingchef?
løn som social media manager
er 34.000 fint som nyuddannet?
startløn for en content creator
hvad ligger en marketingkoordinator typisk på om måneden i jylland?
får man mere i løn på bureau end hos en kunde?
hvordan forhandler jeg min løn når chefen siger budgettet er brugt
er der nogen der kender lønstatistikken fra djøf eller hk marketing
hvor meget stiger man normalt efter to år med kampagner
er det normalt at få bonus hvis kampagnerne går godt?
hvad kan en studentermedhjælper i marketing forlange i timen
jeg har lavet alle opslag og videoer for firmaet i tre år, hvor meget kan jeg tillade mig at bede om til lønsamtalen
min veninde som brand manager får 12.000 mere end mig om måneden for det samme, er det virkelig så forskelligt i københavn
chefen vil give mig en fin titel i stedet for mere i løn, er det værd at takke ja til som social media ansvarlig
har lige fået tilbudt job i en lille butik hvor jeg skal stå for alt markedsføring til 29.500, lyder det rimeligt eller for lavt
hvor læser man markedsføring?
markedsføringsøkonom eller hd?
snit på cand.merc. marketing
kan man læse marketing online?
hvad er forskellen på markedsføringsøkonom og pba i international handel
er cbs bedre end aarhus bss hvis man vil arbejde med brands
skal man have matematik b for at komme ind på medievidenskab?
hvor lang tid tager det at blive multimediedesigner og er der mange jobs
kan jeg tage top-up efter serviceøkonom og så søge kandidaten bagefter
er det dumt at droppe ud når man har job på bureau?
koster det noget at tage hd i afsætning ved siden af arbejdet
jeg er 31 og butiksleder og overvejer at tage en uddannelse i kommunikation, er jeg for gammel eller giver det god mening
min studievejleder siger at jeg skal søge kvote 2, men hvad skriver man om når man kun har lavet en youtubekanal
jeg er kommet ind på både erhvervsøkonomi og kommunikation på ruc, hvilken en giver bedst chance for job i marketing
er der nogen der har taget et diplom i digital kommunikation, og var det pengene værd eller kunne i have googlet det hele
hvor lang er en bachelor?
hvordan skriver man en problemformulering
apa eller harvard i specialet?
tæller bilag med i anslag
hvordan henviser jeg til et instagramopslag i litteraturlisten?
hvad skal der stå i et abstract og hvor langt må det være
er det ok at være to om at skrive opgaven om en virksomhed
hvad er forskellen på metode og videnskabsteori i en afhandling?
hvordan får man en virksomhed til at skrive under på fortrolighed i opgaven
må jeg genbruge et afsnit fra min egen opgave på 4. semester?
hvor mange interviews skal der til i et speciale om forbrugere
min vejleder siger at min problemformulering er alt for bred, hvordan skærer jeg den ned når emnet er en butiks reklamer
jeg skal aflevere om tre uger og har kun skrevet indledningen, er det bedst at søge om udsættelse eller bare skrive løs
vi har interviewet chefen i en lille brandvirksomhed på 90 minutter, skal det hele transskriberes og lægges med som bilag
min makker har kopieret et helt afsnit fra en blog uden kilde, hvad sker der hvis det bliver opdaget som plagiat
hvor lang er mundtlig eksamen?
må man have noter med?
hvad laver censor egentligt
hjælp jeg går i stå
hvordan bygger jeg en god synopsis op til mundtlig afsætning a
er det dårligt at starte eksamen med at vise en reklamevideo?
hvor mange minutter skal mit oplæg vare når vi har en halv time
hvordan klager man over karakteren og kan den så falde?
kan jeg blive trukket ned for at tale jysk til eksamen
hvad gør jeg hvis jeg trækker det ene emne jeg ikke har læst
nogle gode tips mod nervøsitet lige inden man skal ind til bordet?
jeg fik 4 i den skriftlige opgave om virksomhedens kampagne, kan jeg stadig trække den op på 10 med et godt forsvar
min lærer siger vi skal kunne alle modellerne udenad, men hvor meget spørger de reelt ind til ved det grønne bord
jeg blev syg dagen før eksamen i markedsføring og har ingen lægeerklæring, tæller det så som et brugt forsøg
vi er tre der skal forsvare samme projekt i morgen, hvordan fordeler man taletiden så det ikke kun er mig der snakker
hvornår søger man praktik?
får man løn i praktik
ulønnet praktik på bureau?
praktik i udlandet, tips
hvordan skriver jeg en uopfordret mail til et reklamebureau om en plads
må et firma have tre praktikanter og ingen fastansatte i marketing
kan jeg beholde min su imens jeg er i virksomhed et halvt år?
hvad skal der stå i en praktikaftale mellem skole og virksomhed
er et stort brand bedre at have på cv'et end en lille butik?
hvor mange timer om ugen må de bede mig om at arbejde
hvad skriver man i rapporten når man kun har lavet kaffe og stories
min chef i praktikken vil have at jeg også passer butikken hver lørdag, må de det når aftalen siger sociale medier
jeg har søgt tyve steder og kun fået afslag, er det for sent at finde noget til august eller skal jeg ringe rundt
vi er en lille forening der gerne vil have en praktikant til at lave video, hvad skal vi kunne tilbyde skolen
min vejleder på erhvervsakademiet siger at en virksomhed med to ansatte er for lille, er der en regel om det nogen steder
timepris som freelance tekstforfatter?
hvad tager et bureau i timen
fast pris eller timepris?
er 450 kr for lidt
hvad skal jeg tage for at lave ti videoer til en butik
hvordan regner man sin timepris ud når man er selvstændig
er det normalt at et bureau vil have et månedligt retainer?
skal jeg lægge moms på når jeg kun tjener 30.000 om året
hvad gør man når kunden bliver ved med at bede om rettelser
er det bedre at være b-honorarmodtager end at have cvr?
må man tage betaling for det første møde med en ny kunde
jeg passer facebooksiden for min onkels vvs-firma, hvad er en fair pris pr måned uden at det bliver pinligt i familien
bureauet har sendt et regnestykke på 28.000 for et strategimøde og en pdf, er det helt i skoven eller er det standard
en kunde vil kun betale mig med varer fra butikken, skal jeg så betale skat af dem og hvordan sætter man værdien
jeg er studerende og har fået min første freelancekunde, skal vi have en kontrakt eller er det nok med en mail om prisen
skal cv'et have billede?
hvor langt må et cv være
gode skabeloner til cv
skal man skrive fritidsinteresser på?
hvordan skriver jeg på dansk at jeg har styret en kampagne
er det mærkeligt at lave sin jobansøgning som en video
hvad skriver man i profilteksten øverst når man søger i marketing?
skal jeg tage mit gamle job i netto med når jeg er 28
hvordan forklarer man et hul på otte måneder uden at lyve
pdf eller word når man uploader til et rekrutteringssystem?
er det ok at linke til sin tiktok i en ansøgning
jeg har kun lavet frivillige ting som at styre klubbens opslag, tæller det som erfaring eller skal det stå et andet sted
min veninde siger man skal ringe inden man søger, men hvad i alverden skal jeg spørge chefen om uden at virke fjollet
jeg blev fyret fra mit sidste job på et bureau, skal jeg skrive det i ansøgningen eller vente til de spørger
a har søgt 40 stillinger som kommunikationsmedarbejder og ikke været til én eneste samtale, er det cv'et der er noget galt med
obs eller streamlabs?
vorfor hakker min stream
hvilken bitrate til 1080p?
sort skærm i obs
hvordan får jeg både spil og kamera ind i samme billede
kan man streame til twitch og youtube på samme tid gratis?
hvorfor kan mine seere ikke høre mig men godt høre spillet
hvad er forskellen på x264 og nvenc og hvilken skal jeg vælge
hvordan laver man sådan en skærm med "starter om lidt"
hvor meget upload skal man have for at sende live?
findes der noget simpelt hvor man bare kan trykke live fra mobilen
vi vil sende klubbens generalforsamling live til medlemmerne derhjemme, hvad er det nemmeste program når ingen af os er nørder
min gamle bærbar går helt i knæ når jeg sender, hjælper det at sætte opløsningen ned eller skal jeg købe ny
jeg har sat obs op med tre scener, men hver gang jeg skifter forsvinder lyden for publikum i to sekunder, hvorfor
chefen vil have et webinar med to oplægsholdere hver sit sted, kan man få dem begge ind i billedet uden dyrt udstyr
ringlys eller softbox?
hvorfor flimrer mit billede
hvad er trepunktsbelysning
lys til briller uden genskin
hvor mange lumen skal der til for at filme på et lille kontor
hvordan får jeg dagslys og lamper til at passe i farven?
er en billig lampe fra ikea god nok til produktvideoer
hva betyder 5600 kelvin på sådan en led-lampe
hvordan undgår man hårde skygger på væggen bag sig?
kan man filme ved vinduet eller bliver det for ujævnt
hvor skal hovedlyset stå når man sidder og taler til kameraet
vi filmer keramik til butikken og glasuren giver grimme hvide pletter, hvordan sætter vi lamperne så det ikke spejler
min chef synes jeg ligner et spøgelse i alle vores videoer, er det hvidbalancen eller sidder ringlampen bare for tæt på
jeg har 800 kr til lys i mit kollegieværelse, skal jeg købe et godt panel eller to billige fra temu
om vinteren er det mørkt når jeg har fri, så hvordan får jeg et rum til at ligne dagslys på video uden studie
hvilken størrelse skal thumbnails have?
app til at lave thumbnails
tekst på thumbnail eller ej?
hvorfor bliver den sløret
hvordan skifter jeg forsidebilledet på en video der allerede ligger oppe
kan man teste to forskellige miniaturebilleder mod hinanden på youtube?
hvor mange megabyte må billedet fylde før det bliver afvist
hvordan klipper man sig selv ud og får den hvide kant rundt om
er det snyd at bruge et ansigt der ikke er med i videoen?
hvorfor kan jeg ikke uploade mit eget coverbillede fra mobilen
hvad tager en designer for sådan et lille forsidebillede
alle de store kanaler har åben mund og røde pile på billedet, virker det stadig eller er folk trætte af det
min lærer siger at teksten skal kunne læses på en telefon, hvor stor skal skriften så være i canva
jeg laver thumbnails for en kammerat gratis, og nu vil han have tre om ugen, hvad kan man tage for det
efter jeg har uploadet bliver farverne helt grå og kedelige på forsidebilledet, er det noget med srgb eller er det youtube
hvornår udbetaler adsense?
pinkode fra google kommer ikke
skal jeg skatte af adsense
w-8ben, hvad er det
hvordan skifter jeg bankkonto i adsense uden at miste en måned
kan man have adsense når man kun er 16 år
hvorfor står mine indtægter som estimerede og ikke endelige?
hvad er grænsen i kroner før pengene bliver sendt
min betaling er sat på hold, hvad skal jeg gøre
kan to personer dele en kanal og få hver sin udbetaling?
hvordan lægger jeg cvr og moms ind på min betalingsprofil
jeg har fået brev om at min adresse ikke kan bekræftes, og nu er udbetalingen stoppet, hvordan sender jeg dokumentation ind
banken tager 60 kr i gebyr hver gang pengene kommer fra irland, kan jeg sætte en højere grænse for udbetaling
min søn på 14 har en kanal, og pengene går ind på min konto, hvem af os skal så betale skat
jeg kom til at oprette to konti hos google til betaling, og nu er den ene lukket, kan man slå dem sammen
må jeg bruge spotify-musik?
hvad er koda egentligt
royaltyfri musik, hvor henne?
hvad er content id
hvor mange sekunder af en sang må man bruge uden at spørge
skal vores forening betale koda når vi sender live fra festen
hvorfor er lyden slået fra på min video på facebook?
hvad koster det at få lov til at bruge et kim larsen-nummer
må man lave en coverversion og lægge den på youtube
er epidemic sound pengene værd for en lille kanal?
må en butik bruge de populære sange i reels på en erhvervsprofil
jeg fik et krav på min konfirmationsvideo fordi der lå abba under, kan jeg klippe musikken ud uden at slette det hele
min fætter har selv lavet et beat til klubbens film, skal vi alligevel have noget på skrift om hvem der ejer det
chefen mener at vi gerne må spille radio i butikken fordi vi betaler licens, men gælder det også når vi filmer
vores skole vil vise elevernes film offentligt med rigtige popsange under, er det dækket af skolens aftale eller skal der søges
hvordan holder man pause?
er jeg udbrændt
hader at filme nu
tegn på stress som creator?
hvordan siger jeg til mine seere at jeg stopper i to måneder
er det normalt at græde over et opslag man har lavet
hvor mange videoer om ugen er sundt for en person alene?
hvordan slipper man for at tænke på tallene hele natten
kan man sygemelde sig når man er selvstændig og lever af youtube
hvordan lader jeg være med at tage kommentarerne så personligt?
skal jeg hyre en klipper eller bare lave mindre
jeg har lagt ud hver dag i to år og kan ikke mærke glæden mere, hvordan finder man lysten igen uden at give op
min kæreste siger jeg er på telefonen hele tiden på grund af min kanal, hvordan laver man en rigtig fridag
jeg har både fuldtidsjob og en podcast ved siden af, og nu sover jeg dårligt, skal jeg droppe den ene ting
lægen siger at jeg har stress, men jeg har lovet et brand tre videoer inden jul, hvordan kommer jeg ud af det
mee6 eller dyno?
gratis bot til bandeord
hvordan virker automod?
botten svarer ikke
hvordan sætter jeg en bot op så den selv sletter invitationslinks
hvilke rettigheder skal carl-bot have for at kunne give timeout
kan man få en log over beskeder folk har slettet på serveren?
hvorfor kan min bot ikke banne folk der står over den
er det sikkert at give en fremmed bot administratorrettigheder
hvordan laver man en velkomstbesked med navn når nogen joiner?
findes der en god dansk moderationsbot der kan danske skældsord
vi er 300 på serveren og kun to mods, kan en bot give advarsler så folk ryger ud efter tre gange
en bot har lige smidt halvdelen af vores medlemmer ud uden grund, kan man fortryde det eller skal de inviteres igen
jeg vil gerne have at nye brugere skal igennem en captcha før de kan skrive, hvilken bot klarer det bedst gratis
min ven påstår at mee6 har lagt alt det gode bag betaling, hvad bruger i så til levels og advarsler i stedet for
hvordan laver man en rolle?
privat kanal kun for mods
hvorfor er navnet gråt?
hvad er en stagekanal
hvordan giver jeg folk en farve når de reagerer på en besked
hvor mange kategorier er der plads til på én server
kan jeg overdrage ejerskabet af serveren til en anden i bestyrelsen?
hvorfor kan @everyone stadig se kanalen når jeg har slået det fra
hvad er forskellen på en tråd og et forum på discord
kan man flytte beskeder fra en kanal til en anden?
hvordan gør jeg så kun admins kan skrive i nyhedskanalen
vi har lavet en server til klubben med 25 kanaler og ingen skriver i dem, skal vi slette de fleste af dem
jeg kom til at slette rollen for vores trænere, og nu kan de ikke se noget, kan man få den tilbage
chefen vil have kunder og medarbejdere på samme server, hvordan sikrer jeg at kunderne ikke kan læse de interne kanaler
efter at jeg slog fællesskabsfunktionen til på serveren kom der en regelskærm, hvordan ændrer jeg teksten eller får den væk igen
hvor stor må en emote være
hvordan laver man animerede emotes?
skal man have nitro
hvor mange stickers får man?
hvorfor kan jeg ikke bruge serverens smiley i en privat besked
hvad er forskellen på en emoji og en sticker på discord
hvordan gør man baggrunden gennemsigtig på sådan et lille billede?
kan jeg hente alle emojis fra en gammel server på én gang
hvad tager en tegner for ti emotes til en twitchkanal
hvor mange boosts skal der til for flere pladser?
må man bruge firmaets logo som emoji på sin server
jeg har tegnet en lille frø til vores server, men den bliver helt grynet når den er lille, hvad gør jeg galt
en af vores mods har uploadet emojis med folks ansigter uden at spørge, må man det eller skal de slettes
min kammerat har købt nitro og spammer animerede emojis hele dagen, kan jeg slå animationer fra så jeg får ro
twitch afviste mine emotes til abonnenterne uden at skrive hvorfor, plejer det at være størrelsen eller noget med selve motivet
hvordan skifter jeg brugernavn?
navnet er optaget, hvad nu
hvor tit må man skifte
brugernavn med æ ø å?
kan jeg få mit gamle navn tilbage efter at have ændret det
dør alle gamle links når man ændrer sit håndtag på instagram?
hvordan ændrer vi navnet på vores facebookside uden at blive afvist
kan man overtage et navn fra en konto der er død siden 2014
hvorfor skal jeg vente 14 dage på at ændre det igen?
skal alle profiler hedde det samme på tværs af apps
kan mine venner se hvad jeg hed før på discord
vi har skiftet firmanavn og nu vil tiktok ikke lade os ændre det, fordi vi lige har rettet det i sidste uge
min ekskæreste har taget mit gamle brugernavn efter jeg skiftede, kan man gøre noget ved det eller er det bare ærgerligt
jeg lavede min konto som 12-årig med et ret pinligt navn og skal bruge den til jobsøgning, mister jeg noget ved at skifte
klubben har fusioneret med nabobyen, kan vi lægge de to facebooksider sammen under et nyt navn så alle følger med
hvordan får man blåt flueben?
hva koster meta verified
fluebenet er væk igen
gråt eller guld flueben?
kan en lille butik søge om at blive bekræftet på tiktok
hvilke papirer skal man sende ind for at bevise hvem man er
hvor lang tid tager det før de svarer på ansøgningen?
mister jeg mærket hvis jeg skifter profilbillede eller navn
er det det værd at betale 100 kr om måneden for et mærke
hvorfor blev min ansøgning om verificering afvist to gange?
kan en forening uden cvr få det blå mærke
en eller anden skrev til mig at han kan skaffe fluebenet for 2000 kr, er det fup eller findes der en vej
chefen vil have det blå mærke på vores side inden messen, kan man betale for at det går hurtigere hos meta
der er en der udgiver sig for at være vores band, hjælper et verificeret mærke til at få den konto fjernet
på x betyder fluebenet jo ikke en skid længere når alle kan købe det, men hvordan er det så på linkedin og threads
hvordan optager man skærmen?
ingen lyd på skærmoptagelsen
skærmoptagelse på iphone, hvordan?
optage et teams-møde
kan folk på snap se at jeg optager deres story
hvilket gratis program er bedst til at lave en lille vejledning på pc?
hvorfor bliver netflix helt sort når jeg prøver at optage det
hvordan får jeg min egen stemme med samtidig med lyden fra appen
må man optage et videomøde uden at sige det til de andre?
kan man optage kun en del af skærmen på mac
hvor finder jeg filen bagefter når jeg har trykket windows g
jeg skal vise kunderne hvordan de bestiller i vores app, og optagelsen bliver 2 gb, hvordan får jeg den mindre
min lærer vil have at vi afleverer en skærmvideo med ansigt i hjørnet, hvad bruger man nemmest til det på chromebook
jeg optog en hel time af mit spil til en video, og så var der kun lyd fra mikrofonen, kan det reddes
notifikationerne popper op midt i alle mine optagelser så mine private beskeder er med, hvordan slår jeg dem fra imens
er hun vild med mig?
hvad skriver man først
han svarer kun med emojis
skal jeg invitere ham ud?
hvad betyder det når hun liker alle mine gamle billeder
hvor længe skal man vente med at svare på tinder
er det for meget at skrive til en kollega på instagram?
hvordan siger jeg til min bedste ven at jeg kan lide ham
hvad skal der stå i en god profiltekst på hinge
er det utroskab at skrive med sin eks hver aften?
hvor går man hen på en første date i odense når det regner
der går et rygte på kontoret om mig og chefen, og det passer ikke, hvordan får jeg folk til at holde mund
hun ser alle mine stories som den første men svarer aldrig på beskeder, gider hun mig eller er hun bare høflig
min kæreste vil ikke lægge billeder op af os to, og alle mine veninder siger at det er et rødt flag
jeg har været på tre dates med en fra studiet og ved ikke om vi er venner eller mere, hvordan spørger man
slack eller teams?
hvorfor er jeg altid gul
hvad koster slack
slå lyde fra i teams?
kan chefen læse mine private beskeder i teams
hvordan laver jeg en kanal kun til kampagnegruppen
kan man sende en besked på et bestemt tidspunkt i slack?
hvorfor får jeg ikke besked når nogen skriver til mig i teams
er google chat godt nok til et firma på otte personer
hvordan inviterer jeg en kunde ind som gæst i vores kanal?
kan man slette en besked så ingen når at se den
vi skriver på messenger, mail og sms på samme tid i vores lille butik, hvad er smartest at samle det hele i
min boss skriver i fællestråden klokken 23 og forventer svar, hvordan slår jeg arbejdstid til så telefonen er stille
jeg kom til at skrive noget grimt om en kollega i den forkerte chat, kan de stadig se det når jeg har redigeret
hele vores historik i den gratis udgave forsvinder efter tre måneder, kan vi eksportere den inden, eller skal man betale først
powerpoint eller google slides?
hvor mange slides til ti minutter
hvordan indsætter jeg en video
hvad er pecha kucha?
hvordan får jeg slides og noter på hver sin skærm
hvorfor virker lyden ikke når jeg deler min præsentation på teams
kan man lave firmaets farver til en fast skabelon?
er det pinligt at bruge prezi i dag
hvordan gør man filen mindre så den kan sendes på mail
hvad er en god måde at afslutte et oplæg for bestyrelsen?
skal man læse op fra skærmen eller lære det udenad
jeg skal vise kvartalets tal for chefen på fem slides, hvordan gør jeg et søjlediagram overskueligt når der er tolv butikker
min gruppe har lavet 47 slides til et kvarters fremlæggelse, og jeg får sved på panden, hvordan skærer man ned
når jeg åbner vores præsentation på skolens computer er skrifttyperne hoppet rundt, hvordan låser man dem fast i filen
kunden vil gerne have vores pitch som pdf bagefter, men alle animationerne lægger sig oven i hinanden, hvordan løser jeg det
hvad hedder tilbudsavis på engelsk?
blikfang på engelsk
hvad betyder "tagline" på dansk
udtale af "niche"?
hvordan siger man "slagtilbud" på tysk uden at det lyder forkert
er der et got dansk ord for brainstorm
udtaler man nike med eller uden i til sidst?
hvad er det modsatte af "slogan" eller findes det ikke
hedder det flere kampagner eller kampagnes når man skriver engelsk
er reklame og annonce det samme ord på svensk?
hvad kalder man en billboard på almindeligt dansk
min chef skriver "save the date" og "kick-off" i alt, findes der ordentlige danske ord eller er jeg bare gammeldags
jeg skal oversætte vores butiks hjemmeside til norsk, kan man bare skrive "tilbud" eller tænker de på noget andet
min engelsklærer har streget "actual customers" ud og skrevet falsk ven ved siden af, hvad skulle jeg have skrevet
vi har fået en tysk kunde og ved ikke om man siger du eller sie i en reklametekst, hvad er mest normalt
hvem var pavlov?
hvad er operant betingning
forskel på straf og forstærkning?
eksempler på klassisk betingning
hvad hedder det når man vænner sig til en lyd
hvad er forskellen på en betinget og en ubetinget stimulus?
hvorfor savlede hundene når de hørte klokken
hvem fandt på boksen med rotten og håndtaget
kan man bruge belønning til at lære en hund at gå pænt
er bandura og skinner uenige om hvordan børn lærer?
hvad var der galt med forsøget med lille albert
jeg skal til prøve i psykologi c og kan ikke huske forskel på negativ forstærkning og straf, kan du forklare det simpelt
min lærer spurgte om en jingle i en butik er en stimulus eller en respons, og hele klassen var helt blank
vores hund går amok hver gang der ringer en dørklokke i en reklame, hvordan aflærer man sådan noget igen
jeg skriver ssp om vaner og mobilafhængighed, kan man bruge behaviorismen til det, eller er den for gammel til at få 12
hvad er habitus?
hvem var bourdieu
kulturel kapital eksempel
forskel på giddens og bourdieu?
hvad er forskellen på primær og sekundær socialisering
hvad mener goffman med frontstage og backstage?
hvem er det der snakker om anerkendelse i tre sfærer
hvordan forklarer man individualisering til en på 16 år
hvad er et felt og en doxa i samfundsfag
er livsstil det samme som kultur når man skriver om det i samfundsfag?
hvad hedder det når man skifter klasse i forhold til sine forældre
jeg skal analysere en tv-serie med rige og fattige familier, kan man bruge de tre kapitaler til det eller passer det dårligt
vores lærer siger at vi alle er kulturelt frisatte, men hvem var det nu lige der fandt på det, ziehe eller beck
i min sro om unges selfies vil jeg bruge goffman, er det okay når han døde længe før der fandtes sociale medier
jeg forstår ikke forskellen på norm og rolle i samf b, kan du give et eksempel fra en skoleklasse eller en arbejdsplads
hvad er en standardafvigelse?
hvad betyder p under 0,05
median eller gennemsnit?
hvordan laver man chi i anden
hvad er forskellen på varians og spredning i mat b
hvorfor dividerer man med n minus 1 og ikke n?
hvordan tegner jeg et boksplot i geogebra eller maple
hvad hedder det når et resultat nok bare er tilfældigt
hvem fandt på normalfordelingen og hvorfor ligner den en klokke
hvor mange frihedsgrader har en tabel med tre rækker?
er et konfidensinterval på 95 procent bedre end på 99
min lærer siger at man aldrig beviser nulhypotesen, man forkaster den bare ikke, men er det ikke nøjagtig det samme
jeg har karakterer fra 28 elever og to der fik 12 ødelægger billedet, må man smide outliers ud eller er det snyd
i vores projekt om kaffe og søvn blev p 0,06, og nu siger min makker at vi runder ned, går den
jeg skal forklare chefen hvorfor medianlønnen er lavere end gennemsnittet, hvordan siger man det uden at bruge en masse formler
hvad er flokimmunitet?
forskel på epidemi og pandemi
hvad betyder r-tallet?
hvor længe smitter influenza
hvor mange skal være vaccineret før mæslinger ikke kan brede sig
hvem var patient nul i aidsepidemien og passer den historie?
hvad er inkubationstid og hvor lang er den ved skoldkopper
hvorfor dør en pandemi ud igen efter nogle år
hvad hed den syge kokkepige der smittede en hel masse mennesker
er en superspreder altid meget syg selv?
hvordan fandt john snow ud af det med vandpumpen i london
min biologilærer vil have os til at lave en sir-model i excel, hvad skal jeg skrive som beta og gamma for korona
hele kontoret har været nede med roskildesyge på to uger, hvor lang tid skal man blive hjemme før man ikke smitter
der er lus i klassen for tredje gang i år, spreder de sig på samme måde som en virus eller kun ved kontakt
min far siger at den spanske syge startede i spanien, men jeg mener at have hørt noget andet, hvem har ret
hvornår opfandt gutenberg bogtrykket?
hvad er offsettryk
første danske avis?
hvem opfandt skrivemaskinen
hvad hedder de små blybogstaver man satte aviser med i gamle dage
trykte kineserne ikke bøger længe før gutenberg gjorde det?
hvor mange bibler lavede han og hvad er de værd i dag
hvornår fik danmark trykkefrihed og hvem gav den
hvorfor var aviserne så store i formatet førhen
hvad er forskellen på kobberstik, træsnit og litografi?
hvad er det ældste trykte ugeblad der stadig findes i danmark
min historielærer påstår at reformationen aldrig var sket uden trykpressen, er historikere enige i det eller er det en overdrivelse
vi har fundet en gammel håndpresse i klubbens kælder, hvordan finder man ud af hvor gammel den er, og hvad den kan
jeg skriver opgave om luthers flyveskrifter, hvor mange eksemplarer blev der trykt dengang, og hvem havde egentlig råd til at købe
min farfar var typograf på en avis og mistede jobbet, hvornår var det computeren overtog, og hvad skete der med faget
hvornår fik danmark tv?
hvem opfandt radioen
hvad var radio mercur?
hvornår kom tv 2
hvad sendte man på den allerførste dag i dansk fjernsyn
hvornår gik danskerne fra sort-hvid til farve på skærmen
hvem var den første danske studievært eller speaker på tv?
hvorfor måtte dr ikke have konkurrence i så mange år
hvad er forskellen på fm, am og dab i radioen
var det marconi eller tesla der var først?
hvornår blev licensen afskaffet og hvad betaler vi så nu
gik folk virkelig i panik over orson welles og klodernes kamp i 1938, eller er det bare en god historie fra aviserne
min mormor siger at hele gaden så fjernsyn hos købmanden i halvtredserne, var det virkelig så dyrt at købe et apparat
jeg skal lave oplæg om besættelsen og bbc, måtte danskerne have radio derhjemme eller tog tyskerne dem alle sammen
vores lærer viste et klip fra matador og sagde at halvdelen af landet så med, er der nogen serie der slår det
hvornår må valgplakater hænges op?
hvor højt skal de hænge
valgplakat på egen hæk, lovligt?
hvad er partistøtte
hvem skal tage valgplakaterne ned og hvad er fristen bagefter
må man hænge kandidater op på en motorvejsbro?
hvad koster det at stille op til byrådet på sin egen liste
hvor mange underskrifter skal et nyt parti have for at komme med
hvad får man i bøde for at rive en plakat ned
hvorfor må partierne ikke købe reklamer i tv herhjemme?
hvornår er der næste gang kommunalvalg og hvem kan stemme
min nabo har hængt tre plakater op i lygtepælen lige foran mit vindue, kan jeg kræve at de bliver flyttet
jeg stiller op til skolebestyrelsen og vil gerne dele kager ud til forældrene, er det bestikkelse eller helt normalt
chefen vil have en kandidats banner i butikken under valgkampen, kan vi som ansatte sige nej til at være med
vi har samfundsfag om folketingsvalget, og jeg kan ikke forstå hvordan tillægsmandater bliver fordelt, kan nogen forklare det kort
hvad laver en dungeon master?
hvor mange spillere er bedst
gode d&d-bøger til begyndere?
hvad er et one-shot
hvor lang tid varer en kampagne i d&d normalt
hvilken klasse er nemmest hvis man aldrig har spillet før?
hvordan ruller man sine stats når man laver en figur
kan man spille over discord og hvilken bot ruller terninger
hvad gør man som dm når spillerne splitter gruppen op
hvad er forskellen på 5e og den nye udgave fra 2024?
skal alle købe bogen eller er det nok med én
vores kampagne er gået i stå, fordi to af spillerne aldrig kan mødes, skal vi skrive dem ud eller holde pause
jeg skal være dm for første gang på fredag, og jeg aner ikke hvor meget man skal forberede, nogen tips
min paladin døde af et dumt terningkast, og nu vil dm ikke lade mig blive genoplivet, er det fair efter reglerne
vi vil starte en rollespilsklub for børn i biblioteket, hvilket eventyr er godt til 10-årige uden for meget blod og død
hvornår sår man tomater?
mine frø spirer ikke
hvad er koldstratificering
så direkte eller i potte?
hvor dybt skal gulerødder i jorden for at komme op
hvor længe kan man gemme en pose frø i skuffen?
hvorfor bliver mine små planter så lange og tynde i vinduet
hvad betyder f1 på posen og kan jeg tage frø af den
hvilken måned er bedst til at så nyt græs
hvordan prikler man ud uden at knække rødderne?
må man så vilde blomster ude i rabatten ved vejen
jeg købte såbånd i en butik og der er ikke kommet noget op efter fire uger, skal jeg give op eller vente
vi vil lave en blomstereng foran klubhuset, skal man grave hele plænen op først, eller kan man bare strø det ud
min svigermor siger at chili skal i jorden allerede i januar, men hvad gør man uden lys og drivhus
duerne æder alle mine ærter lige så snart jeg har sået, hvad gør i andre, net eller et fugleskræmsel
skal banko have tilladelse?
hvad er gevinstafgift
må man holde amerikansk lotteri
skat af lottogevinst?
hvor stor må gevinsten være når foreningen holder bankospil
skal vi søge spillemyndigheden når vi sælger lodsedler til holdturen
hvor gammel skal man være for at købe en skrabelod?
må en privatperson lave et lotteri med sin egen bil som præmie
hvad er chancen for at få syv rigtige i lotto
kan en sfo holde tombola uden at spørge nogen om lov?
er en pokeraften med indskud på kontoret lovlig
jeg vandt 40.000 på en skrabelod, og min kollega siger at vi havde aftalt at dele, hænger jeg på det
vores idrætsklub vil sælge 2000 lodder til 20 kr, skal vi sende regnskab ind, og må pengene gå til nye trøjer
bestyrelsen vil køre online banko på zoom for medlemmerne, gælder de samme regler, eller er det så et onlinekasino i lovens øjne
vi glemte at søge om lov til vores julelotteri sidste år, kan foreningen få en bøde når nu alt gik til børnene
er du en rigtig person?
du er sgu sød
kan du lide pizza?
hvem har lavet dig og hvor bor du egentlig henne
er du klogere end chatgpt eller er du bare hurtigere?
du svarer som en gammel skolelærer, slap lige lidt af
kan du huske hvad jeg spurgte dig om i går
hvad laver du når ingen skriver til dig
god morgen makker, har du sovet godt i nat?
fortæl mig en vits om en jyde og en københavner
jeg keder mig helt vildt på arbejdet lige nu, kan vi ikke bare snakke lidt om noget andet end reklamer
du er den dummeste bot jeg nogensinde har snakket med, og min boss har oven i købet betalt for dig, ærligt
min lærer siger at i robotter overtager alle jobs om ti år, er du ikke lidt ked af at gøre folk arbejdsløse
tusind tak for hjælpen tidligere, du reddede min dag, får du egentlig noget ud af at folk er flinke ved dig
skriv et digt om efteråret
kan du lave mine lektier?
tegn en kat med hat
skriv en tale til konfirmation
lav et resumé af kapitel fire i min bog i dansk
kan du skrive et kærlighedsbrev som lyder som om det er mig?
giv mig en html-kode til en knap der skifter farve
skriv 500 ord om den kolde krig inden klokken 12 tak
løs lige den her: 3x plus 7 er lig med 22
kan du lave en sang til min kollegas 50 års fødselsdag?
lav et billede af en drage der drikker kaffe på strøget
jeg skal aflevere en analyse af en novelle af helle helle i morgen, kan du ikke bare skrive den for mig
min chef vil have en sjov afskedstale til en der har været her i 30 år, kan du skrive to minutter
kan du programmere en lille bot til min server der siger godnat til alle klokken 22, jeg kan selv ingenting
skriv en undskyldning til min lærer om at min hund har spist computeren, men den skal altså lyde troværdig på en måde
`;
