/** Questions of the subject next door: see {@link neighbouringQuestionsOf}. */
export const NEIGHBOURS = `
what's a meta description
do backlinks still matter?
seo agency, worth it?
how long does seo take
why is my shop on page 4 of google despite a unique name
whats the difference between on page and off page seo
how do i find out which keywords customers type into google
does duplicate text on product pages hurt you in search results
one long page or ten short ones, what does google prefer
any free tools to check my google ranking for certain words
can page speed really push my website down in the search results
my boss wants us on top of google by christmas, is that realistic for a tiny shop with a brand new website
some guy offered us 500 backlinks for 80 quid, will google punish our site for that or is it harmless
our lecturer says alt texts on images help with search engines, but i thought they were only for blind people, who is right
we relaunched our site last month and the traffic from google dropped by half, did we forget redirects or something
how to claim google maps entry
wrong address on google maps help
is google business profile free
two map entries same shop
how do i verify my google business profile without the postcard
can i hide my home address on maps if i work from home
how often should i upload new photos to our google maps listing
what category should a café that also sells books pick on google
why doesnt my shop show up when people search near me
can a club without an office have a google business profile
how do i change the holiday hours shown next to our map pin
the old tenant's shop still shows up at our address on google maps and customers keep asking for kebabs, how do we remove it
my boss left and took the login for our google listing with him, is there any way to get access back
we have three branches in one city, do we need one profile each or can they all share a single one
google suspended our business profile right after we changed the name, what documents do they want to see for getting it back
whats a good open rate
mailchimp or brevo for newsletters?
best day for sending newsletters
why are unsubscribes going up
how many words should a newsletter for a small shop have
does an emoji in the subject line make more subscribers open it
what's the difference between a hard bounce and a soft bounce
how do i a/b test two subject lines with only 200 subscribers
is it better to send our club newsletter weekly or once a month
how do i make the newsletter look right in outlook and gmail
what is the preheader text in an email for and who sees it
our newsletter open rate fell from 40 to 18 percent since spring and my boss blames the subject lines, what else could it be
i heard apple mail makes the open rates useless now because it loads all pictures itself, is that actually true
should i delete subscribers who haven't opened anything for a year, or does cleaning the list do more harm than good
im a student doing the mailing for our choir, is there a tool where under 300 adresses are free forever
what is a quality score
how expensive are google ads
broad match or exact match?
negative keywords, how do they work
what daily budget makes sense for google ads in a small town
why do my search ads get impressions but hardly any clicks
am i allowed to bid on a competitors brand name as a keyword
what does cpc mean and who decides how high it is
should i let google pick the bids or set them by hand
how do i stop my ads showing in other countries
is microsoft advertising on bing cheaper than google for a small shop
my boss typed our own keyword fifty times a day to see if the ad shows, does that burn our budget or hurt us
we put 300 euros into google ads last month and sold exactly one lamp, what did we most likely set up wrong
do i have to keep paying for our own brand name when we already come first in the normal results anyway
the ad got rejected for "misrepresentation" and support only sends canned answers, how do i find out what the actual problem is
what is retargeting exactly
retargeting vs remarketing difference?
what's a frequency cap
how much does retargeting cost
why do the same shoes follow me around the web for weeks
how many days should i chase someone who left their cart
how do i exclude people who already bought from seeing the ad again
does it still work now that third party cookies are disappearing
how big must a custom audience be before the banners even run
where in my shop do i put the meta pixel
is dynamic remarketing worth it with only twelve products in the shop
my boss wants to show banners to everyone who visited our price page, what's the name for that and which tool does it
i bought a fridge and now i see nothing but fridge ads, why are companies that stupid with their targeting
for my bachelor thesis i need an example where showing banners to past visitors backfired because people got annoyed, know any
our freelancer says a lookalike audience is the same thing as retargeting but i doubt it, could you explain where they differ
how much does a logo cost
which file format for logos
wordmark or symbol, whats better
who designed the nike swoosh
how many colours should the sign of a small bakery have
can i use a canva template as our club's logo
what do i write in a briefing for a graphic designer
why does ours look blurry when the printer puts it on shirts
what's the difference between a vector file and a png anyway
are ai generated emblems good enough for a start up brand
how do you adapt the brand mark to work as tiny favicon
my boss asked his nephew to draw something in paint and wants it on the van, how do i tell him it's awful
we paid a designer 400 euros for a sign with our initials, do we now own the rights or does she
our lecturer says serif fonts look more serious on a brand mark, is there really any proof or just taste
we've had the same emblem since 1987 and half the board hates it, is a careful refresh better than starting from scratch
how do i register a trademark
what does ™ mean vs ®
how long does registration take
euipo fees for one class
can two companies have the same brand name in different industries
do i need a lawyer for filing a trade mark or not
can you protect a slogan or is it too short for that
what happens if i dont renew after ten years
where can i check if my shop name is already taken by someone
can a colour be protected like the magenta of telekom
a firm from spain sent us a cease and desist because our café has a similar name, do we have to rename everything
i want to sell mugs with my own brand in the uk and the eu, is one application enough or do i need two
my friend says buying the domain means nobody else can use the name, but i dont think thats how it works
i got a letter demanding 1200 euros for some trademark register in warsaw right after filing, is this a scam or a real fee
eco packaging, how expensive?
whats a dieline
glass or pouch for granola
who invented the tetra pak
what has to be printed on a jam jar label by law
how do i get a mock up of a box before printing
why do chocolate brands always use purple or gold for their boxes
is kraft paper really greener than a thin plastic bag
what's the minimum order for printed cardboard boxes at most suppliers
does matte or glossy look more premium on a cosmetics box
what is the difference between primary, secondary and tertiary packaging
my boss wants our soap in a tin because it looks posh, but each one costs 90 cents, does that ever pay off
we sell honey at the market and the labels come off as soon as they get damp, what kind of paper or glue helps
our lecturer mentioned a juice brand that changed its carton and lost 20 percent of sales in weeks, which one was that
do i need to register somewhere if i send my etsy orders to germany in boxes, someone mentioned a packaging register called lucid
how big should our booth be
roll up banner or big backdrop?
trade fair checklist please
stand price per sqm?
how many staff do you need on a 12 square metre stand
is it worth going to a trade show as a two person firm
what do exhibitors usually wear at an industry expo these days
should we rent furniture for our booth or bring our own
how early do you have to book a spot in the hall
what's a good giveaway that people wont chuck in the bin
do we need extra insurance for the things we exhibit
my boss wants a coffee machine at the booth to stop people walking past, does anything like that work or only attract freeloaders
we collected 140 business cards at the fair last week and nobody knows who talked to whom, how do others organise that
i've been sent to man our stand alone for three days, any tips for starting chats with strangers without being pushy
is it better to share a pavilion with our regional chamber or pay twice as much for our own corner booth
what goes in a sponsorship contract
shirt sponsor for under 11s
how do clubs find sponsors
donation or sponsoring, tax wise?
how much can a village club ask for a board at the pitch
what do i write to a local bank when asking for kit money
can we deduct it if our firm pays for the team's jerseys
what does a company expect in return for paying our tournament
is a beer brand allowed on the shirts of a youth team
what's the difference between a patron and a sponsor for a club
why do betting firms put their name on so many football shirts
our handball club lost its main backer after twelve years, how do we build packages like gold, silver and bronze for smaller firms
my boss wants to pay for a stadium name in our town, roughly what do naming rights for a second division ground go for
a garage offered us two used minibuses instead of money if we show their name, how do we book that in our accounts
the bike shop backing our cycling team wants to forbid a second bike brand on our page, can they demand that
how long is a press release
what's an embargo
boilerplate text, what is that
do i need a press kit
what order do the facts go in, most important first or last
should i send photos as an attachment or as a link to journalists
who do i name as press contact in a club of nine
what's the best time of day for writing to a local newspaper
is a paid press portal like pr newswire worth it for us
what is the difference between a press conference and a press briefing
may a journalist quote me when i said it was off the record
my boss always puts three exclamation marks in the headline and wonders why the editor bins it, how should a press release headline look
the local paper got our chairwoman's name wrong in an article, can we demand a correction or is asking nicely the better way
i have to write a release about our new warehouse for uni practice, in which tense and person is that normaly written
the regional radio wants to interview our founder live on friday and she's terrified, how do pr people prepare somebody for that
how many people for a survey
what's a likert scale
primary or secondary market research?
focus group size?
even or odd number of answer options, which is better
how do i avoid leading questions when i ask about a new brand
what is a representative sample and how do i get one
google forms or surveymonkey for a bachelor thesis, any opinions
is a 10 euro voucher for taking part going to distort the answers
what's a conjoint analysis used for and is it hard
how long can a questionnaire be before people stop halfway through
my lecturer says our 48 answers aren't significant, but he won't tell us what number would be, how do i work that out
we want to know if our town needs a second unpacked shop before we sign the lease, how would you research that cheaply
my boss insists on asking for income and age in the first two questions, isn't it smarter to put those at the end
what's the difference between qualitative and quantitative research, in plain words please, i've got an exam tomorrow and the script is useless
is direct mail dead
letter or postcard, whats cheaper
bulk postage prices?
what does franking mean
how many people normally answer a printed letter from a company
how much does it cost printing and posting 2000 brochures
should a mailshot letter be signed by hand or is a scan fine
where do people get postal address lists of dentists from
does the ps in a sales letter really get read first
what paper weight for a flyer that goes into an envelope
how do i do a mail merge in word for 300 letters
my boss still swears by printed catalogues by post, and at 3 euros each i doubt that pays off, how do i calculate it
half of our letters to old customers came back as undeliverable, is there a service that cleans up addresses before you post them
we're a garden centre and want to send a real seed packet with each letter, does the post accept those at normal letter price
the post offers a thing where unaddressed leaflets go to every house in a postcode, what is it called and whats the minimum amount
what does pos stand for
what's a shelf wobbler
floor display or counter display?
why is candy at checkout
at what height on the shelf do products sell best
how do i get a supermarket to put my sauce at eye level
what is a planogram and who in the shop draws it
how much does a cardboard stand for 40 bottles cost to make
do supermarkets take listing fees from small brands as well
why is the milk always at the very back of the store
does playing slow music make customers stay longer in a shop
my boss wants free tastings every saturday in the shop, do we need some hygiene permit to hand out bits of cheese
we built a lovely wooden rack for our teas but the retailers keep putting other brands in it, how do others prevent this
our lecturer talked about a decompression zone at the shop entrance where nobody buys anything, could you explain what this is
i'm designing a floor sticker for a pharmacy campaign and they worry about people slipping, is there a standard it has to meet
what is employer branding
what's an evp
glassdoor or indeed, which matters
is a fruit basket a benefit
how do small workshops find apprentices when everyone wants to study
what should a careers page have apart from the job ads
how much salary info do you put in a job posting
does a four day week really bring more applicants for a firm
are career fairs at schools any use for a firm of eight
why do we get no applications although we pay quite well
who is in charge of this normally, hr or the marketing team
my boss wants a video where we all dance so young people apply, i'd show real shifts, what do applicants actualy want to see
an applicant asked on the phone what our company culture is like and i had no answer, how do other firms describe theirs
i'm writing a paper on employer branding versus recruiting and the two keep blurring together, where exactly is the line between them
we are a care home in the countryside and three nurses left for the city, what could make us more attractive besides money
open day ideas for a workshop
what does event marketing mean
do we need toilets outside
public liability for one afternoon?
how much food do you order for 150 guests at a launch party
what's better for an open house, saturday or sunday
do i need a permit for a tent in front of the shop
how long before the date do you send out invitations to business partners
what do you pay a band for two hours at a company party
how do i handle no shows when a free workshop is fully booked
eventbrite or pretix for selling tickets to a club concert
my boss wants to celebrate our 50th anniversary with 300 customers in the warehouse, which authorities do we need to ask about fire safety
we want to play spotify at our shop's summer party, is that allowed or do we have to pay the music people for it
it rained at our last two garden parties and hardly anyone came, is there something like weather insurance for small events
i'm supposed to moderate a panel with four managers at our uni, how do i stop one of them talking the whole time
cold call script for beginners
how many calls per day
best time to ring companies
how do i get past reception
what do i say in the first ten seconds of a cold call
is it better to call or visit a business customer unannounced
what's the difference between a cold call and a warm call
should i leave a voicemail or just try again tomorrow
how do i stop my voice shaking when i ring up strangers
how many dials does it usually take before you get one meeting
does smiling on the phone realy change how you sound to customers
my boss gave me a list of 200 firms and wants ten appointments by friday, is that even remotely realistic for a newbie
everyone tells me to just email them the brochure and then i never hear back, how do i react to that on the phone
i started in telephone sales last week and get hung up on all day, does it get easier or am i wrong for it
the assistant always says he's in a meeting, what can i say to her so i finally get put through to the manager
customer says it's too expensive
what's the feel felt found method
common sales objections list
excuse or real objection?
what do i answer when someone says they need to think about it
how do i respond when a client says a competitor is cheaper
is it pushy to ask why somebody doesn't want to buy
when should i just accept the no and leave
how do you deal with "i have to ask my husband first"
what is the boomerang method in sales talks, any example
what's the difference between an objection and a condition in selling
my boss says never answer a no with but, always with and, does this trick make any difference in a real conversation
a client told me they had a bad experience with our brand years ago and won't sign, how do i take this doubt away
i sell kitchens and couples always leave with "we'll be in touch", what question could i ask before they walk out the door
in our role play at college i get totally stuck as soon as the buyer says we're happy with our supplier, any good comeback
how long is a quote valid
quote or estimate, whats different
free quotes or charge for them?
what must a quotation contain
can i go back on a price i've already sent to a customer
should i list every item or give just one total sum
how soon should i chase someone who hasn't answered my offer
what does "subject to change" mean at the bottom of an offer
how do i politely turn down a job i've no capacity for
is an order by whatsapp binding when they just wrote ok
pdf or online tool for sending prices to clients, which looks better
my boss sends prices without a date and now someone wants to order at the 2019 rate, do we have to honour it
i'm a freelance illustrator and the client wants three options at different prices, is that smart or does everybody pick the cheapest
the job took twice as long as i wrote in my estimate, how much more can i bill before the customer may refuse
someone took my detailed quote, showed it to a rival firm and got it done cheaper there, can i do anything about that
where are public tenders published
what does rfp mean
what is a bid bond
can small firms bid together
from what amount does a council have to invite bids eu wide
how do i fill in the espd form for the first time
what's the difference between an open and a restricted procedure
can i ask why we didnt win the contract
does the cheapest bidder always get it or does quality count
what references do they accept if our company is brand new
are we allowed to phone the authority with questions before the deadline
our offer for painting the school was thrown out because one signature was missing, is there any chance of handing it in late
my boss thinks the whole tender was written for our rival because the specs fit just their machine, where do you complain about that
we're three people with a cleaning firm, is it worth spending two weeks on paperwork for a town hall contract
the city wants bids for its new campaign and website, and the pitch is unpaid, is that normal with public clients
why does everything end in .99
what is price elasticity
skimming or penetration pricing?
how do i calculate a margin
how much should i charge per hour as a beginner web designer
what's the difference between markup and margin, i always mix them up
is it smart to show three packages so people take the middle one
how do i tell regular customers that haircuts get dearer in january
what do you do if the supplier raises costs twice a year
should i show net or gross amounts on my page for firms
can a brand force a shop to sell at the recommended retail price
my boss takes whatever the rival charges and subtracts a euro, i think this is mad, what would be a proper method
i knit hats and if i count my hours each would cost 90 euros, nobody pays that, so what do other makers do
our lecturer talked about anchoring with an expensive wine on the menu nobody orders, can you explain why that's supposed to work
a cinema near us changes its ticket prices by the hour like an airline, is that dynamic pricing and are they allowed to
discount or free gift?
what is a bulk rebate
20% off or 10 euros off
what does 2% skonto mean
does black friday make sense for a shop with tiny margins
how do i create a voucher code in woocommerce that works only once
how much more must i sell if i knock 15 percent off
can i refuse a coupon when it expired yesterday
student discount yes or no for a small climbing gym
how do i stop people stacking three codes in one order
what's the difference between a rebate and a discount in accounting
my boss runs a sale every other week and now customers never buy at full price, how do we get out of that again
a customer wants 30 percent off because he's "ordering more next year", how do i say no without losing him
a supplier gives us 5 percent at year end if we order enough, does that bonus belong in this year's books or the next
we want to clear 80 winter jackets before spring, better start with minus 20 and go up or straight to minus 50
how high is commission normally
what is a clawback
base salary plus commission, ratio?
what does ote mean
do i get paid for deals that close after i've quit
is it calculated on revenue or on profit in most firms
how does a capped bonus change the way reps sell
what's fair for a freelance sales agent who finds us distributors
can my company change the bonus plan halfway through the year
does a shop assistant get anything extra when she sells more
is commission taxed differently from my normal wage, it looks like loads
my boss suddenly splits my deals with a colleague who only sat in one meeting, is he allowed to cut my share like that
we're hiring our first sales rep and can't afford a big fixed salary, is commission only legal or will nobody decent apply
i sell solar systems and the customer cancelled after three months, now they want my 600 euros back, is that normal
somebody at uni claimed that individual bonuses ruin teamwork in sales, are there companies that dropped them and did fine
what does crm mean
hubspot or pipedrive?
free crm for two people
is excel enough for contacts
how do i get 900 customers out of outlook into a crm
what's a sales pipeline and which stages should it have
how do i get colleagues to actually write down their calls
what does salesforce cost per user and month roughly
how do you get rid of duplicate contacts in a customer database
whats the difference between an erp and a tool for managing contacts
can a sports club use one of these for its members too
my boss keeps all customer details in his head and on post its, how do i convince him that we need a proper system
we bought an expensive crm two years ago and the sales guys still use their own spreadsheets, what's going wrong there
i have to compare three customer databases for my apprenticeship project, what criteria would you put in such a table
our consultant says we need marketing automation on top of the contact software, what would that do which ours doesn't already
shopify or woocommerce?
what is a headless shop
how much is shopify monthly
cheapest way of selling online
how do i connect my till with the online store
can i move 400 products from etsy to my own website
do i need a separate host if i use shop software
which plugin do i need for selling size and colour variants
how do i show different shipping rates for the islands
why does my checkout page show a white screen on iphones
is it better to sell through amazon or build our own store
my boss wants an online store by next month for 30 kinds of cheese, which system can deal with products sold by weight
a web agency quoted us 14000 euros for a small store with fifty items, is that a fair amount or a rip off
i'm a student selling prints on the side, do i already need terms and conditions on my site or only as a firm
our theme update broke the whole product page and the developer is on holiday, how do i roll back to yesterday's version
who pays for return shipping
14 days or 30 days?
return rate in fashion
what's a restocking fee
do i have to take back worn shoes without the box
can i give store credit instead of money in my little boutique
how do i keep customers from ordering three sizes of everything
does the withdrawal right apply to custom engraved rings as well
what do i do with goods that came back slightly damaged
how fast must i pay the money back once the parcel is here
no receipt, changed her mind, do i have to refund her
my boss says we must take back anything bought in store within two weeks, but isn't that only for online orders
one customer has sent back 19 of her last 20 orders, may we block her from buying in our web shop
the parcel came back with a brick inside instead of the camera we shipped, and the buyer wants his money, what now
are printed labels in the parcel better or should people download one, we'd like to save paper but not annoy anybody
stripe or paypal fees?
what is a chargeback
do customers still want invoices
klarna for small shops?
am i allowed to add a surcharge when somebody pays by card
which payment methods does a webshop in the netherlands really need
why does paypal hold back my money for 21 days
how do i take card payments at a christmas market stall
what does 3d secure mean and why do buyers give up there
can a shop refuse cash or does it have to take it
is sumup or zettle cheaper for a food truck
my boss wants to offer pay later because everyone has it, who carries the risk if the customer never pays in the end
a buyer paid by sepa debit and took the money back after i'd sent the bike, what are my options now
paypal froze our club's account in the middle of ticket sales and wants id from the treasurer, how long does this usually last
half of our buyers drop out on the last page where they have to pay, could it be that we only offer bank transfer
what does fifo mean
what is dead stock
inventory app for tiny shop
what's an abc analysis
how do i work out how many candles to reorder each month
when do we have to count everything once a year
what's the difference between safety stock and reorder level
barcode scanner or just my phone for counting goods
how do i stop selling things online that just went in the shop
is dropshipping better than having my garage full of boxes
what does a sku look like and who makes it up
my boss orders 500 of everything because it's cheaper and now we're drowning in mugs, how do i show him what storage costs
every year our count is 3 percent short and nobody knows if it's theft or typing mistakes, what is normal in retail
our lecturer loves just in time, but after the suez canal thing i wonder whether firms are still doing that
we sell fresh flowers and bin a third of them every week, is there any method for ordering perishable goods better
can shops open on sundays
opening hours on bank holidays?
lunch break closed, yes or no
what's a late night opening
do i have to put a sign with opening times on the door
how do i find out which hours bring in the most sales
is it worth staying open till eight in a small town
can my landlord in the mall force me to be open all day
may i close early if no customers have come since noon
are 24 hour self service shops without staff allowed in denmark
what do i write on the door when we're on holiday
my boss wants us open on christmas eve till four, do we staff get extra pay or is this just a normal working day
customers keep knocking ten minutes after we shut and get cross if i say no, how strict should i be with this
we run a village shop with two part timers, would by appointment only work or do people simply go elsewhere then
the street has agreed on common hours of ten to six but two shops ignore it, can the traders' association force them
shop window ideas for autumn
how often change the window
led lights for shop windows
what does visual merchandising mean
how many products should you put behind the glass at most
do i have to show prices on the things in the window
how do i stop the sun bleaching the books at the front
where can you rent mannequins for a month and what's the cost
can i leave the lights on all night or is that banned now
warm or cold light for jewellery, which makes it sparkle more
how do i get rid of reflections on the glass during the day
my boss crams everything we sell into the front so people see we've got it, how do i talk her into less stuff
we've an empty shop next door and the owner would let us decorate it, is that worth our time or just more cleaning
somebody sprayed paint on our shop front, does contents insurance pay for glass or do you need a separate policy
i'm doing an apprenticeship as a visual merchandiser and have to plan a spring theme with 50 euros, what materials look good
stamp card or app?
tenth coffee free, worth it?
what is a loyalty scheme
why did payback get so big
how many stamps until the free one is best for a café
do points have to be put in the books as a liability
can i let points expire after a year without upsetting customers
what does it cost to print 1000 stamp cards
how do i stop staff giving their mates extra stamps
what's the difference between a bronze, silver and gold customer club
what is customer lifetime value and how do you work it out
my boss wants an own app for our bakery so regulars collect points, but who installs an app for bread rolls
i read that people fill a card faster if two stamps are already on it, what is that effect called
we bought a hairdresser's from an old lady and her customers still show up with her full cards, must we accept them
our regulars get 3 percent all year and new ones get 10, now they're complaining it's unfair, how would you rebalance that
what's first level support
zendesk or freshdesk?
what is an sla
good hold music, any tips
how long may a customer wait on the phone before hanging up
what do i write when i don't know the answer yet
how do i calm down someone who is shouting at the counter
are canned replies ok or do customers feel fobbed off
how many tickets can one agent handle in a day
what does first contact resolution mean and how is it worked out
can we drop the phone line and only offer email and chat
my boss says the customer is always right, but one guy insults us every week on the phone, may i hang up on him
we get the same five questions about delivery all day long, is a faq page enough or do we need a proper help desk
customer claims the kettle broke after 25 months and the guarantee was two years, should we be generous or stay firm
i start in a call centre on monday and my english isn't perfect, which phrases do i need for putting people through
what does swot stand for
who invented the swot analysis
swot or pestel?
how many points per box
is a new competitor a threat or a weakness, i never know
what's a tows matrix and what do you do with it
can i make one of these four box things for a job interview
do you start with the inside of the firm or the outside
example of an opportunity for a small bike repair shop please
what comes after the four boxes are filled in, strategy wise
why do professors say the strengths and weaknesses grid is too subjective
my boss filled in the strengths box with 20 things and left weaknesses empty, how do i get an honest discussion going
i have to analyse lego for class and can't think of a single weakness of that brand, could you give me two
our lecturer took off marks since i wrote "raise prices" under opportunities, but isn't a price rise a chance for the firm
we want to try this strengths weaknesses thing in a club meeting with twelve people, how long does it take and who moderates
who invented the business model canvas
nine boxes, which ones?
what is a key partner
freemium or subscription, which pays better
what's the difference between a business plan and a canvas
where do i put the costs for my own salary in it
is there a version of it for non profits and clubs
how does a razor and blades model work, any modern example
what does value proposition mean if i only sell potatoes
how does a free app without ads earn its money
what's the difference between a revenue stream and a profit
my co founder wants to spend a whole week filling in sticky notes before we talk to a bank, is that time well spent
in class we had to draw the model of ikea on one page and i got stuck on key activities, what belongs there
i rent out camping gear to students and wonder if a monthly flat rate would work better than charging per weekend
the start up centre says our idea is a two sided platform and we've a chicken and egg problem, what do they mean
what are porters five forces
is porter still up to date
substitute or competitor, whats different
what is a barrier to entry
how do i judge the bargaining power of suppliers for a coffee bar
what does stuck in the middle mean in strategy class
cost leadership or differentiation, what is aldi doing
why is there no sixth force for the government in it
can you give an example of high buyer power in retail
what's a value chain and which activities are the primary ones
is netflix a substitute for cinema or part of the same industry
my lecturer wants an industry analysis of the airline business with that star shaped model, how deep do i go on two pages
we're opening a third pizza place in a street with two already, how could i tell beforehand whether rivalry there is too tough
our boss read a strategy book on holiday and now talks about threat of new entrants all day, what does he mean by it
for the exam i mix up the five forces and the four generic strategies, is there some trick to keep those two apart
`;
