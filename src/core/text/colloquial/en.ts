/** English as it is chatted and spoken: see {@link standardSpellingsOf}. */
export const COLLOQUIAL = `
about: abt bout aboot abaht boutta bouta
absolutely: absolutly absolutley
account: acct accnt
achieve: acheive
actually: actualy actully akshully akshually akchually ackshually ackchually actuly
advantage: advantige advantege
advertise: advertize
advertisement: advertisment advertizement
advertising: advertisin advertizing
after: aftr afta efter arter
afternoon: arvo
again: agen agn agane
against: aginst agenst agin
all: aal
almost: allmost
already: alredy allready alrdy
alright: alrite aight aiight aite awright awrite arright allright orright alreet
also: allso
although: altho allthough altough
always: alwayz alwys allways alwase allus aalways olways
amount: amt ammount
and: n nd
another: anotha anutha anuvva anuvver anuver anudda anither nother
answer: ans answr anser awnser anwser
answers: ansers awnsers anwsers
any: ony eny
anybody: anybdy nebody anybuddy
anyhow: anyhoo
anyone: any1 ne1
anything: owt anythin anythink anyfing anyfink anythn anyting nething anyhin
anyway: anyways neway newayz anywayz
apparently: apparantly apparentley aparently
approximately: approx aproximately
are: r
aren't: arent arenae arnt
around: aroon arahnd aroun arnd
ask: aks arsk
asked: aksed arst
asking: askin aksin
audience: audiance
average: avg
avoiding: avoidin
away: awa awah
basically: basicly basicaly basiclly
because: cos cuz coz cus cuzz cozz kuz koz bcuz bcoz bcos bcus bcz becz cz bc becuz becos becoz becus becouse becuase bcause cauz cauze bicos
becoming: becomin becomming
before: b4 befor bfore bfr afore befour
beginning: begining
behind: behin ahint
being: bein
believe: beleive belive bleeve
believing: believin beleiving
benefit: benifit
benefits: benifits
best: bestest
bet: betcha
better: betta bettr bettah bedder
between: btwn btween betwen atween inbetween
bit: abit bitta
both: bof bofe baith boath
boy: boi
brother: bruv bruvver bruvva
brought: brung
budget: buget
building: buildin
bunch: buncha
business: biz bizness buisness bussiness bussines busness bisness biznes bizniz bidness busines bidnez
businesses: buisnesses bussinesses
buying: buyin
by: btw
called: calld
calling: callin
campaign: campain campane campaing compaign campagne
campaigns: campains campaings compaigns
can: canyou cani
can't: cant cannae cain't caint carnt cyaan
case: incase
changing: changin changeing
cheap: cheep cheapo
cheaper: cheeper
cheapest: cheepest
children: childern chirren
clicking: clickin
come: cmon c'mon
coming: comin commin comming
companies: companys
company: cmpny cumpany compagny
compare: compair
comparison: comparision
completely: completly
conversation: convo
conversations: convos
cool: kewl kool
costing: costin
could: cud cld cood coulda could've couldve cudda
couldn't: couldnt couldnae couldny cudnt cudn't
couple: coupla
course: ofc ofcourse
create: cr8
creating: creatin createing
customer: costumer custumer costomer
customers: costumers custumers costomers
decide: deside
definitely: definately definatly definitly definetly defintely definatley definitley defently defo deffo defs defiantly
definition: defn defenition definiton defination
department: dept
describe: discribe
description: discription
details: deets dets dtls
develop: develope
development: developement
didn't: didnt didnae didny didna dint
difference: diff diffrence differance diference difrence diffrance
different: diffrent diferent difrent diffrnt diffrant
difficult: dificult diffcult difficalt
disadvantage: disadvantige disadvatage
do: dae dya d'ya d'you d'ye doya doyou dyou djou dyu
does: dose duz dus doz
doesn't: doesnt dosent dosen't dosnt doesnae doesny disnae dusnt duznt dudn't dudnt dunt doesent
doing: doin daein deein dooin
don't: dont dnt dinnae dinna dinny divvent divvn't divn't divnt doan't doant dontcha don'tcha
down: doon dahn daan dwn
each: eachother
earn: ern
earning: earnin erning
easier: ezier eazier easyer
easiest: easyest eaziest
easily: easly easilly
easy: ez eazy ezy easey
effective: efective effectiv
efficient: eficient
either: eitha eether
enough: enuff enuf nuff nuf anuff eneuch enouf
environment: enviroment
especially: espesh especialy expecially exspecially
even: evn
ever: eva evr evah ivver
every: evry evri evrey erry
everybody: evrybody everybdy errybody errbody erbody awbody evribody
everyone: every1 evry1 evryone evri1 everyones everyone's
everything: everythin everythink everyfing everyfink everyting evrything evrythin evryfing errything erything awthing everythings
exactly: exacly exactely xactly
example: eg exmple xample exampel exemple exampal
examples: egs exmples xamples exemples exampels
expensive: xpensive exspensive expencive expensiv spensive
experience: experiance expirience
explain: explane xplain splain expln explaine eli5
explaining: explainin
explanation: explaination explenation
extra: xtra
extremely: extremly extreamly
fact: infact
favourite: favorite fav fave
favourites: favs faves favorites
feeling: feelin
fellow: fella feller
finally: finaly finnaly
finding: findin
first: 1st furst
fixing: fixin finna
folk: fowk
follow: foller
following: followin follerin
for: fer
forever: 4eva 4ever foreva
forget: 4get forgit fergit
four: fower
friend: frend frnd freind fren fwend
friends: frends frnds freinds frens frenz fwends friendz
from: frm fae frae fwom
generally: generaly genrally
get: gerra gerrit
getting: gettin gittin gerrin
girl: gurl grl gyal
give: giv gimme gimmie gie giz
gives: givs gies
giving: givin giein giveing
going: goin gonna gunna gonnae gunnae gonny gonnie gauny gona gon gaun gannin gwan gwaan gng ganna
good: gud gd guid gewd goood
got: gotta gorra gottae
government: govt goverment
great: gr8 gr8t grt gret
group: grp
growing: growin
guarantee: garantee gaurantee guarentee garuntee garentee
guaranteed: garanteed gauranteed guarenteed
guys: guyz
had: hadda
hadn't: hadnt hadnae
happen: appen hapen happn
happening: happenin hapening
happens: appens hapens
has: haz
hasn't: hasnt hasnae
hate: h8
have: hav hv hve hae huv haf hafta havta
haven't: havent havnt havenae hav'nt hivnae
having: havin haein hevin
he: he's hes he'd he'll
head: heid
heard: heerd heared
hearing: hearin
hello: helo hullo ello ullo hallo
help: elp halp hlp
helping: helpin elpin
helps: elps
here: ere here's heres
herself: hersel hersen
hi: hiya hii hai
himself: hisself hissel hissen himsel
home: hame
honestly: honesly honestley
hours: hrs
house: hoose
how: hw how's hows how'd howd how'll how're howre howz haow hoo ow howto howdo howcan howdya howcome howlong howzit
however: howeva howevva
hundred: hunnerd hunnert hundered hunderd hunned
i: im i'm i've ive i'd i'll ima imma i'ma
idea: idear ideea ideer
ideas: idears
illegal: ilegal
immediately: immediatly imediately immediatley imediatly
important: impt importent imprtnt importand
independent: independant
influencer: influenser
information: info infos informations infomation imformation
instead: insted instd
interested: intrested
interesting: intresting intrestin interestin
into: inta intae
is: iz isit
isn't: isnt isnae isny innit innae ain't aint idn't idnt
it: it's tis it'd itd it'll itll it've
itself: itsel itsen itselfs
just: jus jst juss juz juist jes
kind: kinda kindof kinna kain kine
know: kno knw knaw knaa dunno duno dunna idk iono yknow y'know
knowing: knowin
knowledge: knowlege knowladge knowlage
knows: knos knaws knaas
late: l8
later: l8r latr l8er
laugh: larf laff
learn: lern larn
learning: learnin lernin
least: atleast leest
legitimate: legit
let: lemme let's lerrus letme
like: lyk lyke liek
literally: litrally literaly literly litterally
little: lil li'l likkle lickle ickle littel alittle
living: livin
loads: loadsa
look: luk
looking: lookin lukin
looks: luks
losing: loosing losin
lot: alot lotta lorra
lots: lotsa
love: luv lurve
loves: luvs
make: mek mak maek
makes: meks maks
making: makin mekin mekkin makkin makeing
management: mgmt managment
many: meny howmany
marketing: mktg mkting mktng mrktng mrkting marketin marketting markting
mate: m8
matter: matta
maybe: mebbe mebbie mebbies mayb mabye mabey mabe myb mby
mean: meen wdym
meaning: meanin meening
means: meens meanz
message: msg mssg mesg
messages: msgs mssgs
messaging: msging
might: mighta might've mightve
mightn't: mightnt
million: mil milion millon
minute: minit
minutes: mins minits
money: munny muny moni monie monney
month: mnth mth
months: mnths mths
more: moar mair mor
morning: mornin mrng
most: moast maist
mouth: mouf mooth mahf
much: mutch mch howmuch
must: musta must've mustve
mustn't: mustnt mustnae
my: mah
myself: masel masell meself mesel mesen mahself maself myslef
necessary: neccessary neccesary necesary necessery
need: needa nead
needing: needin
needn't: neednt
needs: needz neads
neither: neitha niether neever
never: neva nevr nvr nevah nivver niver nevermind
nice: noice
night: nite
no: nae naw nah nope nuh
nobody: noone nobdy naebody nobuddy
none: nane
not: norra
nothing: nuffin nuffink nuffing nuffen nowt nuthin nuthing nuttin nutin nothin nothink nuthen naething nottin nuhin
now: noo nao rn
nowadays: nowdays nowaday
number: num numba nmbr
obviously: obv obvs obvi obviousley obvsly
occurred: occured
of: ov uv o
off: offa
ok: okay okey okie oki okeh kk
old: auld owd ol ole oul
on: oan
once: wunce wance onced
one: wun
only: onli onley ownly
onto: onta ontae
or: orr
other: otha othr uvver uvva ither uther
others: otherz uvvers ithers
ought: oughta
our: oor wor
ourselves: oursel oursels oorsels ourselfs ourself oursens
out: outta oot aht
over: ova ovr ower owre
paying: payin
people: ppl pple peeps peeple peepul peple pipol pipo
perhaps: praps p'raps prehaps perhap
person: persn pesin
persuade: pursuade perswade
phone: fone
phones: fones
photo: foto
photos: fotos
picture: pic pikture piccie
pictures: pics pix piccies piktures
planning: plannin
playing: playin
please: pls plz plis pliz plss plzz pleez pleeze plez
possible: poss posible
possibly: posibly possibley poss'bly
posting: postin
pretty: purty purdy
price: prise
probably: probs probly prolly probaly prbly prly probabaly probally propably prolley
problem: prblm
problems: prblms
product: prodct
professional: proffesional proffessional
psychology: pyschology psycology phsycology
question: qn ques qstn qsn
questions: qns qstns
quick: kwik
quite: qwite
reading: readin
really: rly rlly rli realy relly reely reli rele rilly
reason: rsn
receive: recieve receve
received: recieved
recommend: reccomend recomend reccommend recommand
recommendation: recomendation reccomendation reccommendation
relevant: relevent
remember: rember remeber rememba rmbr
responsible: responsable
right: rite ryt reet reyt reight richt
rough: ruff
round: roon rahnd
running: runnin
said: sed sayd
saying: sayin
says: sez sais
second: 2nd
seconds: secs
seeing: seein
self: sef
selling: sellin
send: snd
sending: sendin
separate: seperate
serious: srs
seriously: srsly seriosly seriusly srly
service: servis
shan't: shant
sharing: sharin
she: she's shes she'd she'll
should: shud shld shuld shoulda should've shouldve shudda shouldi
shouldn't: shouldnt shouldnae shudnt shudn't
show: shew
showing: showin
situation: sitch
small: smol smoll
sold: selt
somebody: sumbody sombody somebdy sumdy somebuddy
somehow: sumhow somhow
someone: some1 sum1 sumone smone someone's
something: summat sth smth smthg smthn smthin smthng sthg somethin sumthing sumthin sumfin sumfing sumfink somefing somefink somethink summut summink sumat sommat suttin sumting sumtin sumtyn sumpin sumn sum'n sumhin something's
sometimes: sumtimes smtimes sometimez somtimes
somewhere: sumwhere somwhere smwhere
soon: asap
sorry: soz sry srry sori sorri
sort: sorta sortof
spending: spendin
spread: spred
spreading: spreadin
start: stert
starting: startin
statistics: stats
stopping: stoppin stoping
strategies: stratagies stratergies
strategy: stratagy stratergy stratedgy
stuff: stuf
success: sucess succes
successful: succesful successfull sucessful succesfull
successfully: succesfully sucessfully
such: sutch
suppose: spose s'pose
supposed: sposed s'posed sposta
sure: shure shur
surprise: suprise surprize
surprised: suprised
surprising: suprising
take: tek tak taek
takes: teks taks
taking: takin tekin tekkin takkin takeing
talk: tawk taalk
talking: talkin tawkin
targeting: targetin
telling: tellin
text: txt
texting: txting textin
texts: txts
than: thn
thank: thankyou thanku
thanks: thx thnx thanx tnx thnks fanks thanxs tanx
that: dat tht thats that's dats dat's that'd that'll thatll that've
the: teh tha th
their: thier
them: dem em thm thum
themselves: theirselves themself themselfs theirself theirsels themsels theirsens
there: dere there's theres there'd there'll therell there're thar theer isthere
therefore: therefor therfore
these: dese theez theese
they: dey thay they're theyre they've theyve they'd theyd they'll theyll they'da
thing: fing ting thang thng thingy hing
things: fings tings thangs thingz thingies hings
think: fink tink hink thnk
thinking: thinkin finkin tinkin
third: 3rd
this: dis diz thiz ths this'll thisll
those: thoes thoze thae
though: tho thoe
thought: thort thocht tought
thousand: fousand tousand thousan fahsand
through: thru thro throo fru thruh
time: tym tyme everytime
times: tyms tymes
to: tae ter
today: 2day tday tdy
together: 2gether togetha togeva thegither thegether togther
told: telt tellt
tomorrow: tmrw tmr tmrrw tmw tomoz tomoro tomorow tommorow tommorrow tomora tomorra tomorrer 2moro 2morrow 2mrw 2morro
tonight: tonite 2nite 2night tnite
totally: totaly
tough: tuff
trending: trendin
true: tru troo
truly: truely
trusting: trustin
trying: tryin tryna tryina tryinna
two: twa twae
under: unda undr unner
understand: undastand unnerstand understan understnd undrstnd undastan
understanding: understandin
unfortunately: unfortunatly unfortunatley unfortunetly
until: untill til
up: oop upto
use: uze yoose yuse
used: usta useta
useful: usefull
uses: uzes
using: usin useing uzing
usually: usu usualy usally ushually yusually
very: vry verry
video: vid vidio vedio vdo veedio
videos: vids vidz vidios vedios
wait: w8
waiting: waitin
want: wanna wannae wnt waant wonna wanta
wanting: wantin
wants: wantz
was: wuz woz wos wus wis
wasn't: wasnt wasnae wisnae wusnt wuznt wadn't wadnt
watch: wotch
watching: watchin wotchin
we: we're we've weve we'd we'll
week: wk
weekend: wknd wkend
weeks: wks
weird: wierd
welcome: wellcome
well: aswell
were: wur
weren't: werent werenae wernt
what: wot wat whut whats what's wots wot's wats wat's wut whit whit's wha wht wt whatcha watcha wotcha whaddya whaddaya whatdya wadya wassup whassup wazzup wagwan wetin what'd what'll whatll what're whatre what've worra warra whatz whatis whatdo whatdoes whatare watchu wotchu whatchu watchya whaddup
whatever: whateva wateva watever whatev whatevs wotever wotevs
when: wen whn when's whens whan
whenever: wheneva wenever
where: where's wheres where'd where're whaur wher whr wheer wia
wherever: whereva whereever
whether: wether wheather whetha
which: wich whitch whch whilk
while: whil whyle
who: who's whos who'd who'll who're who've whoz
whoever: whoeva
whose: whoze whase
why: y why's whys why'd why're whyis whydo whyare
will: wil wull
winning: winnin
with: wiv wif w
within: wivin widin
without: withoot wivout wifout wivaht witout widout wiout w'out withot
women: wimmin
won't: wont willnae winnae wullnae willny
wondering: wonderin
word: wurd werd
words: wurds
work: wrk werk wurk wirk
working: workin werkin wurkin wirkin wrkin wrking
works: wrks werks wurks wirks
world: wurld werld wirld
worth: werth wurth
would: wud wld wuld woulda would've wouldve wudda whould
wouldn't: wouldnt wouldnae wouldny widnae wudnt wudn't woodnt
writing: writin writting
written: writen
wrong: rong wrang
years: yrs
yes: yeah yea yeh yep yup yus yh yah yas
yesterday: yday ystrday yestaday
you: u ya ye yu yous youse yiz yez yis yees yall y'all ya'll youz yinz yuh youre you're you've youve you'll youll you'd youd
young: yung
your: ur yer yur
yours: urs yers yourn
yourself: urself yaself yerself yersel yersen yourselve thysen yoself
yourselves: yerselves yourselfs yersels urselves
`;
