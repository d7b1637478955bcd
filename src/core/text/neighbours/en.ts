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
im a student doing the mailing for our choir, is there a tool where under 300 addresses are free forever
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
i have to write a release about our new warehouse for uni practice, in which tense and person is that normally written
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
my boss wants a video where we all dance so young people apply, i'd show real shifts, what do applicants actually want to see
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
does smiling on the phone really change how you sound to customers
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
best length for subject lines?
emoji in subject line yes/no
what's preheader text again
why does gmail cut my heading
how many characters of a subject line show up on a phone?
should i put the customer's first name in the subject line?
is it bad to write the title of a mailing in all caps
which words at the top of an email put readers off most
can i put our phone number in it or only words?
what's the little grey line after the subject called in the inbox
question or statement as the headline of a newsletter, what works better
our shop sends a mailing every friday and my boss wants the discount in the first words, is that smart or cheap?
i'm testing two headings for our club newsletter, how many subscribers do i need per version before the result means anything?
mailchimp shows my subject line fine in the preview but outlook replaces the heart emoji with a square, what am i doing wrong
can someone give me a few examples of good subject lines for a bakery's christmas mailing, mine all sound dead boring tbh
best time to post reels?
are sundays bad for posting
how often should i post weekly
can i schedule stories in advance
where do i see when my followers are online in insights?
is 7am or 7pm better for a coffee shop's posts
which free planner lets me queue instagram posts for two weeks
does editing the caption right after publishing hurt a post
does it matter which time zone my scheduling tool is set to
is there really a penalty for two posts within an hour
how many stories a day before people start skipping them all
my boss insists we publish at exactly 12:00 every day because of lunch, is there any proof that the hour matters at all?
we're a scout group and can only do one evening a week, so can i prepare seven posts and have them go out daily?
meta business suite says my scheduled reel failed again, the photo posts go out fine at the same hour, any idea why?
our customers are half in australia and half in the uk, when on earth do i post so that both lots are awake
what size is a reel cover
facebook event banner dimensions?
png or jpg for posts
4:5 or 1:1 for feed
why does my picture look blurry once it's uploaded to instagram?
how many pixels should a linkedin header be
what's the safe zone on a vertical video and how big is it
whatsapp squashes my poster, which resolution should i export it in?
max file size for a gif on x / twitter?
which canva template do i use for a youtube thumbnail
is there a list of social image sizes for this year somewhere
our logo gets cropped by the round profile picture on every platform, how much margin do i need to leave around it?
i made one square graphic for the club's summer party, can i reuse it for stories without ugly bars top and bottom?
my boss wants the same banner on facebook, youtube and linkedin, do i honestly need to build three different image sizes?
the designer sent a CMYK pdf and the colours go all neon when i post it, how do i convert it properly?
personal profile or company page?
how do i add page admins
what's a showcase page for
linkedin premium page worth it?
can i turn my private profile into a company page
how do i get two duplicate pages of our firm merged
why can't my employees pick our firm as their employer
are pdf carousels still a thing on linkedin or dead
how many invitations to follow the page can i send a month?
can i see who exactly visited our page last week
should a two-person firm even bother with a linkedin page
an ex-colleague is the only admin of our company page and doesn't answer, how do we get control back?
my boss wants me to post as him on linkedin, is there a proper way to give someone access without sharing the password?
what do i write in the about box for a small engineering office, ours just says 'founded 1987' and nothing else lol
when i put a web link straight into the text people say linkedin shows it less, should it go in the first comment?
facebook rejected my ad why
how do i appeal a disapproval
are before/after photos banned?
what's a special ad category
my ads account is restricted and nobody at meta replies
how long does ad review normally take on tiktok
can i advertise cbd oil on instagram in the uk
why was a boring ad for candles flagged as 'adult content'
do i have to verify my business to run ads about politics
is it okay to say 'are you overweight?' in a paid post
what's the difference between 'rejected' and 'limited delivery' in ads manager?
our charity wanted to promote a fundraiser for refugees and meta says it's a social issue ad, what paperwork do they want now?
i changed one comma in a running ad and now it's stuck in review for three days, should i duplicate it?
my boss blames me because the wine tasting ad got disapproved, is alcohol really not allowed or is it the age setting?
google refused our ad for a locksmith saying we need advanced verification, what is that and how long does it take
what's a leaderboard banner
300x250 has which name?
max kb for display ads
html5 or gif for banners?
which banner ad sizes get shown most on google display
what is a skyscraper and is it still used
how long may an animated banner loop before it must stop?
do i need separate formats for phones, like 320x50
what does 'above the fold' mean for an ad slot
how do i build a responsive display ad without a designer
what does the local paper's website charge for a banner per thousand views
the publisher sent me a spec sheet that asks for a clickTag and a polite load, what do these words even mean?
our club got a free ad slot of 728 by 90 pixels on the town website, what fits in there besides the name?
i exported the banner at double size so it looks sharp on retina screens but now it's over 150 kb, what can i cut?
my lecturer says nobody looks at banners anymore and calls it banner blindness, who came up with that term and when?
slogan vs claim vs tagline
who wrote just do it
can a slogan be copyrighted
need slogan for hair salon
how many words should a good slogan have at most
does it have to rhyme or is that old fashioned
what's it called when a slogan uses the same first letters
should the line under our logo be in english or welsh
may i use a line that's close to a famous brand's slogan
how much does a copywriter charge for one slogan?
is 'your partner for quality' as bad as i think it is
my boss wants to change our line after 20 years because he's bored with it, is that a good reason or madness?
i've got to analyse the rhetorical devices in five beer adverts for english class, which catchphrases are good to pick?
we came up with something really funny in german but in english it falls flat, how do pros translate these things?
we want the line painted over our door, four words or eight, and does it go above or below the shop's name?
how do i name a product
what's a portmanteau name
made up word or real word
naming agency cost?
are there rules about what makes a product name easy to remember
should my new soap carry the firm's name or get its own
how do i check a name doesn't mean something rude in spanish
what's the difference between a descriptive and a fanciful one
are numbers a good idea, like 'cleaner 3000'
is the story about the chevy nova not selling in mexico true?
what do marketers mean by umbrella brand and single brand
the dot com for our granola is taken but the shop behind it is dead, take another name or add a word?
my co-founder loves a name that nobody can spell when they hear it on the phone, how do i talk him out of it?
we're launching three sizes of the same rucksack, do they need three different names or just small, medium and large?
our lecturer wants us to explain why sounds like k and x make product names seem stronger, is there real research on that
what is tofu mofu bofu
funnel or flywheel?
who invented the aida model
what does MQL stand for
how many stages does a sales funnel have in the usual textbook
what's the difference between a sales funnel and a sales pipeline
is clickfunnels worth the money for a yoga teacher?
what comes after 'desire' in the classic advert formula
what's a lead magnet, is a free pdf one?
what is a tripwire offer in online selling
when does marketing hand someone over to the sales team
our boss drew a big triangle and said everyone drops out in the middle, what do you normally do at that stage?
i sell knitting patterns for six quid each, do i even need a funnel or is that only for coaches with expensive courses
for my exam i need to know how the customer journey differs from the funnel, the two pictures look the same to me
i keep getting videos of guys who promise a 'self-running funnel' for 2000 euros, what do you actually get for that?
landing page or homepage?
what is a hero section
one button or several
unbounce vs wordpress, which one
should i hide the menu on a landing page
how long should the page behind an ad be, short or scrolling
what colour should the sign-up button have, or doesn't it matter
where do i put the customer logos and quotes on the page?
what does a freelancer take for a simple one-pager
how many form fields are too many for a free trial
what's a squeeze page and is it something dodgy
our ad sends people to the normal shop start page and my boss sees no problem, should it be a page of its own?
i built a landing page in canva for our choir concert, can i connect it to our own domain or not?
on my phone the headline covers the whole screen and you can't see the button, what do designers do about that?
does the thank-you page after the form need anything on it, ours only says 'sent' and feels a bit rude
what is bounce rate
ga4 or matomo?
what counts as a session
how do i exclude my visits
where did the old universal analytics data go, can i still get it
what does 'direct / none' mean in the traffic report?
how do i give my colleague read access to google analytics
why does ga4 show fewer visitors than our hosting stats
do i need a cookie banner if i use plausible
what's the difference between a user and a pageview
how long does google analytics keep the data by default
my boss wants a monthly pdf with visits and top pages, can ga4 send that automatically or do i need looker studio?
since we put the consent banner on our site the number of visitors has halved overnight, is that real or just missing data?
i pasted the tag manager code into wordpress but the realtime report stays at zero, where do i start looking?
our club site has maybe thirty visitors a day, is there a simple analytics tool that doesn't need a degree to read
amazon associates rates now?
what is an affiliate network
cookie duration, what's that
do affiliates pay tax uk
how many visitors does my site need before awin accepts me
how do i set up an affiliate program in woocommerce
what share of the sale do shops usually pay their partners
why did amazon close my partner account after 180 days
what's last click attribution and is it fair to publishers
can i put amazon partner links in a pdf or an ebook
who started this whole commission-per-sale thing on the web?
i write about fishing gear and earn maybe 12 euros a month from partner links, is that normal for a small site?
a voucher site takes the commission on orders we'd have got anyway, how do shops stop that kind of partner?
my boss asks whether we should run our own affiliate software or join a network with a setup fee, what speaks for which?
one partner bids on our shop's name in google and then claims the sale, can we forbid that in the terms?
fba or fbm for beginners
what's the buy box
amazon seller fees total?
do i need a gtin
how do i get my product unlocked in a restricted category
someone hijacked my listing and sells a cheap copy under it
what's the difference between seller central and vendor central
is it worth selling handmade soap on amazon or rather etsy
how many bullet points can a listing have and how long
what does brand registry cost and what does it bring me
why does amazon hold back my payout for two weeks?
my boss wants to sell our garden tools on amazon and ebay and our own shop, how do we keep the prices in line?
we sent forty boxes to the amazon warehouse and they only counted thirty-six, where do i file a claim for that
i'm a student and thinking of reselling lego on amazon, do i need to register a business before the first sale?
my main picture got suppressed because of a shadow, what exactly are the rules for the first image on a listing?
abm vs inbound marketing
what does ICP mean b2b
who is the gatekeeper
what's a buying center
how many people usually decide on a purchase in a big firm
what's account-based marketing in plain english please
what's the difference between decision maker and economic buyer
are white papers still read by anyone in b2b
how long does a typical sales cycle for machines take
which tools do small b2b firms use to pick their key accounts
what are firmographics, is that a typo for demographics?
our sales guys have a list of fifty dream customers, how do i make material that fits each one without going mad?
my boss came back from a conference and now everything is 'abm', is that just key account management with a new label?
in the lecture we had webster and wind with five roles in the purchasing team, i only remember user and buyer, which others?
we sell pumps to waterworks, so maybe 300 possible buyers in the country, does it make sense to advertise to all of them?
why does everything cost 9.99
what is the decoy effect
who invented .99 endings
anchoring in pricing example
do prices ending in 95 look cheaper than ones ending in 99
is charm pricing a bad idea for luxury stuff
should i drop the pound sign on our café menu
why is the medium popcorn always priced so weirdly
what's it called when the first price you see sets your expectation
do round prices work better for presents, like 50 exactly?
does charm pricing still work with people who pay by card
our barber wants to go from 19.90 to 20 flat because of the coins, will customers feel that as a big jump?
i read that restaurants put one crazy expensive dish on the card so the others seem fair, is that true?
my lecturer mentioned the left-digit effect and now i need two studies on it, does anybody know the authors?
we offer three packages and everybody takes the cheapest one, how do i arrange them so the middle one looks right?
what is a planogram
why is milk at the back
grid or loop layout?
how wide should aisles be
do customers really turn right when they enter a shop
what goes at eye level and what on the bottom shelf
what's the empty bit behind the shop door called in retail
what is the ikea maze type of floor plan called
how do i lay out a 40 square metre gift shop
where should the till be, left or right of the entrance?
does slow music make people stay longer in a store
my boss wants to move the sweets away from the checkout because parents complain, will that cost us a lot of sales?
we're a farm shop with one long narrow room and everybody stops at the cheese, how do i get them to the back?
for retail class i have to sketch a store layout with hot and cold zones, how do i know which corner is which?
is there any cheap way to count how many people walk past each shelf, like a sensor or an app or something
white background how?
lightbox worth buying?
how many pictures per product
flat lay or on model
how do i photograph a shiny kettle without seeing myself in it
what does a photographer charge per item for online shop pictures
which free app cuts out the background of my jewellery pics
can i use the manufacturer's pictures in my own shop
why do my ceramics look yellow in every single photo
what's a ghost mannequin and do i need one for t-shirts
should product photos be square or portrait in a web shop?
i sell second-hand clothes and take all pictures on my bed, would a cheap backdrop really make a difference to buyers?
my boss asked for 360 degree views of our shoes, is that doable with a phone and a turntable or forget it?
ebay says my photos are too small although they're straight from the camera, what's the minimum pixel size there?
another seller simply took my product photos and uses them for his listing, what can i do and do i need proof?
a5 or dl flyers?
how much is 1000 flyers
what does bleed mean
135 or 170 gsm paper
can i leave flyers on car windscreens without a permit
which fold is it when it opens like a z
what resolution do pictures in a leaflet need for print
vistaprint or the local printer for 500 leaflets?
which spot in a café is best for leaving leaflets lying around
matt or glossy if people should write on it
how much text fits on the back of an a6 flyer
the printer says my black is 'rich black' and will smear, what values should i use for text and for big areas?
our theatre group wants something you can hand out at the market, is a folded leaflet better than a single sheet?
my boss found a typo after 5000 flyers were printed, would you use a sticker over it or bin the lot?
i need someone to deliver leaflets to 3000 houses in our town, what do these distribution firms charge per thousand
cost of a radio spot?
how many words in 30 seconds
what's a tag-on spot
what is an audio logo
when is drive time and why is it so dear
do i have to pay for the music under my radio ad
who does the voice-over and what do speakers get paid
how often must a spot run before anybody remembers it
is local radio worth it for a furniture shop
can a small club get free airtime on community radio
does the price include the studio production or only the broadcast?
the station offers us 40 spots in two weeks but half of them at night, is that a normal package or a trick?
my boss wants to speak our commercial himself and he mumbles, how do i persuade him to book a professional voice?
i have to write a twenty second script for media class, do you put the phone number in once or three times?
in our advert the legal bit at the end is read at double speed, is there a rule how fast that may be
cinema ad price per week
what is a dcp file
still slide or moving ad?
who sells cinema ad slots
how long is the average block of adverts before a film
can i book just one screen in our local picture house
which sound level do they want for the advert
is the slot right before the film dearer than the first
can i choose the film my commercial runs before, say bond?
do cinemas still show slides from the local driving school
do i need 4k or is full hd enough on the big screen
our boss fancies seeing himself on the big screen, roughly what does a ten second clip in one town cost a month?
we made a vertical clip for our phones, is there any way to use that in a cinema or does it look silly?
the odeon people talk about admissions and guarantee a number of seats, what happens if the film flops and nobody's there?
for a uni project i compare pre-show commercials with telly, are there figures on how many viewers turn up late and miss them?
minimum reviews for star average?
can i switch reviews off
does yelp charge businesses?
trustpilot or google stars
how do i report a google review from someone who was never here
why did three of our reviews suddenly disappear from maps
can i show my tripadvisor rating on our website
what are the local guide levels next to people's names
how do i make a qr code that opens the review form
does the date of a review count for the star rating?
how can i move our reviews to the new address after moving shop
our average is 4.2 with eighty ratings, how many five star ones would it take to show 4.5 on the map?
an ex-employee left one star under his real name on google, can a lawyer get that removed and what does it cost?
my boss wants a plaque with a code by the till so guests can rate us, do those nfc stands work with iphones?
i can't find who owns the tripadvisor page of our guesthouse, the previous tenant set it up, how do i take it over?
customer shouting in shop, help
goodwill gesture how much?
what is the service recovery paradox
do i need a complaints form
how do i calm down an angry guest at the counter
what does the LAST method stand for in customer service
who pays if the cleaner's shop ruins a suit
how long do i have to answer a written complaint in the uk
should a waiter take the dish off the bill straight away
can i throw out a customer who insults my staff
what should we write down when somebody complains at the till?
a lady says our cake made her ill but has no receipt and no leftovers, do i refund her or wait?
my boss thinks every complainer wants free stuff, is there a polite sentence to say no without making it worse?
what are the steps of complaint management in textbooks, i've got stimulation and acceptance but then my notes stop
somebody complains every single week about the same squeaky door and wants money off, how do i handle that type of person
when must i recall something
glass in jam what now
recall insurance cost small producer?
recall or withdrawal, difference?
how do i word a recall notice for the shop door
who do i have to tell first if our toy is dangerous
what must i pay back if people return recalled goods
what was the tylenol case and why do they teach it
how do i trace which customers got the bad batch
can we take back the goods quietly or must it be public
do i need batch numbers on handmade soaps at a market?
we sold about sixty candles whose glass can crack, i only know half the buyers, what am i obliged to do?
our supplier wants back a charger that we gave to staff and members last year, does that concern us or only the shops?
my lecturer asks for an example where a food company did a recall badly, something from europe if possible, any ideas?
the food inspector closed our kitchen for two days because of mice, what sign do i hang on the door without lying?
what is a usp exactly
positioning map how to draw
usp vs esp, difference?
who invented brand positioning
which two axes do i use for a perceptual map of cafés
how do i write a positioning statement in one sentence
what are points of parity and points of difference
is 'good quality' a usp or not really?
can a brand be cheap and premium at the same time
when should a firm reposition itself and when leave it alone
we're the fourth pizzeria in the same street and all look alike, how do i find out what sets us apart?
my boss says we're premium, our prices say budget, how do you sort out where a small hotel really stands?
in the exam i must explain ries and trout in five lines, what was the main idea of their book?
our choir competes with three others in town for the same singers, can you use this positioning stuff for clubs too
four types of segmentation?
what is a sinus milieu
niche or mass market?
stp model what's that
what's the difference between demographic and psychographic criteria
when is a market segment big enough to be worth it
what are the dinks and silver surfers people talk about
where do i get free census data about my town
what does segmentation by benefit mean, got an example with toothpaste?
can b2b markets be segmented by company size alone
how do you do a cluster analysis for segments in spss
our lecturer wants five requirements a segment has to meet, i've got measurable and accessible, what are the others?
the boss sells bikes to everybody from kids to grannies, does it make sense to split them by age or by use?
i don't get the difference between segment and persona, aren't both just groups of customers with a nice name?
is there a simple example of geographic segmentation that isn't umbrellas in rainy places, the teacher has banned that one
4 ps or 7 ps
who came up with 4ps
what are the four cs
does packaging belong to product
is a website part of place or part of promotion
what are the three extra ps for services called
give me an example of the marketing mix for a gym
where does customer service go in the four ps
is the marketing mix outdated or do people still use it
what's the difference between promotion and sales promotion
how do i fill in 'place' for an app that's only online?
i have to present the mix of lidl on thursday, what would you say about product and range in two sentences?
my teacher says price is the only p that brings in money and the rest just cost, is that really correct?
borden had twelve elements and mccarthy made it four, what did he throw out and why, can't find it anywhere
we're a student firm selling tote bags and need the marketing mix for our business plan, how long should that part be
what are poor dogs
bcg vs ge matrix
is apple watch a star
who made the boston matrix
how do i work out relative market share for the chart
what do you do with a question mark product
why is it called a cash cow
where do i draw the line between high and low growth
what does the size of the circles in a bcg matrix mean
what's ansoff's matrix and how does it differ from boston
what are the weak points of the bcg matrix?
our bakery has bread, cakes, coffee and catering, can i put those in the four boxes without knowing the market figures?
the boss wants to kill a product that's a 'dog' but loyal customers love it, are there reasons to keep it?
does the product life cycle match the four fields one to one, my notes say yes but the book says no
i need a real company with at least one product in each field of the portfolio, coca-cola or samsung or who?
what's a good churn rate
churn vs retention, opposite?
where does word churn come from
what is negative churn
how do i calculate monthly churn for a gym with 400 members
do i count people who pause their membership as lost
how many cancellations are normal for a small saas product
how do i turn monthly churn into a yearly figure
what's a cohort table and how do i read it
what does net revenue retention above 100 percent tell me?
how do i stop members leaving after the first three months
we lose around 30 members a year and gain 35, the chairman says that's fine, is it or are we kidding ourselves?
my boss wants a win-back mail to everyone who cancelled last year, after how many months do people usually come back?
investors asked for our churn but we've only been going four months, what figure do i give without looking silly?
everyone cancels right after the free month, is the product rubbish or is the trial too short, how would you find out?
clv formula for dummies
cac to ltv ratio?
clv or ltv, same thing?
what is rfm analysis
how do i estimate what a regular is worth to my café
do i use turnover or profit when i calculate customer lifetime value
why do they discount future years in the clv formula
what does 'three to one' mean with acquisition costs
how do you work out customer acquisition cost for a shop
what's share of wallet and how is it measured
what's an abc analysis of customers good for?
an average client stays with our salon for six years and comes every five weeks, how do i turn that into a number?
my boss wants to drop the small buyers because they cost more than they bring, how do you check that properly?
in the task the retention rate is 80% and the margin 50 a year, which formula gives me the lifetime value?
is it true that a new customer costs five times as much as keeping an old one or is that a myth?
need sponsorship contract template
is sponsoring the same as donating
what's sector exclusivity
verbal agreement with sponsor binding?
what has to be in a sponsorship agreement for a village festival
can a sponsor pull out two weeks before the event
does the club have to pay tax on sponsor money
what do i ask for a logo on our programme
what is sponsorship in kind and how do you value it?
how long should a contract with a main sponsor run
what are gold, silver and bronze packages supposed to include
a brewery will give us beer and umbrellas if nobody else's drinks are sold, is a clause like that okay?
the bank sponsors our orchestra and now wants its director to give a speech at every concert, do we have to agree to that?
my boss shook hands with the festival on 2000 pounds and now they want 3000, what counts without anything in writing?
how do i write to a company to ask for sponsorship for our robotics team, one page or a whole folder?
cheap giveaways for a fair
pens or tote bags?
minimum order for printed mugs
are usb sticks still wanted
how much does a printed lanyard cost at 200 pieces
what gift may a civil servant accept from a firm
which giveaways don't end up in the bin the same day
can i deduct client presents from tax and up to what amount
pad print or laser engraving on metal bottles?
how many give-aways do i need for a two day fair
is a sustainable giveaway like seed paper worth the extra money
our logo has five fine colours and the pen maker says one colour only, what do people do in that case?
the boss ordered 1000 stress balls in the shape of a tooth and we're an accountancy firm, any idea what to do?
we want a raffle wheel at our stand for small prizes, does that need any permission or can we simply do it?
what do you give business customers for christmas that isn't wine again and costs under twenty quid with shipping?
subway franchise cost?
franchise or own café
what's a master franchise
royalty fee normal percentage
how much of my own money do i need for a mcdonald's
can the chain forbid me to buy my flour elsewhere
what is in the disclosure document i get before signing
how do i turn my burger shop into a franchise
what happens to my shop when the contract runs out after ten years
is the marketing fee on top of the royalties normal?
which chains let you start with less than 10k
i'd love to run a tutoring branch and they promise a protected area, how big is such a territory normally?
my boss thinks of letting a friend use our name and recipes in another town, is that already franchising legally?
the head office changed the menu and forces us to buy new ovens, can a single branch owner say no to that?
what's the difference between a franchise, a licence partner and a branch, our textbook puts all of them into one table
what is an eori number
incoterms dap or ddp
duty on t-shirts from china
what's a hs code
how do i import tea from sri lanka as a small shop
who pays customs if i sell mugs from the uk to germany
do i need a ce mark for lamps i bring in from alibaba
what goes on a commercial invoice for samples with no value
what does fob shanghai mean on the offer i got
how long does a container from india take at the moment?
is a customs agent worth it for two pallets a year
my parcel with 200 keyrings is stuck in customs and they want proof of origin, where do i get that document?
we're a small gin maker and a bar in denmark wants forty bottles, what papers and duties does that involve?
the boss wants to be paid by letter of credit for an order from egypt, how does that work and what's the fee?
i found cheap bags on alibaba but the minimum order is 500, is it usual to haggle over that with suppliers?
how do subscription boxes work
churn aside, are boxes profitable
subbly or shopify for subscriptions
can i box beer monthly
how do i price a monthly coffee box with shipping included
how many items should be in a surprise box
is a cancel button on the website compulsory in germany
monthly or quarterly, what do customers of boxes prefer?
how do i offer people a pause instead of quitting
what's the model called where you pay once and get refills
where do i get sturdy cardboard boxes in runs of 100
i'd like to send out a book and tea box each month, but who buys the stock before i know the numbers?
my boss wants to sell window cleaning as a yearly plan instead of single jobs, what should we watch out for?
can i raise the price of a running subscription for existing customers or only for new ones, we charge 15 a month
why do so many companies switch from selling things to subscriptions, we have to name three reasons for business studies and i've got one
soft launch meaning?
what is an mvp
beta test how long
launch in january or september
what's a go-to-market plan and how many pages has one
how many weeks before the launch do i order stock
what belongs on a launch checklist for a new tea range
should we take pre-orders before the product is finished
what is product hunt and does it make sense for a plugin?
what's the difference between first mover and follower
who should be invited to the launch evening in our showroom
our supplier is three weeks late and the launch date is already printed everywhere, do you postpone it or start with samples?
my boss wants to bring out the new model while we've still 300 of the old one, how do firms handle that?
for our case study we need a product that flopped at launch although the tests were great, new coke or something newer?
is there a cheap way to try out a new ice cream flavour in two shops before we sell it everywhere
marketing manager salary uk?
what do copywriters earn
does marketing pay well
junior brand manager wage
how much does a social media manager make in their first year
is 28k fair for running all the posts of a small shop
do agency people get paid more than people working in house
how do i ask my boss for a raise after a good year
which job in advertising pays the most after ten years
is a thirteenth month's pay normal at big brand agencies
whats the pay difference between a content creator and a community manager
my boss offered me a better title but no extra money, should i push for a salary bump instead
been doing our club's social media part time for two years and earn less than the barista, is that normal
a mate in london gets 45k for planning video campaigns and i get 31k in leeds, is that just location
our lecturer says starting salaries in marketing have dropped since 2020, are there any official figures on that
is a marketing degree useless
best uni for advertising?
marketing or communications degree
how long's a marketing masters
do i need maths a-level to study marketing at uni
can i get a job at an agency without going to university
what is the difference between a bsc and a ba in business
how many ects points does a bachelor in media management have
is an online mba worth the money for a shop owner
which grades do you need to get into brand management courses
are distance learning degrees respected by employers in the media world
i'm 34 with two kids and a job in customer service, is it too late to start a degree
my parents want me to do law but i'd rather study advertising, how do i make the case to them
i failed my first year module on consumer behaviour, can i resit it in the summer or repeat the year
got offers from a polytechnic and a proper university for the same subject, does the name on the certificate matter
how long's a bachelor thesis
how do i cite a tweet
harvard or apa style?
what goes in an abstract
how do i narrow down a thesis topic about brands
can i use chatgpt for my dissertation without getting kicked out
how many sources should a 40 page thesis have
what's the difference between a hypothesis and a research question
how do i reference a youtube video in the bibliography
is wikipedia allowed as a source in a term paper
whats a good structure for the literature review chapter
my supervisor has not answered my mails for three weeks and the deadline is friday, what can i do
i interviewed eight customers for my dissertation, do i really have to transcribe every single word of it
turnitin says 31 percent similarity but i wrote it all myself, will my lecturer think i copied
my lecturer wants a table of figures and a glossary in word, is there a way to make them automatically
are unpaid internships legal
how long is an internship
when do summer internships open
internship or part time job
how do i find a placement at an advertising agency
what should an intern wear on the first day at an agency
can i list a two week placement on my linkedin profile
do interns get holiday and sick pay in the uk
how do i write a cold email asking for work experience
my placement ends in may, how do i ask for a job
what questions does a trainee ask the boss in the first week
i'm three weeks into my internship and all i do is make coffee and sort the post, what now
our small shop would like to take on a student for the summer, do we need a written contract
i got an offer from a startup but i'm still waiting on the big brand, how long can i stall
my university wants a report after the placement, what do lecturers expect to read in such a thing
good day rate for copywriters?
hourly or fixed price?
what's a retainer
freelance contract template pls
how much should i charge for ten instagram posts a month
what do agencies usually add on top of freelancer costs
how do i tell a customer my rates are going up
do i need to register before my first gig on fiverr
is upwork worth it for a beginner with no reviews
what is a kill fee and when can i ask for one
how many revisions should be included in the price of a video
a client wants unlimited changes to the video and says that is what he pays me for, is it
my old boss wants me back as a contractor two days a week, how do i work out a day rate
a bakery asked me to run their page for free bread, how do i politely say i need money
i quoted 600 for editing and it took me forty hours, how do others estimate their time for a job
one page or two cv?
photo on cv or not
cv vs resume
how to explain gaps
what do i put in the profile at the top of my cv
should i mention my meme page in a job application
how far back should my work history go at age fifty
pdf or word, which file format do recruiters prefer
do i have to give references on the first application
how do i describe volunteering for a football club on a cv
is canva ok for the layout or does it confuse the scanners
my brother says hobbies on a cv are cringe but mine is running a club with 200 members
i was fired after a fight with my boss, do i have to write that anywhere in the application
i've had nine jobs in six years, mostly shops and bars, can i leave some of them out
our careers adviser wants a personal brand statement in the resume, what is that supposed to sound like
obs or streamlabs?
why's my stream lagging
what bitrate for twitch
how do i add overlays
which free program do most people use to stream gameplay
how do i show my chat on screen in obs
why is there a black screen when i capture a window
can i stream to youtube and twitch at the same time
what does dropped frames mean and how do i fix it
how do i set up a starting soon scene with a countdown
is streamlabs ultra worth paying for if i only stream weekly
our club wants to stream the annual meeting for members at home, which programme is the simplest for an old laptop
my audience keeps telling me the sound is half a second behind the picture, where do i change the delay
i bought a second monitor but obs only captures the first one, what am i doing wrong with the display source
my mate says i need a separate pc just for encoding, is that still true with a modern graphics card
ring light or softbox?
how to avoid glasses glare
whats three point lighting
cheap lights for product photos
why does my face look orange in every video i post
what colour temperature should i use next to a window
how many watts does an led panel need for a small room
who came up with the idea of a key light and fill light
can i use baking paper as a diffuser or is that dangerous
how do i light a green screen without ugly shadows
is it worth buying rgb tubes for the background of my setup
my boss films me in the stock room and i look like a ghost, where should the lamp go
we shoot jewellery for our shop and every ring reflects the whole room, how do pros light shiny things
i film after work when it's dark by four, can one lamp from ikea do the job of daylight
the picture flickers whenever i film under the tube lights in our office, is it the camera or the lamps
youtube thumbnail size?
best free thumbnail maker
why's my thumbnail blurry
faces on thumbnails or not
how do i upload a custom picture for a youtube short
what font size is still readable on a phone preview picture
can i change the preview picture after the video is already up
how much do designers charge for a single cover image
how do i a/b test two covers on the same upload
am i allowed to use a film still as my video cover
why does youtube say custom images are not enabled for my account
my little brother puts red arrows and shocked faces on every cover, do viewers not get tired of that
i cut myself out in photopea but there is always a white edge around my hair, how do i remove it
a bigger channel copied my preview picture one to one, can i report that or is the layout not protected
whatsapp shows our old shop photo when someone pastes our link, how do i refresh that little preview image
what is royalty free music
is lofi copyright free
what does content id do
song blocked on my reel
can i play spotify in the background of my stream
do i hafta pay prs for music in our shop
how many seconds of a song can i use legally
what is the difference between sync rights and master rights
why was my business account cut off from the trending songs
is a cover version ok in a video for our sports club
which site has decent free tracks for youtube intros
i got a copyright claim for a tune i bought on epidemic sound, how do i dispute it properly
we filmed our club's summer party and you can hear abba in the background, does the video have to come down
my boss wants queen under our product video and thinks nobody will notice, how much would clearing that song cost
a busker played on our opening day and we recorded it, do we need her okay before we publish the recording
signs of creator burnout
how do streamers take breaks
how to stop doomscrolling
posting daily exhausts me
how many days off a week do full time youtubers take
is it normal to feel empty after every upload
what is the difference between burnout and just being lazy
how do i switch off after a day of reading comments
can a doctor sign me off if i am a self employed creator
what helps against sleeping badly after late night streams
will the app punish my account if i pause for a month
i run my shop's accounts alone and cry on sundays before planning the week, is that burnout or something else
my girlfriend says i am always on my phone even at dinner, how do i get my evenings back
started my channel for fun at fifteen, now at nineteen i hate filming, how did other creators get the joy back
our lecturer told us the word burnout was coined in the seventies, who was it and in what context
how to make roles
why's my role not showing
can bots give roles
role colours not working
how do i make a channel only my moderators can see
what does the administrator permission actually allow people to do
how many roles can one server have at the most
how can new members pick their own roles by clicking emojis
who can see the list of people in a private channel
why can my friend still ping everyone though i turned it off
how do i put online staff above the rest in the member list
i gave my brother admin on our club server and he deleted half the channels, can i undo that
my boss wants customers and staff on one server but in separate rooms, how do i set the permissions for that
i own the server but want to hand it to a friend before i leave, where is the button for that
our bot sits below the members in the hierarchy and cannot change nicknames, do i have to drag it higher
how to add custom emotes
emote size limit?
do i need nitro
why are my emotes greyed out
how many slots does a server get without boosts
can i use emotes from one server on another for free
what is the difference between a sticker and an emoji on discord
how do i make an animated gif small enough to upload
what does the pepega face on twitch mean
who is the guy on the kappa face
how much do artists take for a pack of ten twitch faces
my mods want an emote of my face but every picture turns into mush at that tiny size, any tips
we had thirty emojis on our server and after the boosts ran out half are gone, do they come back
everybody in chat types lul and monkas and i am forty two, is there a dictionary for these things
am i allowed to upload our football club's crest as an emoji or does the league have something against it
best free mod bot?
mee6 or dyno
how to set up automod
bot is offline, why?
how do i stop people from posting swear words in chat
what is a slow mode and when should i turn it on
how do i give somebody a timeout on twitch with a command
can a bot welcome new members with a picture and their name
how do i log deleted messages on my server
is mee6 premium worth paying for on a server with 80 people
what permissions should i never give to a bot on my server
our server got raided last night by forty accounts posting gore, which settings keep that from happening again
i wrote a list of banned words but the filter also deletes scunthorpe and grape, how can i make exceptions
my best mod has started muting everyone he dislikes, how do i take the mod rights off him without drama
i want a small bot that runs a quiz each friday for our club server, is there a ready made one
adsense pin never arrived
adsense payout threshold?
what does rpm mean
yellow dollar sign, why
how many subscribers do i need to join the partner programme
when in the month does youtube actually pay out
where do i type in my bank details for the ad money
why does my adsense account say payments are on hold
can a sixteen year old get paid by google or only the parents
do i have to fill in the us tax form from germany
how do i turn on mid rolls for my older uploads
my twitch payout has been stuck on processing for two weeks and support only sends me canned replies, what now
two of us run one channel and split the earnings, can google pay half to each of our bank accounts
i moved from ireland to spain and adsense won't let me change my country, do i need a new account
my dad let his adsense lapse and there are still 63 euros in it, can he get them out somehow
how do i add poll sticker
music sticker gone, why?
whatsapp stickers from photos
link sticker not working
how do i put two pictures into one instagram story
where has the question box in my stories gone
can i see who voted for what in my story poll
how do i make my own telegram stickers from pictures of my cat
how long do stories stay up before they vanish
why can't i add the countdown to a reel
what do the green and pink circles round profile pictures mean
my boss asked me to pin last week's story on our shop profile, but i can't find it in the archive
i put a quiz on my story and the right answer got marked wrong, can i edit it after posting
gran wants those moving birthday stickers for whatsapp, is there a pack that doesn't need a strange app installed
i made a close friends list but my mum somehow saw the story, does the sticker show who is on it
how do i get verified
is meta verified worth it
blue tick price?
what is the gold tick
why did instagram refuse to verify my account three times
how many followers do you need for the blue check
does the tick disappear if i change my profile picture
can a local sports club get a verified badge on tiktok
who had the idea of blue check marks on twitter first
which id documents does meta accept for the check mark
do you lose the tick as soon as you stop paying
some guy messaged me that he can sell me a blue tick for 200 dollars, is that a scam
my boss wants the check mark next to our shop name before easter, how long does the review normally take
there is a fake account of my band with a blue tick while ours has none, how is that even possible
i paid for the badge but my name has an accent and the id hasn't, now it's stuck, any ideas
how do i change my username
getting my old handle back
display name vs username?
how often can you rename
wot happens to my old links when i change my handle
how do i claim a name that an inactive account is using
why does tiktok make me wait thirty days before renaming
are dots or underscores better in an instagram handle
does everyone get a notice when i rename my facebook page
how do i get rid of the numbers behind my discord name
can you give me ideas for a nickname with fox in it
i got married and want my new surname on linkedin and in my profile url, do old business cards still work
our club changed its name in spring but facebook rejects the new page name every time, what are the rules
my handle is from when i was twelve and now recruiters see xx_unicornslayer_xx, will renaming mess up my posts
someone grabbed our shop's name on x the day we registered it, can we force them to hand it over
can i have two instagrams
two whatsapps one phone?
how do i switch accounts
merge two youtube channels?
how do i use the same email for two tiktok profiles
can i have a private and a business profile on facebook
how do i keep my work account from showing up for friends
what is a finsta and why do teens have one
how many profiles can i be logged into on one phone
why does the app keep posting from my wrong profile
is it against the rules to have a second discord login
i posted a party photo on the shop account instead of mine, how do i avoid mixing them up again
my boss wants me to run the company page but i don't want to link it with my private profile
i've two google logins and my calendar entries always land in the wrong one, how do i set a default
if one of my two profiles gets banned, will the app kick out the other on the same phone as well
how do i screen record
record screen with sound?
screen recorder for windows 10
iphone screen recording no audio
does instagram tell people when i record their story
how do i record only one window and not my whole desktop
where does my samsung save the screen recordings
why is netflix just black when i try to record it
what is the best free tool to film a software tutorial
how do i hide my notifications while i'm capturing the display
can i record a teams meeting if i am only a guest
my boss wants a short clip showing new staff how the till software works, how do i film that on a pc
i recorded an hour long lecture from my laptop and the file is 14 gb, how do i make it smaller
my lecturer says capturing his zoom class is forbidden, does that still count if it is only for me
i made a screen capture for a customer and my passwords are visible in it, how can i blur them
phone storage full help
what is system data
whatsapp eats my storage
icloud or google photos?
how do i find the biggest videos on my iphone
is it safe to clear the cache of the instagram app
why is my gallery full although i deleted a thousand pictures
can i move apps to an sd card on a samsung
how much does 200 gb of icloud cost per month
does deleting a chat also delete the photos other people sent
how many gigabytes do i need if i film a lot
i film for our shop on a 64 gb phone and it stops halfway through every take, what can i do
my mum has 40000 pictures on her phone and refuses to delete any, what's the simplest way to back them up
telegram alone takes 22 gigs on my mobile, can i clear it without losing the videos from the club group
the phone says other files use 30 gb and nobody can tell me what those are, how do i see inside
slack or teams?
how to mute a channel
teams status always yellow
can boss read my dms
how do i schedule a message in slack for tomorrow morning
what does cc me in the thread mean at work
is it rude to just write hello and wait in teams
how much does slack cost per person and month
how do i find an old message from a colleague in teams
can i turn off read receipts on the office messenger
what is the difference between a channel and a group chat
my boss pings me at ten in the evening on teams and expects an answer, am i allowed to ignore it
our five person shop uses whatsapp for shifts and it's total chaos, which free office messenger would you switch to
i accidentally sent a rant about a customer to the whole company channel, can i take it back on slack
we have 140 channels in the firm and nobody knows where to post what, how do other offices keep that tidy
how many slides per minute
powerpoint or google slides?
export slides as pdf
prezi still a thing?
how do i embed a youtube video in powerpoint so it works offline
what is the 10 20 30 rule for slides
how do i stop shaking when i present in front of the class
which text size can people read from the back row
how do i see my notes while the audience only sees the deck
why do all my pictures look pixelated on the projector
what is a good last page instead of thanks for your attention
my boss wants the whole year on one single slide, how do i fit that without making people squint
we have to give a group talk and one guy did nothing, do we tell the lecturer or present without him
my powerpoint has 300 mb because of all the photos and i can't mail it to the customer, any tricks
i always say um when i talk to a room, how do people train that away before a big pitch
advertisement or advertisement?
is email with a hyphen
how do you spell questionnaire
judgement or judgment
is it advertise or advertize in british english
what is the correct plural of campus
do you write follow up with a hyphen as a noun
is social media singular or plural in a sentence
why is there a silent b in debt and doubt
what's another word for exciting in an invitation
is catalogue or catalog right for customers in canada
my boss writes customers with an apostrophe on every sign in the shop, how do i tell him it's wrong
i typed labelled with two ls and word underlines it red, is it a mistake or just american settings
our lecturer took off points because i wrote adverts and commercials as synonyms, do they really not mean the same
i can never remember if it's principal or principle, is there some trick that even dyslexic people like me can use
how do you pronounce niche
gif or jif?
how do you say hyundai
is the t silent in often
where is the stress in the word advertisement in british english
how is nike meant to be said, one syllable or two
why do americans say zee and the british say zed
how do i pronounce the danish letter ø in a brand name
is there an app that reads words out loud for me
do you say data with a long or a short a
what does that upside down e in the dictionary stand for
my boss says porsh and our german customer winced, is there meant to be a sound at the end
i have to read a text with the word anonymity in front of my class and always stumble, any tricks
our lecturer is scottish and i can't follow half of what she says, how do i get used to the accent
my friend swears that segue should sound like seeg, can you tell me how it is said and why
who invented the radio
when did fm start
first radio station ever?
what's a pirate radio
why did people need a licence to listen to the wireless
when did the bbc begin its broadcasts and with how many people
how far could the first transmitters send a signal
what was the war of the worlds panic in 1938 really like
why are soap operas called soap operas anyway
is am still in use anywhere or has it all been switched off
what's the difference between dab and the old analogue sets
my grandad says he built a crystal set as a boy that needed no battery, how on earth did that work
our lecturer claims that tesla and not marconi should get the credit for wireless, who won in court
i'm restoring a valve set from 1954 and the dial lists cities like hilversum, why did they print those names
for a school project on radio caroline i need to know why ships were used, were there no laws at sea
do my maths homework pls
write me a poem
solve 3x + 7 = 22
write an essay on hamlet
can you write a birthday poem for my boss who likes fishing
give me a short summary of lord of the flies chapter 4
draw me a picture of a cat with a party hat
translate this sentence into latin for me please
can you write me some css that centres a button
what did the treaty of versailles say in three sentences
make me a rap about my friend tom and his car
my history essay about the cold war is due at midnight and i've only got the title, write me an intro
our lecturer gave us twelve exercises on integrals and i don't get number five, could you do it for me
i need a rhyming speech for my grandparents' golden wedding on saturday, about two minutes long, can you do that
i'm supposed to hand in a drawing of the water cycle tomorrow, could you make one that looks like mine
what's a swing state
how long's an election campaign
who paid for obama's campaign
what is a landslide
how much can a candidate spend on posters in a uk election
what is the difference between a primary and a caucus
am i allowed to put a party sign in my shop window
how do exit polls know the result before the votes are counted
why do politicians kiss babies in front of the press
how do i run for student council without making a fool of myself
who designed the hope poster with obama in red and blue
my neighbour ripped down a candidate's placard on our street, is that a crime or just bad manners
i'm standing for the parish council in may and have to knock on doors, what do i say to people
our lecturer asked what gerrymandering means and nobody knew, can you explain it with a simple example please
my boss wants us all to vote for his cousin in the local election, is he allowed to ask that at work
how to start a dnd campaign
how many players for dnd
what is a one shot
what does a paladin do
how long does a campaign of curse of strahd usually take
do i need to buy all three books to play with friends
what is the difference between a guild and a faction in pathfinder
how do i come up with a good villain for my players
which dice does a beginner need and what do they cost
is it ok to play an evil character in a good party
who invented dungeons and dragons and in what year
my players ignore every quest i write and spend the evening shopping in the village, how do i get them moving
one guy in our group is always on his phone while we play, should the game master kick him out
our club wants to run board game nights with a long story, would gloomhaven work for people who come and go
i'm dming for the first time on saturday and have six hours of prep left, what should i do first
who plays don draper
when was mad men set
which film won best picture 2020
is there a mean girls sequel
what was the first feature film with sound in cinemas
which series has the most emmys of all time
what's the name of the film about the guy who only lies
who said show me the money in jerry maguire
in which episode of friends does joey do the lipstick commercial
where was the social network filmed, really at harvard
how many people worked on the special effects of avatar
my boss keeps quoting coffee is for closers at us, which movie is that from and who says it
i saw a film as a kid where a virus turns everyone in london into zombies, what might that be
for our club's quiz night i need ten hard questions about the godfather, have you got any with the answers
my friend swears darth vader never says luke i am your father, is he right and what's the exact line
when do i sow tomatoes
seeds not germinating, why
are old seeds still good
how deep for carrots
what's the difference between seedlings and seed potatoes
can i plant the seeds from a supermarket pepper
how do i keep birds off freshly sown grass
what does f1 hybrid on the packet mean
which flowers can i still sow outside in june
how much dose grass seed for a hundred square metres cost
why do my courgette plants grow long and thin on the windowsill
my neighbour throws poppy seeds over my fence every spring and says it's guerrilla gardening, can i stop him
our allotment club wants to swap seeds with other clubs abroad, is it allowed to send them by post
i gave all my customers a sunflower packet and half of them say nothing came up, what went wrong with these
my boss wants a wildflower meadow in front of the office by summer, when is the latest we can sow it
odds of winning the lottery
is lotto money taxed
what is a syndicate
where do i cash a ticket
how long do i have to claim a euromillions jackpot
can a sixteen year old buy a scratch card in england
do i have to tell my wife if i won the lottery
which numbers come up most often on a saturday
how does an annuity differ from the lump sum in america
can i stay anonymous when i hit the jackpot
is a syndicate at work legally binding without anything in writing
i found a crumpled ticket behind the till in our shop, does the prize belong to me or the boss
my gran got a letter saying she won a spanish lottery she never played, is that a scam
six of us in the office play every week and i forgot to pay when we won, do i get a share
my maths lecturer calls the lottery a tax on hope, what is the expected value of a two pound ticket
ideas for a prom theme
what drinks at a school disco
how much is a dj
eighties or neon party?
how do we raise money for our leavers' ball without asking parents
which games are fun for a class party with thirteen year olds
do we need first aiders for a dance in the school gym
wat should i wear to a white party at school
how do i ask a girl to the prom without being cringe
who is liable if something breaks at the end of term party
how many pizzas do you order for forty hungry pupils
our head teacher says no party after ten because of the neighbours, how do we get her to agree on eleven
we want wristbands so nobody sneaks into the graduation ball, where do you get 300 of them cheap and fast
last year somebody smuggled vodka into the christmas disco, how do we stop that without searching every single bag
i'm on the committee for the summer party and nobody else does anything, how do i share out the jobs
is gossip always bad
my bestie told my secret
how to stop a rumour
does she like me
what do i say when friends talk behind my back
should i tell my friend that her boyfriend is cheating
how do i know if someone in class has a crush on me
why do people at work stop talking when i come in
is it defamation if a colleague spreads lies about me
how do i make up with a friend after a big fight
he left me on read for two days, is it over
my best friend posts pictures with everyone but me and i feel left out, should i say something to her
someone told my boss that i'm looking for another job and now he acts weird, how do i react
i told one person in the club who i fancy and now everybody knows, how do i survive the next practice
my ex shares private stories about me at parties and our friends laugh, how do i get her to stop
are you a real person
you are so stupid lol
do you get bored when nobody types anything to you
what did you have for breakfast today my little robot friend
who programmed you and do they pay you for this
can you remember what i told you yesterday about my dog
do you like the other bots on this server
good morning bot, did you sleep well or were you online
will you marry me if i ask you nicely
my boss says you are smarter than me, so tell me what i'm thinking of right now
i had an awful day at the shop and just need someone to chat with, do you have a minute
honestly you're the best bot on here and i'd give you five stars, does it make you happy to hear that
everyone's asleep and i can't be bothered with homework, so tell me, what would you do with a free evening
`;
