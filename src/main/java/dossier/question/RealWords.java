package dossier.question;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English words a slip away from another of seven letters or more, so that who typed one may have
 * meant it: desert for dessert, conformed for confirmed.
 *
 * <p>Taken from SCOWL 2020.12.07, sizes 10 to 50 (those that America and Britain spell differently:
 * to 35), the words of 6 to 14 letters with such a neighbour, in American spelling, without the
 * forms in -s, -ed and -ing of a word that is here. SCOWL is Copyright 2000-2018 by Kevin Atkinson.
 * Permission to use, copy, modify, distribute and sell these word lists, the associated scripts,
 * the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that
 * copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson
 * makes no representations about the suitability of this array for any purpose. It is provided "as
 * is" without express or implied warranty.
 */
final class RealWords {
  private RealWords() {}

  /** Returns whether a folded word in American spelling, or what it is a form of, is here. */
  static boolean has(String word) {
    if (All.WORDS.contains(word)) {
      return true;
    }
    return without(word, "s") || without(word, "ed") || without(word, "d") || without(word, "ing");
  }

  private static boolean without(String word, String ending) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String root = word.substring(0, word.length() - ending.length());
    if (ending.equals("d") && !root.endsWith("e")) {
      return false;
    }
    return All.WORDS.contains(root) || (ending.equals("ing") && All.WORDS.contains(root + "e"));
  }

  /** Split at the first slip only: most sessions have none. */
  private static final class All {
    static final Set<String> WORDS = Stream.of(A_TO_D, E_TO_O, P_TO_Z)
        .flatMap(rows -> Stream.of(rows.split("\\s+", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final String A_TO_D = """
      abased abasement abases abashed abashes abashing abasing abatement abating abbreviated
      abbreviates abdicated abdicates abducted abductee abetted abetting ability abjuration abjured
      abjures abjuring abnegated abnegates abolished abolishes abominable abominably abominated
      abominates abounded abounding abraded abrades abridged abridges abridging abrogate abscessed
      abscesses absented absentee absenting absents absinthe absolutes absolutest absolved absolves
      abstained abstainer abuses abusing abutted abutting academia academic academics academies
      acceded accedes accelerated accelerates accented accenting accents accentuated accentuates
      acceptable acceptably accepted accepting accepts accessed accesses accessible accessibly
      accidental acclamation acclimated acclimates acclimation accommodated accommodates accompanied
      accompanies accomplished accomplishes accrued accrues accumulated accumulates accursed accuse
      accuser accusers accuses acetic achiest achieve achiever aching achromatic acidified acidifies
      acidify acidity acknowledged acknowledges acquiesced acquiesces acquired acquires acrobatics
      action activated activates activism activist actors actual actually actuated actuates acuity
      acuteness acutes adapted adapter adapting adaptive adaptor addend addenda adders addiction
      addictive adding addition additive addled addles addling addressed addressee addresses adduced
      adduces adhered adheres adjudged adjudges adjudicated adjudicates adjuration adjured adjures
      adjuring adjusted adjuster administrated administrates admirable admirably admire admirer
      admirers admires admonished admonishes adopted adopting adoptive adorable adorably adored
      adoring adorning adulated adulates adulterated adulterates adulterers adulteress adumbrated
      adumbrates advanced advances advantaged advantages advents adventure adventurer adventurers
      adventures adverbs adverse adverser adverted adverting advertise advertiser advertizers
      advertizes adverts advise adviser advisor advisory advizers advizes advocated advocates
      aerated aerates aerating aerials aerobatics aesthetic affable affably affected affecting
      affects affiliated affiliates affixed affixes affluent aflutter aforethought afterwards
      afterword agglomerated agglomerates agglutinated agglutinates aggravated aggravates aggregated
      aggregates aggrieved aggrieves agility agitated agitates aglitter agonies agonizes agreeable
      agreeably aiding ailing aiming aimless airbrush airbrushes airier airiest airiness airing
      airless airline airliner airliners airway albumen albumin alderman aldermen alderwoman
      alderwomen alerted alerting aliased aliases alienated alienates aliened aliening alight
      alighted alighting alights aligned aligning aligns alimony allayed allaying alleged alleges
      alleviated alleviates alleys alliance allied allies allocated allocates allots allowed
      allowing allows alloyed alloying alluded alludes alluding allured allures alluring allusion
      allusive allying alteration altercation altered altering alternated alternates alternation
      alters altitude altruism altruist alumna amalgamated amalgamates amanuenses amanuensis amassed
      amasses amassing amateurish amateurism ambiance ambience ambitions ambitious ambled ambles
      ambling ambushed ambushes ameliorated ameliorates amenable amendable amended amending
      amiability amiable amiably amicability amicable amicably amnesia amnesiac amnestied amnesties
      amniocenteses amniocentesis amoeba amoebae amorality amorally amounted amounting amours
      amphitheater amphitheatre ampler amplified amplifier amplifiers amplifies amputated amputates
      amputation amusing anaemia anaemic anaesthesia anaesthetic analgesia analgesic analog
      analogies analogues analogy analyse analyser analysis analyst analyze analyzer anarchism
      anarchist anchorman anchormen anchorwoman anchorwomen anemia anemic anesthesia anesthetic
      angers angled anglers angles angling anguish anguishes angular animated animates animism
      animist ankles annals anneals annexed annexes annihilated annihilates annotated annotates
      announce announcer announcers announces annuals annular annuls anorexia anorexic antagonism
      antagonist antedated antedates antenna antennae anterior anthems anther anthologies
      anthologist anticipated anticipates antipasti antipasto antiquated antiquates antiqued
      antiques antitheses antithesis antlers apathetic apathetically aphasia aphasic apiaries
      apolitical apologias apologies apologist apologizes apotheoses apotheosis appaled appaling
      appals appealed appealing appeals appeared appearing appears appease appeased appeaser
      appeasing appendices appendixes apples applied applies appointed appointee apposite apposition
      appraise appraiser appreciable appreciably appreciated appreciates apprenticed apprentices
      apprise approached approaches appropriated appropriates approved approves approximated
      approximates aptitude aquaplaned aquaplanes arable arbitrated arbitrates arbors arbours arched
      archer archery arches arching archived archives arcing ardors ardours arguable arguably
      aridity aright arising arizing armful arming armrests around arousal arouse arrange arranger
      arrant arrest arrived arrives arrogate arrows arthritic arthritis article articulate artier
      artiest artifice artificer artisan artist artiste artistic artsiest ascends ascent ascents
      ascots ascribed ascribes asexually ashier ashiest ashing asking asphyxiated asphyxiates
      aspirated aspirates aspired aspires aspirin aspiring assail assassinated assassinates
      assaulted assaulter assayed assaying assemble assembler assemblers assemblies assembly
      assemblyman assemblymen assemblywoman assemblywomen assented assenting assents asserted
      asserting asserts assessed assesses assets asseverated asseverates assimilated assimilates
      assist associated associates assorted assorting assorts assuaged assuages assumed assumes
      assuming assured assures assuring astern asteroid asters astonished astonishes astray
      astringency astringent astronomic astronomical astronomy astute asymmetric asymmetrical
      asymmetrically asymmetry asynchronous asynchronously atheism atheist atheistic atonality
      atoning atrophied atrophies attach attacked attacker attacking attended attender attenuated
      attenuates attest attired attires attitude attributed attributes attuned attunes atwitter
      atypical atypically auction audible audibly audition auditor auditory aughts auspicious
      auspiciously austere austerer authenticated authenticates autistic automated automates
      automation automaton automobiled automobiles autopsied autopsies avenge avenger avenges
      avenues average averred averring averse aversion averted averting averts aviaries aviatrices
      aviatrixes avidity avocation avoidable avoidably avoiding awaiting awakened awakening awakes
      awarding awfully awfulness awning babble babbled babbler babbles babbling babies babysat
      babysit backbit backbite backbiter backboard backdated backdates backed backer backfired
      backfires backing backlash backlashes backpacked backpacker backside backslash backslashes
      backslid backslide backslider backspaced backspaces backstroked backstrokes backward backwash
      backyard bacteria bacterial badder baddest badgers badges badness baffled baffles baffling
      bagged baggier baggiest bagging bailing baiting bakers baking balance baldest balding baldness
      baleful baling balked balkier balkiest balking ballets balling ballots balmier balmiest balsas
      baluster bamboozled bamboozles bandage banded bandied bandier bandies bandiest banding bandits
      bandstand bandying baneful banging bangles banished banishes banishing banister banked banker
      banking banners banning bantered bantering banters baptism baptist barbecued barbecues
      barbered barbering barberries barberry barbers barbing bareness barfing bargained bargainer
      barging baring barkers barking baroness baronet barraged barrages barrels barrens barricaded
      barricades barrier barring barrows bartered bartering barters baseless baseman basemen
      basement baseness bashed bashes bashing basing baskets basking basses bassists basted basting
      batched batches batching bathed bathers bathes bathing bating batsman batsmen batted battened
      battening battens batter batteries battery battier battiest batting battled battles battling
      baubles baulked baulking bawdier bawdiest bawled bawling bayberries bayberry baying bayonet
      bazillion beached beaches beaching beacons beaded beadier beadiest beading beaker beaming
      beaning bearable bearded bearding bearers bearing beasts beaters beatification beatified
      beatifies beatify beating beautification beautified beautifier beautifies beautify beavers
      beckoned beckoning beckons bedazzled bedazzles bedding bedraggled bedraggles bedsides beeches
      beefing beeped beepers beeping beetled beetles befitted befitting befuddled befuddles
      begetting begging begrudged begrudges beguiled beguiles behalves behaved behaves behaving
      beholden beholder belabor belabour belated belayed belaying belched belches belching belied
      beliefs belies believe believer believers beling belittled belittles belled belles bellied
      bellies belligerence belligerency belling bellowed bellowing bellows bellyached bellyaches
      bellying beloved belted belting belying bemused bemuses benched benches benching bender
      bending bequest berated berates berating bereaved bereaves berried berries berrying berthed
      berthing besetting beside besiege besieger besmirched besmirches besotting bespoke bespoken
      besting bestride bestrode betake betaken bethink bethought betided betides betoken betrayed
      betrayer better bettered bettering betters betting bettor bettors beverage bewared bewares
      bewaring bewitched bewitches bickered bickering bickers bicycled bicycles bidders biddies
      bidding biding bifurcated bifurcates biggies bights bikers biking biling bilking billeted
      billeting billets billies billing billion billionaire billionth billow billowed billowing
      billows billowy binder bindery binding binnacle binning biopsied biopsies birched birches
      birching birded birdied birdies birding birthed birther birthing bitched bitches bitchier
      bitchiest bitching biting bitten bitter bittern blabbed blabbing blackboard blacked blacken
      blacker blackest blackhead blacking blackish blackmailed blackmailer blackness bladder blaming
      blanched blanches blanching blander blandest blandly blandness blanked blanker blankest
      blanket blanking blankly blankness blaring blaspheme blasphemer blasphemies blasphemy blasted
      blaster blasting blazes blazing bleached bleacher bleaches bleaching bleaker bleated bleating
      bleeder bleeding bleeping blemished blemishes blenched blenches blenching blended blender
      blending blessed blesses blighted blighting blights blinded blinder blindest blinding blindly
      blindness blindsided blindsides blinked blinker blinking blintz blintzes blister blithe
      blither blithest blitzed blitzes bloated bloating blobbed blobbing blockade blockage blocked
      blockhead blocking blogged blogger blogging blonde blonder blondes blondest blondness blonds
      blooded bloodied bloodier bloodies bloodiest blooding bloodying bloomed bloomer blooming
      blooper blotch blotched blotches blotching blotted blotter blotting bloused blouses blowers
      blowing blubbers bluffed bluffer bluffing blunder blunderer blunted blunter blunting blurred
      blurring blurted blurting blushed blusher blushes blushing bluster blustery boarded boarder
      boarding boasted boaster boasting boated boater boating boatman boatmen bobbed bobbies bobbin
      bobbing bobbled bobbles bobbling bobsled bodices bodies boding bogeyman bogeymen bogged
      boggier boggiest bogging boggled boggles boggling bogies boiled boiler boiling bolder boldest
      boldness bolster bolting bombing bondage bonded bonding bondsman bondsmen boneless boners
      bonging bonier boniest boning bonkers bonnets bonniest boobies boobing boodles boogied boogies
      booing booked bookies booking bookish bookmaking bookmarking bookworm boomed booming
      boondoggled boondoggles boorish boosted booster boosting booted bootees booties booting
      bootlegged bootlegger bootlegs bootless boozer boozes boozier booziest boozing bopping border
      borers borrowed borrower borrowing borrows bossier bossiest bossing botched botches botching
      bother botnets bottled bottles bottling bought boulder bounce bounced bouncer bounces bouncier
      bouncing bounded bounden bounder bounding boundless bounds bounties bowers bowing bowlers
      bowling bracing bracken bracket bracketed bracketing brackets brackish bragged bragger
      bragging braided braiding brained brainier brainiest braining brainstorm brainwashed
      brainwashes braised braises braising braized braizes braizing brakeman brakemen braking
      brambles branched branches branching branded brandied brandies branding brandished brandishes
      brandying brashest brashness brasses brassier brassiere brassiest brattier brattiest bravely
      braver bravery braves bravest braving brawled brawler brawling brawnier brawniest braying
      brazier breached breaches breaching breaded breading breadths breaker breaking breast breath
      breathe breather breathers breathier breathy breeches breeder breeding breezed breezes
      breezing brewer brewery brewing bricked bricking brides bridge bridged bridges bridging
      bridled bridles bridling briefed briefer brighten brighter brightest brightly brightness
      brilliance brilliancy brimmed brimming brindled bringing brinier briniest brisked brisker
      briskest brisket brisking briskly bristle bristly britches british brittle brittler broached
      broaches broaching broaden broader broadside brocaded brocades broiled broiler broilers
      broiling bromide bromine brontosaurs brontosaurus bronzed bronzes brooches brooded brooder
      brooding brooked brooking brothel brother brothers brought browned browner browning browse
      browsed browser browses browsing bruise bruiser bruized bruizes bruizing brunched brunches
      brunching brushed brushes brushing brusque brusquer brutish bubbled bubbles bubbling buckboard
      bucked bucking buckle buckled buckler buckles buckling buddies budding budges budgies budging
      buffaloed buffaloes buffed buffer buffeted buffeting buffets buffing bugger buggier buggies
      buggiest bugging bugled bugler bugles bugling builder bulgier bulgiest bulging bulimia bulimic
      buling bulked bulkier bulkiest bulkiness bulking bulldoze bulldozer bulldozers bulldozes
      bulled bullets bullied bullies bulling bullion bullring bullying bumble bumbler bummers
      bummest bumming bumper bumpier bumpiest bumping bumpkin bunched bunches bunching bundled
      bundles bundling bunged bunging bungle bungled bungler bunglers bungles bungling bunkers
      bunking bunnies bunted bunting buoying burbled burbles burbling burgeon burger burgers
      burghers burglar burglaries burglary burgled burgles burgling burlesqued burlesques burlier
      burliest burliness burners burning burnish burnishes burnout burping burred burring burros
      burrowed burrowing burrows bursting burying bushed bushes bushier bushiest bushiness bushing
      bushman bushmen bushwhacked bushwhacker busier busies busiest business businessman businessmen
      businesswoman businesswomen busing bussing busted buster busting bustled bustles bustling
      busying busyness butcher butchery butches butlers butted butter butterflied butterflies
      butterier butteries butteriest buttery buttes butting buttonholed buttonholes buttressed
      buttresses buying buzzes buzzing bypassed bypasses cabbed cabbies cabbing cabling cached
      caches cachets caching cackle caddied caddies caddish caddying cadgers cadges caging cajoled
      cajoles cajoling caking calcified calcifies calcine calcite calculated calculates caliber
      calibrated calibrates calibre caling caliper calked calking calling calloused callouses
      callousing callower callowest callus calluses calming caloric calorie calumniated calumniates
      calving camber cameraman cameramen camerawoman camerawomen camouflaged camouflages campaigned
      campaigner camped camper camping cancel cancels cancerous cancers candid candied candies
      candled candles candling candor candying caning canister cankered cankering cankerous cankers
      canned canneries cannery cannibalism cannier canning cannonaded cannonades cannons canons
      canopied canopies canted canter canting cantons cantors cantos canvased canvases canvasing
      canvass canvasser canvassers canvasses canyons capable capably capacious capaciously
      capaciousness capacity capered capering capers capital capitalism capitalist capitol
      capitulated capitulates caplet capped capping capsized capsizes capsuled capsules caption
      captious captivated captivates captors capture caraway carbide carbine carbonated carbonates
      carbons carboys carburetor carburettor carding careened careening careens careered careering
      careers caressed caresses carets carfare caricatured caricatures caries caring carjacked
      carjacker carmine caroled caroling caromed caroming carousal carouse caroused carousel
      carouser carouses carousing carpals carpels carpetbagged carpetbagger carpets carping carrels
      carriage carried carrier carries carrots carrying carted cartels carting carton cartoons
      cartridge carvers carves carving cascaded cascades casement cashed cashes cashier cashing
      casing casinos caskets casseroled casseroles cassock caster castes castigated castigates
      casting castled castles castling castors castrated castrates casually casualty cataloged
      cataloging catalogued cataloguing catalysis catalyst catcall catchall catcher catches catchier
      catchiest catching catchword catechism categories categorizes catered caterer catering caters
      catharses catharsis cation cattier cattiest cattily cattiness cattleman cattlemen caucused
      caucuses caulked caulking causally causes causing caution cautious cavalryman cavalrymen
      caveman cavemen caverns caving cawing ceased ceases ceasing ceiling celebrated celebrates
      celebrity celerity cellars cement cemented censers censored censoring censors censured
      censures censuring censused censuses censusing centered centering centerpiece centers
      centimeter centimetre central centred centrepiece centrifuged centrifuges centring cerebra
      cerebral certain certainly certainty certificated certificates certified certifies cervices
      cession chafed chaffing chafing chained chaining chaired chairing chairman chairmen chairwoman
      chairwomen chalet chalking challenge challenger challengers challenges chamber champed
      champing chance chanced chancel chances chancing chandler changeable changed changeling
      changes changing channel chanted chanter chantey chanting chaperon chaperone chaplets chapped
      chapping chapter charge chargeable charged charger charges charging charier charily charitable
      charitably charity charmed charmer charming charred charring charted charter charting
      charwoman charwomen chaser chases chasing chaste chasten chastened chastening chastens chaster
      chastised chastises chatted chattel chatter chatterer chattier chattiest chattily chattiness
      chatting chauvinism chauvinist cheapen cheaper cheated cheater cheating checked checker
      checking checkmated checkmates cheeked cheekier cheekiest cheekily cheekiness cheeking cheeped
      cheeping cheered cheerier cheeriest cheerily cheeriness cheering cheers cheesed cheeses
      cheesier cheesiest cheesing chemise chemist chequers cheques cherished cherishes cherries
      cherubic cherubim chessman chessmen chewer chewing chicer chicest chicken chiding chilies
      chiling chilled chiller chillest chillier chillies chilliest chilling chiming chinked chinking
      chinned chinning chintz chipped chipper chipping chirped chirping chloride chlorinated
      chlorinates chlorine chocked chocking choice choicer choices choicest choked chokers chokes
      choking choler chomped chomping chopped chopper choppier chopping choral chorale choreograph
      choreographer choreography chortle chorused choruses chowing chromatic chromed chromes
      chroming chronicle chronicler chucked chucking chuckled chuckles chuckling chugging chummier
      chummiest chumming chunkier chunkiest churchman churchmen ciders cinched cinches cinching
      cincture cindered cindering cinders cinematic circle circlet circulated circulates circumcised
      circumcises circumscribed circumscribes circumstanced circumstances civvies clacked clacking
      claimed claiming clamber clammed clamming clamor clamorous clamour clamped clamping clanged
      clanging clanked clanking clapboard clapped clapper clapping clarified clarifies clarify
      clarity clashed clashes clashing clasped clasping classed classes classicism classicist
      classier classiest classified classifies classing clatter clauses claustrophobia
      claustrophobic clawing cleaned cleaner cleanest cleaning cleanly cleanness cleans cleanse
      cleanser cleanses cleared clearer clearest clearing clearly clearness cleave cleaved cleaver
      cleaves cleaving clement clenched clenches clenching clergyman clergymen clergywoman
      clergywomen clever clewing clicked clicking climactic climates climatic climaxed climaxes
      climbed climber clinched clincher clinches clinching clinging clinked clinker clinking
      clipboard clipped clipper clipping cloaked cloaking clobber cloches clocked clocking clogged
      clogging clomped clomping cloned clones cloning clopped clopping closes closest closet closing
      closure clothed clothes clothing cloths clotted clotting cloture clouded clouding clouted
      clouting clovers cloves clowned clowning cloying clubbed clubbing clucked clucking clumped
      clumping clunked clunker clunkier clunkiest clunking cluster clutched clutches clutter coached
      coaches coaching coachman coachmen coagulated coagulates coalesced coalesces coaling coarse
      coarsely coarsen coarseness coarser coarsest coasted coaster coasting coated coating coaxing
      cobble cobbler cochlea cochleae cocked cockeyed cockier cockiest cockiness cocking cockles
      codded codding coddled coddles coddling codgers codices codification codified codifies
      codifying coding coerced coerces coffees coffers coffined coffining cogitated cogitates
      cohered coheres cohering coiffured coiffures coiling coincided coincides coining coking
      coldest coldness collaborated collaborates collage collapsed collapses collared collaring
      collars collate collectivism collectivist college collide collides collie collier colliery
      collision collocated collocates collude collusion colognes colonel colones colonialism
      colonialist colonies colonist colonizes colons coloration coltish combats combine combing
      comelier comeliest comeliness comfort comfortable comfortably comforter comical comically
      coming command commandeer commander commando commemorated commemorates commence commend
      commendable commendably comment commentated commentates commented commenting comments commerce
      commercialism commingled commingles commiserated commiserates commissar commissary
      commissioned commissioner committed committee commune communicated communicates communism
      communist commutation commute commuter compacted compacter compactor comparable comparably
      compared compares compartment compassed compasses compatible compatibly compeled compeling
      compensated compensates compete competence competencies competency compile compiled compiler
      compilers compiles compiling complacence complacency complain complainant complainer complaint
      complaisant complected complement complementary complete completer completest completion
      complexes complexion compliant complicated complicates complied complies compliment
      complimentary comport comportment compose composer composers compost compote compressed
      compresses comprised comprises compromised compromises computation compute computer
      concatenated concatenates concave conceal conceded concedes conceit conceivable conceivably
      conceived conceives concentrated concentrates concept concern concerned concerning concerns
      concert concertina concerto concession conciliated conciliates conciliator conciliatory
      concise conciser conclave concluded concludes concreted concretes concreting concurrence
      concurrency concussion condense condenser conditioned conditioner condole condoms condone
      condoned condoning condors condos conduce conducive conduct conductive conduit confection
      confectioner confectionery confederated confederates confer conferred conferrer confess
      confesses confession confidant confidante confide confident configured configures confine
      confirm confirmation confiscated confiscates conform conformation confuse confusion confute
      congeal congenial congenially congenital congenitally congest conglomerated conglomerates
      congratulated congratulates congregated congregates congressman congressmen congresswoman
      congresswomen conical conifers conjectured conjectures conjoin conjoint conjugated conjugates
      conjure conjurer conking connection conning connive conniver connoted connotes consecrated
      consecrates consent conservator conservatory conserved conserves considerable considerably
      consigned consigning consigns console consolidated consolidates consort conspired conspires
      constipated constipates constituted constitutes constrain constraint constrict constriction
      constrictive constrictor construct construction constructive constructor construed construes
      consul consult consults consume consumer consumers consumes consummated consummates contact
      contagions contagious contained container contaminated contaminates contemplated contemplates
      contemptible contemptibly contend contended contender contending contends content contention
      contentious contest context contiguity contiguous continent contingent continua continual
      continue continuity continuous contort contract contraction contraption contrast contravened
      contravenes contributed contributes contributor contributory contrite contrive controlled
      controller contuse contusion convalesced convalesces convection convene convent convention
      converge converse convert converter conveyed conveying conveys conviction convinced convinces
      convoked convokes convoking convoyed convoying convoys convulsed convulses cooing cooked
      cooker cookeries cookery cookies cooking cookout coolers coolies cooling cooped cooperated
      cooperates coopers cooping coordinated coordinates cooties copiers copies coping copped copper
      coppery copping copses copters copulate copulation copying coquette corals cording cordoned
      cordoning corespondent coring corking cornea corneal corneas corned corner cornet cornets
      cornices cornier corniest corning cornmeal coroner coroners coronet corpora corporal corporeal
      corrected correcter corrector correlated correlates correspondent corroborated corroborates
      corroded corrodes corrugated corrugates corrupted corrupter corsets cortices coruscated
      coruscates cosies cosiest cosign cosigner cosiness cosmically costed costing costumed costumes
      cottage cotters couched couches couching coughed coughing councillor councilman councilmen
      councilor councilwoman councilwomen counsellor counselor countable countably counted
      countenanced countenances counter counterfeited counterfeiter counters countersink countersunk
      countess counties counting countless countries countryman countrymen countrywoman countrywomen
      county coupes couple couplet courier course coursed courser coursing courted courtier courting
      courtlier coverage coverall covered covering covers covert covertly coveted coveting covets
      coveys cowards cowered cowering cowing cowling cozies coziest coziness crabbed crabbing
      cracked cracker cracking crackle crackled crackles crackling crackly cradled cradles cradling
      crafted craftier craftiest craftiness crafting craftsman craftsmanship craftsmen crammed
      cramming cramped cramping craned craning cranium cranked cranking crannies crapes crapped
      crappier crappiest crapping crappy crashed crashes crashing crasser crassest crassly crassness
      crated cratered cratering craters crates crating craves craving crawled crawling crawls crazes
      crazier crazies craziest crazing creaked creakier creakiest creaking creamed creamer creamery
      creamier creamiest creaming creams creased creases creasing create creation credible credibly
      creditable creditably creeper creepier creeping cremated cremates cremating cremation
      creosoted creosotes crested cresting crevices crewed crewing crewman crewmen cribbed cribbing
      cricked cricket cricking crimped crimping crimps cringed cringes cringing crinkle crinklier
      crinkliest crinkly crippled cripples crippling crises crisped crisper crispest crispier
      crispiest crisping crispy crisscrossed crisscrosses criticism critiqued critiques critter
      croaked croaking crochet crocked crones cronies crooked crooking crooned crooner crooning
      cropped cropper cropping croquette crossbred crossbreed crossed crosser crosses crossest
      crossing crossly crossness crotches crotchet crotchety crouched crouches crouching crowded
      crowding crowed crowing crowned crowning crucified crucifies crucifixes cruddier cruddiest
      crudeness cruelest cruellest cruelly cruelty cruise cruiser cruized cruizers cruizes cruizing
      cruller crumbed crumbier crumbiest crumbing crumble crumblier crumbliest crumbly crumby
      crummier crummiest crumpet crumple crunch cruncher crunches crunchier crunchy crusade crusader
      crusaders crusades crushed crushes crushing crusted crustier crustiest crusting crutches
      crystalline cubicle cubing cubits cuddled cuddles cuddling cuffed cuffing culing culled
      culling culminate culmination cultivated cultivates culture cumming cunning cupids cupping
      curable curbing curdled curdles curdling curfews curies curing curios curious curiously curled
      curler curlews curlicued curlicues curlier curliest curliness curling currant current curried
      curries currying cursed curses cursing cursor cursory curtail curtain curtly curtsied curtsies
      curvier curviest curving cushier cushiest cussing custard custodial custodian cutback cutely
      cuteness cutest cuticle cutlets cutter cutting cynical dabbed dabbing dabble dabbled dabbler
      dabbles dabbling daddies daftest daggers daguerreotyped daguerreotypes dailies daintier
      dainties daintiest dairies dairyman dairymen daises daisies dalliance dallied dallies dallying
      damaged damages damming damnable damnably damnedest damning dampens dampers damping dancers
      dances dancing dander dandier dandies dandiest dandled dandles dandling dangers dangled
      dangles dangling dankest dankness dappled dapples daring darkest darkness darling darnedest
      darning darting dashboard dashing datelined datelines dating datives daubing daughter daunted
      daunting dawdle dawdler dawning daydreamed daydreamer dazzled dazzles deacons deactivate
      deadened deadening deadens deadest deadline deadlock deafened deafening deafens deafest
      deafness dealers dealing dearest dearness dearths deaths debarked debarking debarred debarring
      debars debased debases debasing debate debated debater debates debating debauched debauches
      debilitated debilitates debited debiting debugged debugger debuted debuting decadent decades
      decaffeinated decaffeinates decant decanter decapitated decapitates decayed decaying decease
      decedent deceive deceiver decelerated decelerates decent decently deception deceptive
      deceptively deceptiveness decided decides deciding decimated decimates decision decisive
      decisively decking declaim declamation declaration declared declares declassified declassifies
      declassify decline decode decoded decoder decodes decoding decomposed decomposes decompressed
      decompresses deconstruction decontaminated decontaminates decorated decorates decoyed decoying
      decrease decreed decrees decried decries decrying dedicate dedication deduced deduces
      deducible deducing deducted deductible deducting deduction deductive deducts deeding deeming
      deescalated deescalates defaced defaces defacing defamed defames defaming defaulted defaulter
      defeated defeating defeatism defeatist defeats defecated defecates defecating defecation
      defect defection defective defector defenced defenceless defencing defendant defended defender
      defending defends defensed defenseless defensing deference deferential deferred deferring
      defiance defiant defied defies defiled defiles defiling define defined definer defines
      defining deflated deflates deflating deflect deflection deflector defoliated defoliates
      deforest deforestation deformation deformed deforming deforms defrosted defroster deftest
      defused defuses defusing defying degenerate degeneration degenerative degraded degrades
      degrees dehumidified dehumidifier dehumidifies dehydrated dehydrates deices deification
      deified deifies deifying deigned deigning deigns deities dejected dejecting dejection dejects
      delayed delaying delectable delegate delegation delete deletion deleveraged deleverages
      deliberated deliberates delicate delicious deliciously delimited delimiter delineated
      delineates delirious deliriously deliver deliverer delivery deluded deludes deluding deluged
      deluges deluging delusive demanded demanding demands demarcated demarcates demeanor demeanour
      demented demised demises demising demized demizes demizing demoed demoing demolished
      demolishes demoniac demonic demons demonstrable demonstrably demonstrate demoted demotes
      demoting demotion demount demure denature denials denies denigrated denigrates denominated
      denominates denoted denotes denoting denounce densely denseness densest dented denting denture
      denuded denudes denuding denunciation denying departed departing department departs dependable
      dependably dependant depended dependence dependency dependent depending depends deplaned
      deplanes deplete depletion deplorable deplorably deplored deplores deploring deployed
      deploying depopulated depopulates deported deporting deportment deports deposed deposes
      deposing depositor depositories depository depots deprave deprecate deprecation depreciate
      depreciation depredation depress depresses depression depressive deprivation deprive deprogram
      deprogrammed deprogramming deputation deputed deputes deputies deputing derailed derailing
      derails deranged deranges deregulated deregulates derided derides deriding derision derisive
      derisively derivation derive derogated derogates desalinated desalinates descant descend
      descendant descendent descender descends descent descents described describes descried
      descries descrying desecrated desecrates desegregated desegregates desert deserter deserve
      deservedly desiccated desiccates designated designates designation designed designer designing
      designs desirable desirably desired desires desisted desisting desists desolated desolates
      despicable despicably despise despite despize despondent desserts destine destinies destiny
      destitution destroyed destroyer detached detaches detailed detailing details detained detainee
      detaining detains detectable detected detecting detection detective detector detects detention
      detergent deteriorated deteriorates determine determiner deterred deterrent deterring deters
      detest detestable dethroned dethrones detonated detonates detoured detouring detours detoxed
      detoxes detoxified detoxifies detract detraction deuces devaluation devalue devastated
      devastates developed developer deviance deviant deviated deviates devices deviled deviling
      devilries devilry deviltries deviltry devised devises devising devized devizes devizing
      devolution devolve devote devotee devotion devoured devouring devours diagnosed diagnoses
      diagnosis dialing diallings dialyses dialysis diapers diaries diarrhea diarrhoea dibble dicing
      dickered dickering dickers dickeys dictated dictates diction diddled diddles diddling diereses
      dieresis differentiated differentiates differs difficult difficulty diffused diffuses digested
      digesting digests diggers digging dignified dignifies dignify dignities dignity digress
      digresses dilated dilates dilating dilation dillies dillydallied dillydallies diluted dilutes
      diluting dilution diminished diminishes dimmers dimming dimpled dimples dimpling diners
      dingier dingiest dinging dingoes dining dinkier dinkies dinkiest dinners dinning diploma
      diplomat diplomata dipped dippers dipping dipsomania dipsomaniac dipstick directed directer
      director directory dirtied dirtier dirties dirtiest disabled disables disabused disabuses
      disadvantaged disadvantages disagreeable disagreeably disagreed disagrees disapproved
      disapproves disarranged disarranges disassembled disassembles disassociated disassociates
      disbelieved disbelieves disbursed disburses discard discharged discharges disciplined
      disciplines disclaimed disclaimer disclosed discloses discoed discolor discoloration discolour
      discolouration discommoded discommodes discomposed discomposes discontinued discontinues
      discord discount discouraged discourages discoursed discourses discover discoverer discovery
      discreet discrete discriminated discriminates discuses discuss discusses diseased diseases
      disembodied disembodies disengaged disengages disentangled disentangles disestablished
      disestablishes disfavor disfavour disfigured disfigures disfranchised disfranchises disgorged
      disgorges disgraced disgraces disgruntled disgruntles disguised disguises dishing dishonest
      dishonestly dishonesty dishonor dishonorable dishonour dishonourable disinclined disinclines
      disinformation disintegrated disintegrates disliked dislikes dislocated dislocates dislodged
      dislodges disloyally disloyalty dismantled dismantles dismissed dismisses dismount disobliged
      disobliges disparage disparate dispatched dispatcher dispatches dispense dispenser dispensers
      disperse displace display displayed displaying displeased displeases disport disposed disposes
      dispossessed dispossesses disproved disproves disputations disputatious disputed disputes
      disqualified disqualifies disreputable disreputably disrobed disrobes dissatisfied
      dissatisfies dissect dissed dissembled dissembles disseminated disseminates dissension dissent
      dissenter disses dissimulated dissimulates dissing dissipated dissipates dissociated
      dissociates dissolved dissolves dissuaded dissuades distanced distances distension distention
      distil distill distillate distiller distillery distinguished distinguishes distort distorter
      distract distrait distress distresses distributed distributes district distrust distrustful
      disunite disunity disused disuses disusing ditched ditches ditching dithered dithering dithers
      ditties diverge divers diverse diversified diversifies diversify diversities diversity
      diverted diverting diverts divested divesting divests divide divided dividend divider divides
      dividing divine divined diviner divines divinest diving divining divorced divorces divulged
      divulges divvied divvies dizzied dizzier dizzies dizziest docketed docketing dockets docking
      dodders dodgers dodges dodging doggier doggies doggiest dogging doggone doggoner doggonest
      dogies dogmatism dogmatist doilies doling dollars dollies dolling doltish domesticated
      domesticates domiciled domiciles dominate domination doming donated donates donkeys donning
      doodle doodled doodler doodles doodling dooming doorman doormat doormen dories dosing dossier
      doting dotting double doubled doublet doubling doubted doubter doubting douched douches
      douching doughier doughiest doughtier doughtiest doughy dourest dousing dowdier dowdies
      dowdiest dowdiness downed downer downgraded downgrades downier downiest downing downsized
      downsizes downstage downstate dowries dowsed dowses dowsing drabber drably drafted draftee
      draftier draftiest drafting draftsman draftsmen dragged dragging dragon dragoons drained
      drainer draining dramatist draping draught draughtsmen draughty drawing drawled drawling
      dreaded dreading dreadlocks dreamed dreamer dreamier dreamiest dreamily dreaming drearier
      dreariest drearily dredge dredged dredger dredges dredging drenched drenches drenching dressed
      dresser dresses dressier dressing dribble dribbler driers drifted drifter drifting driling
      drilled drilling drinker dripped dripping drivels drivers drives driving drizzle drizzled
      drizzly droller drollery droned droning drooled drooling drooped drooping dropped dropper
      dropping drought drovers droves drowned drowning drowsed drowses drowsing drubbed drubbing
      drudged drudges drudging drugged drugging drummed drummer drunken drunker dryness duality
      dubbed dubbing ducking duckling ducting ductless dudgeon dueling duellings duffers duling
      dulled dullest dulling dullness dumbest dumbness dummies dumpier dumpiest dumping dumpling
      dungeon dunging dunking dunnest dunning duodena duodenal duping duplicated duplicates durable
      durably duskier duskiest duster dustier dustiest dustiness dusting dustless dustman dustmen
      dustpan dwarfish dwarfism dweling dweller dwelling dwellings dwindle dynamited dynamites
      dyslexia dyslexic""";

  private static final String E_TO_O = """
      eagerly eagerness eagles earful earlier earliest earned earner earning earring earthed earthen
      earthier earthiest earthing earthlier earthliest earthling earths earthwork earthworm earthy
      easels easing easter easterly eastern eaters eating eavesdropped eavesdropper ebbing eclipse
      ecliptic economics economies economist economizes edging edification edifices edified edifies
      edifying editing edition educated educates eerier eeriest effaced effaces effected effecting
      effects effectuated effectuates effervesced effervesces effluent egging egocentric egoism
      egoist egoistic egotism egotist egotistic egress egresses egrets eighties eights eighty either
      ejaculated ejaculates ejected ejecting ejection ejects elaborated elaborates elapse elastic
      elasticity elated elates elating elation elders elected electing election elective elector
      electrified electrifies electrocuted electrocutes electron electronic electronica
      electroplated electroplates elects element elevated elevates elfish eliding eliminated
      eliminates elitism elitist ellipse ellipsis elliptic elocution elongated elongates eloping
      elucidated elucidates eluded eludes eluding elusive emaciated emaciates emailing emanated
      emanates emancipated emancipates emasculated emasculates embalmed embalmer embargoed embargoes
      embarrassed embarrasses embellished embellishes embers embezzle embezzler embodied embodies
      embossed embosses embraced embraces embroider embroidery emended emending emerged emergence
      emergency emerges emerging emigrant emigrate emigration emirate emission emitted emitting
      emoted emotes emoting emotion emphases emphasis empires employed employee employer empress
      empresses emptied emptier empties emptiest emulated emulates emulsified emulsifies enable
      enacted enacting encapsulated encapsulates encased encases enchant enchanter encircled
      encircles enclave enclosed encloses encode encoded encoder encodes encoding encompassed
      encompasses encored encores encoring encourage encroached encroaches encrust encrustation
      encyclopaedia encyclopedia encyclopedic ending endorse endorser endued endues enduing endured
      endures enduring energies enervated enervates enfeebled enfeebles enfold enforce enforcer
      enfranchised enfranchises engaged engages engaging engorged engorges engrave engraver
      engravers engraves engrossed engrosses enhance enhancer enlarge enlarger enlisted enlistee
      enmeshed enmeshes enmities ennobled ennobles enquire enquiries enquiry enraged enrages
      enraging enraptured enraptures enriched enriches enrolled enrolling enrollment enrolment
      enrols ensconced ensconces enshrined enshrines enslave ensnared ensnares ensued ensues ensuing
      ensure entails entangle entered entering enters entertained entertainer enthral enthrall
      enthroned enthrones enthused enthuses enthusiasm enthusiast enticed entices entirely entirety
      entities entitled entitles entourage entrails entranced entrances entreat entreaty entrenched
      entrenches entries entrust entwined entwines enumerate enumeration enunciated enunciates
      enunciation envelop envelope enviable enviably envisaged envisages epoxied epoxies equable
      equably equaled equaling equality equally equated equates equating equipped equipping
      equitable equitably equivocated equivocates eradicated eradicates erases erected erecting
      erection erotic erotically erring errors escalated escalates escape escapee escapism escapist
      esophagi esophagus especial especially espoused espouses esquire essayed essaying established
      establishes estate esters estimated estimates estrange etched etches etching eternal eternally
      ethically ethics ethnically eulogies eulogizes euphoria euphoric evacuate evacuation evaluate
      evaluation evangelism evangelist evaporated evaporates eventuated eventuates evermore
      evidenced evidences evilest evillest evinced evinces eviscerated eviscerates evocation
      evocative evoked evokes evoking evolution evolutionary evolve exacerbated exacerbates exacted
      exacter exacting exaggerated exaggerates exaltation exalted exalting examine examiner
      examiners examines exampled examples exasperated exasperates excavated excavates exceed
      exceled exceling excelled excelling except excerpted excerpting excerpts exchanged exchanges
      excised excises excising excited excites exciting excized excizes excizing excluded excludes
      excommunicated excommunicates excoriated excoriates excreta excrete exculpated exculpates
      excused excuses excusing execrated execrates executed executes exegeses exegesis exemplar
      exemplary exemplified exemplifies exercise exerts exhaled exhales exhibitionism exhibitionist
      exhilarated exhilarates exhortation exhorted exhorting exhorts exhumed exhumes exiling
      existentialism existentialist existing exists exited exiting exonerated exonerates exorcism
      exorcist exotically expandable expanded expanding expands expanse expansive expansively
      expatiate expatriate expectorated expectorates expects expedience expediencies expediency
      expedite expediter expeditions expeditious expeled expeling expelled expelling expendable
      expended expending expends expense expensive expensively experience experimented experimenter
      experts expiated expiates expiation expiration expired expires explicated explicates explode
      exploited exploiter explore explorer explorers exportation exported exporter exporting exports
      exposed exposes expostulated expostulates express expresses expressionism expressionist
      expropriated expropriates expunged expunges expurgated expurgates extant extendable extended
      extending extends extensive extensively extents extenuated extenuates exterminated
      exterminates external externally extinguished extinguisher extinguishers extinguishes
      extirpated extirpates extorted extorting extorts extradited extradites extrapolated
      extrapolates extreme extremer extremes extremest extremism extremist extricated extricates
      extruded extrudes exuding exultation exulted exulting fabricated fabricates facets facially
      facilitated facilitates facsimiled facsimiles faction factional factitious factor factories
      factory factually faddish fagged fagging faggots fagots failed failing fainer fainest fainted
      fainter faintest fainting faintly fairest fairies fairways faking faling fallible fallibly
      falling fallowed fallowing fallows falsified falsifies falsify falsities falsity faltered
      faltering falters familial familiar famines famished famishes fancied fancier fancies fanciest
      fannies fanning fantasied fantasies faraway faring farmers farmhand farming farmland farrowed
      farrowing farrows farther farthest farthing farting fascinated fascinates fascism fascist
      fashionable fashionably fasted fastened fastener fastening fastens fastest fasting fastness
      fatalism fatalist fateful fatefully father fatigued fatigues fating fatness fatten fatter
      fattest fattier fatties fattiest faulted faulting faulty favorable favorably favored favoring
      favors fawning fearful fearfully fearing feasible feasibly feasting feather feathery featured
      features feckless federalism federalist federated federates feeble feeders feeding feeler
      feeling feigned feigning feinted feinting feling felled fellest felling fellows felting
      feminism feminist fencers fences fencing fenders fending ferment ferried ferries ferrying
      fertilizers fertilizes fervent fervor festered festering festers festive festively fetched
      fetches fetching feting fetishism fetishist fettered fettering fetters feuding fevered fibbers
      fibbing fiberglass fibers fibreglass fibula fiches fickle fiction fictional fictitious fiddle
      fiddled fiddler fiddlers fiddles fiddling fidget fidgety fielded fielder fielding fiends
      fierce fiercer fiercest fierier fieriest fiestas fighter fighting fights figment figured
      figures figurine figuring filched filches filigreed filigrees filing fillers filleted
      filleting fillets fillies filling fillips filming filtered filtering filters filtrated
      filtrates finagle finagler finale finalist finals financed finances finches finders finding
      finessed finesses finest fingered fingering fingers fining finises finished finisher finishes
      finking firearm fireball fireman firemen firewall firing firming fisher fisherman fishermen
      fishery fishes fishing fission fistful fitful fitness fitted fitter fittest fitting fittingly
      fixated fixates fixings fixture fizzed fizzes fizzier fizziest fizzing fizzle fizzled fizzles
      fizzling flagellated flagellates flagged flagging flagrant flagrantly flailing flaked flakier
      flakiest flaking flames flaming flamingo flanked flanking flapped flapper flapping flaring
      flashed flasher flashes flashest flashier flashiest flashing flatbed flatness flatted flatten
      flattened flattening flattens flatter flatterer flattery flattest flatting flautist flavor
      flavoured flavouring flavours flawing flawless flawlessly flaying flecked flecking fledged
      fleeced fleeces fleecing fleeing fleeted fleeter fleeting fleshed fleshes fleshier fleshiest
      fleshing fleshlier fleshliest fleshly fleshy flexible flexibly flexing flicked flicker
      flicking flight flighty flinched flinches flinching flinging flings flipped flipper flipping
      flirtations flirtatious flirted flirting flitted flitting floated floater floating flocked
      flocking flogged flogging flooded flooder flooding floored flooring flopped floppier floppies
      floppiest floppiness flopping flossed flosses flossing flounced flounces flounder floured
      flouring flourished flourishes flouted flouting flower flowerbed flowery flowing flubbed
      flubbing fluctuated fluctuates fluffed fluffing flukier flukiest flummoxed flummoxes flunked
      flunking fluoresced fluoresces fluoridated fluoridates fluoride fluorine fluorite flurried
      flurries flushed flusher flushes flushest flushing fluster fluted fluting flutist flutter
      fluttery fluxing flying foaling foamier foamiest foaming fobbing focused focuses fodders
      fogged foggier foggiest fogginess fogging foiling foisted foisting folders folding follies
      followed follower following follows foments fonder fondled fondles fondling fondues fooling
      football footfall footing footman footmen footnoted footnotes forage foraged forager foraging
      forayed foraying forbear forbore forborne forces forcible forcibly forcing fording forearm
      forebear foreboded forebodes forecast forecasting foreclosed forecloses forefather foregoes
      foregoing foregone forehead foreman foremast foremen foremost foresee foreseen forested
      forester foretasted foretastes foretasting forethought forewent forewoman forewomen forgave
      forged forger forgery forges forgets forging forgive forgiven forgoes forgoing forgone forking
      formalism formality formally formals formative formats formidable formidably forming formula
      formulae formulate fornicated fornicates forsake forsaken forswore forsworn fortes forties
      fortification fortified fortifies fortify forwarded forwarder forwent fostered fostering
      fosters fouling founded founder founding foundling fountain fowling fracked fracking fraction
      fractional fractious fractured fractures fragrant fragrantly frailer framers frames framing
      franchise franchisee franchiser franked franker frankest franking frankness fraught frayed
      fraying frazzle freaked freakier freakiest freaking freckled freckles freebased freebases
      freedman freedmen freeing freelance freelancer freeloaded freeloader freeman freemen freeze
      freezer freezers freezes freezing freighted freighter freighting freights frenzied frenzies
      frequented frequenter freshen fresher freshest freshet freshly freshman freshmen fricasseed
      fricassees friction fridges friendlier friendlies friendliest friezes fright frighten
      frightful frightfully frigidity frigidly fringed fringes fringing frisked friskier friskiest
      friskiness frisking fritter frizzed frizzes frizzier frizziest frizzing frizzle frogman
      frogmen fronted frontier frontiersman frontiersmen fronting frostbit frostbite frosted
      frostier frosting frowned frowning fructified fructifies frumpier frumpiest frustrated
      frustrates frying fuckers fucking fuddled fuddles fuddling fudging fueling fulfil fulfill
      fulfillment fulfilment fuling fullback fulled fullest fulling fullness fulminate fulmination
      fumble fumbled fumbler fumbles fumbling fumigated fumigates function fundamentalism
      fundamentalist funded funding funeral funereal fungus funked funkier funkiest funking funneled
      funneling funnels funner funnest funnier funnies funniest furbish furbishes furious furiously
      furling furlong furnish furnishes furors furring furrowed furrowing furrows further furthest
      fusing fussier fussiest fussing fustier fustiest futility futures futzing fuzzier fuzziest
      fuzzing gabardine gabbed gabbing gabbled gabbles gabbling gaberdine gabled gables gadding
      gagging gaggles gainful gainfully gaining gaiters gallantly gallantry galleons galley galling
      gallon gallons galloped galloping gallops gallows gamble gambled gambler gambles gambling
      gameness gamest gamines gamins gander ganging gangling gangrened gangrenes gannets gantlet
      gantries gaping garage garbed garbing garbled garbles garbling gardened gardener gardening
      gardens gargled gargles gargling garish garners garnets garnish garnishee garnishes garrets
      garroted garrotes garroting garters gashed gashes gashing gaskets gasped gasping gassed
      gassier gassiest gassing gastronomic gastronomical gastronomy gathered gatherer gathering
      gathers gating gauche gaudier gaudiest gauging gaunter gauntlet gauzier gauziest gavels
      gawking gayest gayness gazetted gazettes gazillion gazing gearing gelding gelling genders
      genera generate generation generic generically geneses genesis genetic genetically genial
      genially gentiles gentle gentleman gentlemen gentler gentlest gentlewoman gentlewomen gentries
      gentrified gentrifies geocached geocaches geocentric geranium germanium germinal germinate
      germination gestate gesticulated gesticulates gestured gestures getting ghastlier ghastliest
      ghastliness ghastly ghosting ghostlier ghostliest ghostliness ghostly ghostwrite ghostwriter
      ghostwrote gibber gibbeted gibbeting gibbets gibbons giblets gifting gigged gigging giggle
      giggled giggler giggles gigglier giggliest giggling gilding gimlets gimmick gimmickry gimmicky
      ginned ginning girded girding girdled girdles girdling girting glacier gladden gladder
      gladiola gladioli gladiolus glamorous glamour glanced glances glancing glaring glassed glasses
      glassier glassiest glassing glazier glazing gleamed gleaming gleaned gleaning gliders glides
      gliding glimmer glimpsed glimpses glissandi glissando glistened glistening glistens glitter
      glittery gloaming gloated gloating gloried glories glorified glorifies glossed glosses
      glossier glossies glossiest glossing gloving glowered glowering glowers glowing glummer
      glutting glutton gluttony glycerin glycerine gnarled gnarling gnashed gnashes gnashing gnomes
      goading goalies gobbed gobbing gobble gobbled gobbler gobbles gobbling goblets goddess godless
      godlier godliest gofers goggled goggles goggling golfing gollies gonging goodies goodlier
      goodliest goofiest goofing googled googles googling gooier gooiest goosing gorging goriest
      goring gossip gossipy gouges gouging gowning grabbed grabber grabbing graceful gracefully
      gracefulness gracing grackle gradation grader grades grading graduated graduates graduation
      graffiti graffito grafted grafter grafting grainier grainiest grandee grander grandeur grandma
      grandpa granges grannies granted granting granulated granulates grappled grapples grasped
      grasping grassed grasses grassier grassiest grassing grated grateful gratefully gratefulness
      grater grates gratification gratified gratifies gratifying grating gravel gravelly gravely
      graves gravest graving gravitated gravitates grayest graying grazing greased greases greasing
      greedier greediest greened greener greenery greening greeted greeting greyest greying griddles
      grieved grieves griling grilled grilles grilling grills grimaced grimaces grimier grimiest
      griming grimmer grimmest grimness grinder grinding grinning griped griping gripped gripping
      grisly gristle gristly grizzled grizzlier grizzlies grizzliest grizzly grocer grocery groomed
      grooming grooved grooves grooving groped groping grossed grosser grosses grossest grossing
      grossly grossness grouch grouches ground grounded grounder grounding grouped grouper grouping
      groused grouses grousing grouted grouting groveled groveling grovels groves growers growing
      growled growling grubbed grubbing grudged grudges grudging gruesome gruesomer grumble grumbler
      grumpier grumpiest grunted grunting guaranteed guarantees guarantied guaranties guardsman
      guardsmen guessed guesser guesses guessing guesstimated guesstimates guested guesting guiding
      guilder guileless guillotined guillotines guiltless gulches guling gullets gullies gulling
      gulping gummier gummiest gumming gunner gunners gunnery gunning guppies gurgled gurgles
      gurgling gusher gushers gushes gushier gushiest gushing gussets gusted gustier gustiest
      gusting gutsier gutsiest gutted guttered guttering gutters gutting guzzle guzzled guzzler
      guzzles guzzling gynaecologist gynaecology gynecologist gynecology gyrated gyrates gyrating
      haberdasher haberdashery habitation habituated habituates habituation hacked hackers hacking
      hackle haddock haemoglobin haemophilia haemorrhage haggard haggle haggler hailing hairbreadth
      hairbrush hairbrushes haired hairiest hairiness hairless hairline hairsbreadth halfway haling
      hallow hallucinated hallucinates hallway haloing haltered haltering halters halting halving
      hammed hammered hammering hammers hamming hammock hampered hampering hampers hamstring
      hamstrung handbag handball handbill handcar handcart handcraft handed handicapped handicapper
      handicraft handier handiest handily handiness handing handiwork handle handled handler handles
      handling handout handsome handsomer handstand handwork handyman handymen hangars hanged
      hangers hanging hangman hangmen hangout hangover hankered hankering hankers hansoms happier
      happiest harangued harangues harassed harasses hardback hardball hardened hardener hardening
      hardens harder hardest hardier hardiest hardily hardiness hardly hardness hardtack haring
      harked harking harmed harming harmonic harmonica harmonies harmonizes harness harnesses harped
      harpies harping harried harries harrowed harrowing harrows harrying harvest harvester hashing
      hassled hassles hassock hasten hastes hastier hastiest hastily hastiness hasting hatched
      hatches hatchet hatchets hatching hateful hatefully haters hating hatted hatter hatting
      haughtier haughtiest haughtily haughtiness haughty hauling haunches haunted haunting havens
      having hawing hawkers hawking hawkish hawsers haziest haziness headband header headier
      headiest heading headland headless headline headlock headrest headwaiters headwaters healers
      healing health healthier healthiest healthiness healthy heaping hearer hearing hearken hearten
      hearths heartier hearties heartiest hearts heated heater heathen heather heaths heating
      heavens heaves heavier heavies heaviest heaving heckle heckler hecklers heckles hectored
      hectoring hectors hedging hedonism hedonist heedful heeding heedless heedlessly heeled heeling
      hefting heights heisted heisting heists helmsman helmsmen helped helping hemming hemoglobin
      hemophilia hemorrhage hemstitched hemstitches henceforth henceforward henchman henchmen
      heppest herders herding herdsman herdsmen hereabout hereabouts hereafter hereby herein hereof
      heretic hereto hereupon herewith heritage hermetic hermitage hermits heroics heroin heroine
      herons herring hesitated hesitates heterodox heterodoxy hewers hewing hibernated hibernates
      hickeys hideous hideout hiding highest highlighted highlighter highwayman highwaymen hijacked
      hijacker hillier hilliest hindered hindering hinders hinging hinting hipped hipper hippest
      hipping hissing hitched hitches hitchhike hitchhiker hitchhikers hitchhikes hitching hither
      hitters hitting hoarded hoarder hoarding hoarier hoariest hoarse hoarsely hoarseness hoarser
      hoarsest hoaxes hoaxing hobbies hobbled hobbles hobbling hobbyist hocked hocking hoeing
      hogging hoisted hoisting hokiest holders holding holers holiest holing hollers hollies
      hollowed hollower hollowing hollows holograph holography holster homebodies homebody homeboy
      homeless homelessness homelier homeliest homeliness homered homering homesteaded homesteader
      homiest homograph homophobia homophobic honchos honest honestly honesty honeyed honeying
      honeymooned honeymooner honeys honing honking hoodies hooding hoodooed hoodooing hoodoos
      hoofing hookers hooking hookworm hooped hooping hooter hooting hopeless hopelessness hoping
      hopped hopper hopping hopscotched hopscotches horded hording hornets hornier horniest horrible
      horribly horridly horrified horrifies horseflies horsefly horseman horsemen horseshoed
      horseshoes horsewoman horsewomen horsier horsiest horsing hosing hospitable hospitably hostage
      hosted hosteled hosteler hostels hostess hostesses hosting hostler hotelier hotels hotshot
      hounded hounding houseboat housebroke housebroken housecoat houseflies housefly housing hovels
      hoverboard hovered hovering howlers howling hubbies huddled huddles huddling huffier huffiest
      huffing hugged hugging huling hulking hulling humane humanely humaneness humanest humanism
      humanist humanly humanness humble humbled humbler humbles humblest humbling humidified
      humidifier humidifies humidify humidity humiliated humiliates humility hummed humming hummock
      humored humoring humors humoured humouring humours humped humping hunched hunches hunching
      hungered hungering hungers hungover hunkered hunkering hunkers hunted hunters hunting huntsman
      huntsmen hurdle hurdled hurdler hurdles hurdling hurled hurler hurling hurried hurries
      hurrying hurting hurtled hurtles hurtling hushed hushes hushing husker huskier huskies
      huskiest huskiness husking hussies hustle hustled hustler hustles hustling hutches hydrated
      hydrates hydrogenated hydrogenates hydrometer hydroplaned hydroplanes hygrometer hyperbola
      hyperbole hyphenated hyphenates hypnoses hypnosis hypnotism hypnotist hypochondria
      hypochondriac hypoglycemia hypoglycemic hypotheses hypothesis hysteria hysteric iciest ickier
      ickiest idealism idealist identified identifier identifiers identifies identify identities
      identity idling ignite ignoble ignobly ignored ignores illegible illegibly illuminated
      illuminates illumined illumines illusion illusive illustrated illustrates imaginable
      imaginably imagine imaging imbalanced imbalances imbibed imbibes imitated imitates imitation
      immanence immanent immeasurable immeasurably immense immerse immigrated immigrates imminence
      imminent immodest immodestly immodesty immolated immolates immoral immorality immorally
      immortal immortality immortally immovable immovably immunity immured immures immutable
      immutably impacted impacting impacts impalas impaled impalement impales impaling imparted
      imparting imparts impatient impeached impeaches impeccable impeccably impeded impedes
      impediment impedimenta impeding impeled impeling impended impending impenetrable impenetrably
      imperceptible imperceptibly imperial imperialism imperialist imperil imperious impersonated
      impersonates imperturbable imperturbably impervious impinged impinges implacable implacably
      implausible implausibly implement implementer implicated implicates implied implies implode
      implore imported importer importing imports importuned importunes imposed imposes impossible
      impossibly impoverished impoverishes impracticable impracticably impregnable impregnably
      impregnated impregnates impress impresses impressionism impressionist improbable improbably
      improvable improved improves improvised improvises imprudence imprudent impudence impudent
      impulsed impulses impunity impure impurity imputation imputed imputes inanely inaner inanest
      inanity inaudible inaudibly inaugurated inaugurates inbound inbred incalculable incalculably
      incapacitated incapacitates incarcerated incarcerates incarnated incarnates incense incentive
      inched inches inching incinerated incinerates incised incises incising incited incites
      inciting inclement inclined inclines included includes incoming incomparable incomparably
      incompatible incompatibly inconceivable inconceivably incontestable incontestably
      inconvenienced inconveniences incorporated incorporates incorrigible incorrigibly increased
      increases incredible incredibly increment incriminated incriminates incrustation incubated
      incubates inculcate inculpate incurable incurably incurious indebted indecipherable indeed
      indefatigable indefatigably indefensible indefensibly indefinable indefinably indelible
      indelibly indemnified indemnifies indemnify indemnities indemnity indented indenting indents
      indentured indentures indescribable indescribably indestructible indestructibly indexed
      indexes indicate indication indicator indices indicted indicting indicts indispensable
      indispensably indisputable indisputably individualism individualist indivisible indivisibly
      indoctrinated indoctrinates indolence indolent indolently indomitable indomitably indubitable
      indubitably induced induces inducing inducted inductee inducting inducts indulged indulges
      industrialism industrialist inebriated inebriates ineffable ineffably ineluctable ineluctably
      ineptly ineptness inequities inequity inertia inertial inertly inertness inescapable
      inescapably inestimable inestimably inevitable inevitably inexcusable inexcusably
      inexhaustible inexhaustibly inexorable inexorably inexplicable inexplicably inextricable
      inextricably infallible infallibly infantryman infantrymen infarction infatuated infatuates
      infeasible infect infected infecting infection infectious infects inferior infernal inferred
      inferring infested infesting infests infiltrated infiltrates infinite infinities infinitives
      infinity inflame inflate inflect inflection inflexible inflexibly inflict infliction
      influenced influences informed informer infraction infringed infringes infuriated infuriates
      infused infuses ingenious ingeniously ingenuous ingenuously ingested ingesting ingests
      ingratiated ingratiates inhabit inhale inhaler inhalers inhales inhered inheres inhibit
      inhuman inhumane inhumanely inhumanly inimitable inimitably iniquities iniquity initialed
      initialing initiated initiates initiating injected injecting injection injects injured injures
      injuries injuring injurious inkier inkiest inking inkling inline innards innate inning
      innovated innovates inoculated inoculates inoffensive inpatient inquire inquirer inquiries
      inquiry insane insanely insanest insanity insatiable insatiably inscribed inscribes
      inscrutable inscrutably insect inseminated inseminates insensible insensibly inseparable
      inseparably inserted inserting inserts insets insetting inshore inside insider insiders
      insides insidious insidiously insinuated insinuates insolence insolent insolently insolvent
      insomnia insomniac inspects inspired inspires instaled instaling install installment
      instalment instanced instances instigated instigates instil instill instituted institutes
      insubstantial insufferable insufferably insulated insulates insulating insulted insulting
      insupportable insure insured insurer insurers insures insurgence insurgencies insurgency
      insuring intangible intangibly integrated integrates intelligible intelligibly intends intense
      intenser intensified intensifier intensifies intensify intensities intensity intention intents
      interbred interbreed interceded intercedes interchanged interchanges interface interfered
      interferes interior interject interjection interlace interleave interluded interludes
      intermarried intermarries interment intermezzi intermezzo interminable interminably
      intermingled intermingles internal interned internee internet interning internment
      interpolated interpolates interposed interposes interpreted interpreter interred interrelated
      interrelates interring interrogated interrogates interrogator interrogatory inters intersect
      intersection interspersed intersperses interstate intertwined intertwines interval intervened
      intervenes interviewed interviewee interviewer interweave interwove interwoven intestate
      intimated intimates intimidated intimidates intolerable intolerably intoned intones
      intoxicated intoxicates intrigued intrigues introduced introduces intrude intruder intruders
      intrudes inundated inundates inured inures inuring invade invader invaders invades invalidated
      invalidates invariable invariably invective inveighed inveighing inveigled inveigles
      inveigling invented inventing invention inventive inventor inventoried inventories inventory
      invents inverted inverting inverts invested investigated investigates investing investor
      invests invidious invidiously invigorated invigorates invincible invincibly invisible
      invisibly invited invites inviting invoiced invoices invoked invokes involved involves
      invulnerable invulnerably inwards ionizer ironies ironing irradiated irradiates irrelevance
      irrelevancies irrelevancy irremediable irremediably irreparable irreparably irresistible
      irresistibly irresponsible irresponsibly irretrievable irretrievably irreversible irreversibly
      irrevocable irrevocably irrigate irrigation irritable irritably irritate irritation islander
      isolated isolates isolationism isolationist isotopic isotropic issues itched itches itchier
      itchiest itching iterate jabbered jabberer jabbers jabbing jackals jackass jackets jacking
      jackknifed jackknifes jackknives jaggeder jaggedest jaggedly jaggedness jailers jailing
      jalousies jamming jangled jangles jangling jarring jaundiced jaundices jaunted jaunting
      jawboned jawbones jawbreaker jaywalked jaywalker jazzing jealous jealousies jealously jealousy
      jeering jelled jellied jellies jelling jellying jerkier jerkiest jerkin jerking jesters
      jesting jetting jibbing jibing jigged jiggers jigging jiggled jiggles jiggling jilting jimmied
      jimmies jingled jingles jingling jingoism jingoist jitterbug jitters jittery jobbers jobbing
      jobless jockeyed jogged joggers jogging joggled joggles joggling joined joining jointed
      jointing jollied jollier jollies jolliest jollying jolting joshing jostled jostles jotting
      jounced jounces jouncing journalism journalist journey journeyman journeymen jousting joyless
      joyride joyrider joyrode judgement judging judgment jugged jugging juggle juggled juggler
      jugglers juggles juggling juicer juices jumbled jumbles jumbling jumper jumpier jumpiest
      jumpiness jumping junction juncture jungles junker junkets junkie junkier junkiest junking
      jurists justifiable justifiably justified justifies jutting juxtaposed juxtaposes keeling
      keening keepers keeping kennels kenning kernels ketches kettles keyboarded keyboarder keynoted
      keynotes keypunched keypunches kibitzed kibitzer kibitzes kicker kickier kickiest kicking
      kidded kidders kiddies kidding kidnapped kidnapper kiling killed killers killing kilning
      kindled kindles kindlier kindliest kindred kinematic kinglier kingliest kingship kinkier
      kinkiest kinking kinship kinsman kinsmen kinswoman kinswomen kipper kisses kissing kitsch
      kittens kitties kleptomania kleptomaniac knacker kneaded kneader kneeing kneeling knelling
      knickers knightly knitted knitter knitting knobbier knobbiest knocked knocker knotted knottier
      knottiest knotting knowing knowledgeable knowledgeably knuckled knuckles labeled labeling
      lacerate laceration lacier laciest lacing lacked lacking lackluster lacklustre lactated
      lactates lacuna ladder laddies ladies lading laggard lagged lagging lambasted lambastes
      lambing lambkin lambskin lameness lament lamentable lamentably laminated laminates laming
      lammed lamming lanced lancers lances lancets lancing lander landfall landfill landing
      landscape landscaper landslid landslide languish languishes lanker lankest lankiest lapped
      lapping lapsed lapses lapsing lapwing larches larders larding larges largest larking lashed
      lashes lashing lasses lasted lasting latched latches latching lateness lateral laterally
      lathed lather lathes lathing latitude latter latticed lattices laudable laudably lauding
      laughable laughably laughter launched launcher launchers launches launching launder launderer
      laundryman laundrymen lavish lavisher lavishes lavishest lavishly lawbreaker lawfully
      lawfulness lawless lawlessly lawyers layers laying layoff laywoman laywomen lazier lazies
      laziest laziness lazing leached leaches leaching leaded leader leaders leadership leading
      leafier leafiest leafing leafless leaflets leagued leagues leakier leakiest leaking leaned
      leaner leanest leaning leanness leaping learned learner learning leased leases leashed leashes
      leashing leasing leather leathery leaved leavens leaves leaving lecher lechery lecture
      lecturer lecturers lectures ledgers ledges leeched leeches leeching leered leeriest leering
      leftest leftism leftist legalese legalism legally legate legatee legation legatos legging
      legible legibly legions legislated legislates legitimated legitimates lemming lender lending
      length lengthy leopard leotard lesions lessees lessens lessons lessors lettered lettering
      letters letting leukaemia leukemia leveled leveling leverage levered levering levitated
      levitates liability liable liaised liaises libeled libeling libellous libelous liberal
      liberalism liberally liberate liberties libertines licences license licensee licenses licked
      licking lifelike lifeline lifelong lifting ligatured ligatures lighted lighten lighter
      lightest lighting lightly lightness lightning lights likable likeable likelier likeliest
      likelihood likened likening liking lilting limber limier limiest liming limitation limning
      limpest limpet limping linage lineage lineally linearly lineman linemen linens liners linesman
      linesmen lineups lingered lingerer lingering lingers lingoes lining linkage linked linker
      linking linkups lipstick liquefied liquefies liquidated liquidates lisping listen listener
      listing literacy literal literally literary literate literati liters lither lithest lithograph
      lithographer lithography litigate litigation litter litterbug little livability livable
      liveable livelier liveliest livelihood liveliness livelong livened livening liveried liveries
      livers lividly livings lizards loaders loading loafers loafing loamier loamiest loaners
      loaning loathed loathes loathing lobbed lobbied lobbies lobbing lobbying lobbyist lobster
      locales locally locals located locates location locked lockers lockets locking lockout
      locution lodgers lodges lodging lofting logged logger logging loitered loiterer loiters
      lolling lonelier loneliest loneliness loners longed longest longing longshoreman longshoremen
      looking lookout loomed looming loonie loonier loonies looniest loopier loopiest looping looses
      loosing looters looting loping lopped lopping lording lorries losing losses lotions lotteries
      lottery lounged lounges lounging louses lousier lousiest lousiness lovable lovelier lovelies
      loveliest loveliness lovers loving lovingly lowdown lowered lowering lowers lowest lowing
      lowness loyalest loyalist loyally loyalties loyalty lubber lubricated lubricates lucidly
      lucidness lucked luckier luckiest luckiness lucking lugged lugging lulling lumber lumberman
      lumbermen lummox lummoxes lumped lumpier lumpiest lumpiness lumping lunched lunches lunching
      lunged lunges lunging lupins lurched lurches lurching luridly luridness luring lurking lusher
      lushes lushest luster lustier lustiest lustiness lusting luxuriated luxuriates lynched lynches
      lynching macerate maceration machined machines macrocosm macrons macros macroscopic maddened
      maddening maddens madders maddest madness madras madrasa madrasah madrases madrassa madwoman
      madwomen maggots magnet magnetism magneto magnified magnifier magnifies maidens mailed mailers
      mailing mailman mailmen maiming mainlined mainlines maintained maintainer makers making
      malaria malarial maleness maligned maligning malingered malingerer mallets mallows malting
      manacled manacles manage manager managers manages mandated mandates manger mangier mangiest
      mangled mangles mangling mangoes manhandle manias manics manicured manicures manifest
      manifesto manipulated manipulates manlier manliest manners manning mantels mantled mantles
      mantling manufacture manufacturer manufacturers manufactures manured manures manuring mapping
      marauded marauder marbled marbles marbling marched marcher marches marching margins marinade
      marinas marinate marine mariner mariners marines marital markers marketed marketer markets
      marking marksman marksmen marlins marquees marquess marquetry marquis marquise marred marriage
      married marries marring marrows marrying marshes marten martial martin martini marvellous
      marvelous marxism marxist mashed mashers mashes mashing masking masochism masochist masquerade
      masquerader masques massacred massacres massage massed masses massing massive massively master
      masterly mastery masticated masticates masturbated masturbates matched matches matching
      matchmaker material materialism materialist materially maternal maternally maternity mating
      matins matriarch matriarchal matriarchies matriarchy matricide matriculated matriculates
      matrimonial matrimony matrons mattered mattering matters mattes matting maturation mature
      matured maturer matures maturest maturing matzoh matzos matzot mauling maunder mawkish maxilla
      maxillae maxima maydays mealier mealiest mealtime meanders meaner meanest meaning meanness
      meantime measlier measliest measurable measurably measured measures meatier meatiest mechanism
      meddle meddled meddler meddles meddling medial medias mediate mediation medicate medication
      meditate meditation meeting megalomania megalomaniac megaphoned megaphones melancholia
      melancholic melding mellowed mellower mellowest mellowing mellows melted melting memorable
      memorably memories memorizes menaced menaces menages mended mender mending menially menials
      menstruated menstruates mentally merchandised merchandises merchantman merchantmen merged
      merges merging merrier meshing mesmerism message messier messiest messing metabolism
      metamorphosed metamorphoses metamorphosis metastases metastasis metered metering meters
      methinks methought meting mettlesome mewing microcosm micrometer micrometre microns microscope
      microscopic microscopy microwaved microwaves middies middleman middlemen middles middling
      midges midgets midshipman midshipmen midwifed midwifes midwives miffing migrant migrate
      migration miking mildest mildness mileage milers milestone miling militarism militarist
      militated militates militiaman militiamen milker milkier milkiest milking milkman milkmen
      millage millennia millennial millers millimeter millimetre milliner millinery milling million
      millionaire millionth millstone miming mincing minding mingled mingles mingling miniaturist
      minima minimalism minimalist mining minions miniseries minister ministries minnows minster
      minted mintier mintiest minting minuets minuses minute minuteman minutemen minuter minutes
      minutest minutia minutiae minuting miring misanthrope misanthropy misapplied misapplies
      misbehaved misbehaves misbehavior misbehaviour miscalculated miscalculates miscarried
      miscarries misconceived misconceives misconstrued misconstrues miscount miscued miscues
      misdeal misdealt misdemeanor misdemeanour misdiagnosed misdiagnoses misdiagnosis miserable
      miserably misers misery misfired misfires misguided misguides mishandled mishandles
      misidentified misidentifies misinformation misjudged misjudges mislay mislead misled
      mismanaged mismanages mismatched mismatches misplace misplay mispronounced mispronounces
      misquoted misquotes misread misruled misrules missed misses missile missing mission missive
      misspend misspent misstated misstates mistake mistaken mister mistier mistiest mistimed
      mistimes mistiness misting mistress mistresses mistrust mistrustful misused misuses misusing
      mitigate mitigation mitten mixture moaning mobbing mobiles mobility mobster mocked mocker
      mockery mocking modeled modeling modellings moderated moderates modernism modernist modest
      modestly modesty modification modified modifier modifiers modifies modifying modular modulated
      modulates modules modulus moisten moister molasses molded moldier moldiest moldiness molding
      molested molester mollified mollifies mollusc mollusk mollycoddled mollycoddles molted molting
      moments mommies monarch monarchism monarchist monarchy moneyed mongers monkeyed monkeys
      monomania monomaniac monopolies monopolist monopolizes monotheism monotheist monotone monotony
      monster mooched moocher mooches mooching moodier moodiest moodiness mooing mooning moonlighted
      moonlighter moored mooring mooting moping mopping moralist morality morally morals morasses
      morning morrows mortality mortally mortals mortars mortgage mortgagee mortification mortified
      mortifies mortify mortise moseyed mosques mosses mossier mossiest mostly mother motiles
      motility motion motivated motivates motive motorbiked motorbikes motorcycled motorcycles
      motoring motorist motorman motormen mottled mottles mottling mottoes moulded mouldier
      mouldiest moulding moulted moulting mounded mounding mountain mounted mounting mounts mourned
      mourner mourning moused mouser mouses mousier mousiest mousiness mousing moussed mousses
      moussing moustache mouthful movable movingly mowing muckier muckiest mucking muckrake
      muckraker muddied muddier muddies muddiest muddiness muddled muddles muddling muddying muffed
      muffin muffing muffle muffled muffler mufflers muffles muffling mugger muggier muggiest
      mugging muggle mulched mulches mulching muling mullets mulling mullion multiple multiplex
      multiplexer multiplexes multiplied multiplier multiplies multiply mumble mumbled mumbler
      mumbles mumbling mummer mummery mummies mummified mummifies munched munches munchies munching
      muralist murdered murderer murderess murkier murkiest murkiness muscled muscles mushier
      mushiest mushiness mushing musical musicale musing muskier muskiest muskiness mussed musses
      mussier mussiest mussing mustache mustard muster mustier mustiest mustiness mutated mutates
      muteness mutilated mutilates mutinied mutinies muttered muttering mutters muzzled muzzles
      muzzling mystery mystified mystifies nabbing nagged nagging nailed nailing naively naiveta
      naivety nannies napped nappier nappies nappiest napping narcissism narcissist narrated
      narrates narrowed narrower narrowing narrows nastier nastiest nastily nastiness national
      nationalism nationalist nationalistic nationality nationalize nationally nations natives
      nattier nattiest nattily naturalism naturalist natures naught naughtier naughtiest naughtily
      naughtiness naughty nausea nauseated nauseates navigated navigates nearest nearing nearness
      neatest neatness nebula nebulae nebular necessitated necessitates necking necrosis needed
      needful needier neediest neediness needing needled needles needless needlessly needling
      negated negates negation negatived negatives negligible negligibly negotiated negotiates
      neighed neighing nemeses nemesis nerdier nerdiest nervier nerviest nerving nested nesting
      nestled nestles nestling nether netted netting nettled nettles nettlesome nettling neural
      neuralgia neuralgic neuron neuroses neurosis neutrons nevermore newsman newsmen newspaperman
      newspapermen newspaperwoman newspaperwomen nibble nibbler niceties nicking nicknamed nicknames
      niggers niggled niggles niggling nighest nighties nightly nights nihilism nihilist nimble
      nimbler nineties ninnies nipped nipper nippier nippiest nipping nipples nitpicked nitpicker
      nitrated nitrates nobility nobleman noblemen nobles noblewoman noblewomen nodding nodular
      nodules noisiest noisiness noising noizing nominate nomination noodled noodles noodling
      normalcy normality normally normative northeaster northeastern nosedived nosedives noshing
      nosier nosiest nosiness nosing nostalgia nostalgic nostrum notable notably notaries notation
      notched notches notching nothing noticeable noticeably noticed notices notified notifies
      noting notional notionally notions nougats noughts nourished nourishes novices nozzles nuanced
      nuances nuclear nuclei nudging nullified nullifies nullify nullity numbered numbering numbers
      numbest numbness numerate numeration nunnery nurseryman nurserymen nursing nurtured nurtures
      nutrient nutriment nuttier nuttiest nutting nuzzled nuzzles nuzzling nymphomania nymphomaniac
      oaring oarlock oarsman oarsmen obfuscated obfuscates objectionable objectionably obligated
      obligates obliged obliges obliterated obliterates obscene obscener obscure obscurer obscures
      obscurest observable observably observe observer observers observes obsessed obsesses
      obsoleted obsoletes obtruded obtrudes obtuse obviated obviates occidental occluded occludes
      occupied occupies ocular oesophagi oesophagus offended offender offers office officer officers
      offices officiated officiates offing oftener oiliest oiliness oiling oinking oldest oligarch
      oligarchy ombudsman ombudsmen omission omitted omitting oncoming onomatopoeia onomatopoeic
      onshore onuses onwards oodles oozing opaque opaquer opaques opaquest opening operate opining
      opinions opossums opportunism opportunist opposed opposes opposite opposition oppressed
      oppresses optical optima optimal optimism optimist options orally oranges orating oration
      orator oratories oratorios oratory orchestra orchestral orchestras orchestrated orchestrates
      ordered ordering orders ordinance ordnance organisational organism organist organizational
      organizers organizes orientated orientates originated originates orthodontia orthodontic
      orthodox orthodoxy orthopaedics orthopedics oscillated oscillates ossified ossifies ostensible
      ostensibly osteopath osteopathy ostracism others otters ounces ourselves ousted ousters
      ousting outage outback outbalanced outbalances outcast outclassed outclasses outdistanced
      outdistances outdoes outdoing outfits outfitted outfitter outfitting outfoxed outfoxes outgoes
      outgoing outgrew outgrow outgrown outing outlast outlawing outlaws outlay outlaying outlays
      outlets outline outlive outlying outplaying outplays outraged outrages outran outreached
      outreaches outrider outsets outshine outshone outside outsider outsiders outsides outsize
      outsourced outsources outstretched outstretches outvoted outvotes outwits outwitted outwitting
      outwore outworn ovation overachieve overachiever overage overall overate overawe overbalanced
      overbalances overbear overboard overbook overbore overborne overcame overcharged overcharges
      overcome overcook overdoes overdoing overdone overdose overdraw overdrawn overdressed
      overdresses overdrew overeat overestimated overestimates overexposed overexposes overgrew
      overgrow overgrown overhand overhang overhead overhear overheard overheat overhung
      overindulged overindulges overlaid overlain overland overlap overlay overload overlook
      overlord overly overnight overpaid overpass overpay overplay overpopulated overpopulates
      overpriced overprices overproduced overproduces overran overrate overreach overreaches
      overreact override overripe overrode overruled overrules overrun overseas oversee overseen
      overseer overseers oversees overshared overshares overshoe overshoot overshot oversight
      oversimplified oversimplifies overspend overspent overstated overstates overstating overstayed
      overstaying oversupplied oversupplies overtake overtaken overtaxed overtaxes overtaxing
      overthrew overthrow overthrown overtly overtone overtook overture overturn overused overuses
      ovulated ovulates owners owning oxygenated oxygenates oysters""";

  private static final String P_TO_Z = """
      pacemaker pacified pacifier pacifiers pacifies pacifism pacifist pacing packaged packages
      packers packet packets packing padded paddies padding paddled paddles paddling paddock padlock
      paediatrician paediatrics paginated paginates pailful pained painful painfully paining painted
      painter painting paints pairing paisley pajamas palaces palaeontology palatal palate palates
      palatial palazzi palazzo paleness paleontology palimony paling pallets palliated palliates
      palling palmier palmiest palming palmist palpable palpably palpated palpates palpitated
      palpitates palsied palsies pampered pampering pampers pancaked pancakes pandered panderer
      pandering panders panhandle panhandler panhandlers panned pannier panning pansies panted
      pantheism pantheist panthers panties panting pantomimed pantomimes pantries papered papering
      papers papilla papillae parable parachuted parachutes paraded parades paralyse paralysis
      paralyze paranoia paranoid paraphrased paraphrases paraplegia paraplegic parched parches
      parching pardons parented parentheses parenthesis parenting parents paring parishes parked
      parking parkour parkway parlayed parlaying parlays parley parlor parlours parodied parodies
      parole paroled parolee paroling parquetry parred parricide parried parries parring parroted
      parroting parrots parrying parser parses parsing parsley parsonage parsons partake partaken
      partaker parted partial participated participates participator participatory particle
      particulate partied parties parting partisan partridge partway partying passable passably
      passage passels passerby passersby passes passing passive passively pastels pastern pastes
      pastier pasties pastiest pastimes pasting pastors pastries pasture patched patches patchier
      patchiest patching patella patellae patent patently paternal paternally paternity pathetic
      pathetically patiently patients patina patriarch patriarchal patriarchies patriarchy patricide
      patrimonial patrimony patroled patroling patrolman patrolmen patrols patrolwoman patrolwomen
      patrons patsies patted patter pattern patterned patterning patterns patties patting paunch
      paunches paunchier paunchiest paunchy pauperism paupers pausing pavings pawing pawned pawning
      payable paydays payers paying payoff peaceable peaceably peacemaker peaces peaches peaking
      pealed pealing pearlier pearliest pearling peasant peasantry pebbled pebbles pecked pecking
      pedaled pedaling pedant peddle peddled peddler peddles peddling pederast pederasty
      pediatrician pediatrics pedicured pedicures pedigreed pedigrees pediment peeing peeking
      peeling peepers peeping peered peering peeving pegging pellets pelting penchant pendant pended
      pendent pending penetrated penetrates peninsula peninsular pennant pennies penning pension
      pensioner peonies peopled peoples pepped pepper peppery peppier peppiest pepping perambulated
      perambulates perceived perceives perceptible perceptibly perched perches perching percolated
      percolates perfect perfecter perfectionism perfectionist perforated perforates perforation
      performed performer perfumed perfumes periphrases periphrasis perished perishes perjure
      perjurer perjuries perjury perkier perkiest perking permeated permeates perming permissible
      permissibly permits permuted permutes peroration peroxided peroxides perpetrate perpetration
      perpetuate perpetuation perplexed perplexes persecuted persecutes persevered perseveres person
      persona personae personage personal personified personifies perspired perspires persuaded
      persuades pertain perused peruses pervaded pervades peskier peskiest pessimism pessimist
      pestered pestering pesters pestled pestles pestling petards petered petering peters petitioned
      petitioner petrified petrifies pettier pettiest pettifogged pettifogger pettily pettiness
      petting pewees pewters phalanges phalanxes phalli phased phases phasing pheasant phenomena
      phenomenal philandered philanderer philosophies philosophizes phished phisher phobias phobics
      phoned phonemic phones phonetic phoneyed phoneying phonics phonied phonier phonies phoniest
      phoning phonograph phonying phosphors phosphorus photocopied photocopier photocopiers
      photocopies photograph photographer photography photons photos phrased phrases phrasing
      pickaxed pickaxes picked picker picketed picketing pickets pickier pickiest picking pickle
      picnicked picnicker pictured pictures piddled piddles piddling pieced pieces piecing pieing
      pierced pierces piercing pigeonholed pigeonholes piggier piggies piggiest pigging piggish
      pigment pikers piking pilaster pilfered pilferer piling pillage pilled pilling pillion
      pilloried pillories pillowed pillowing pillows piloted piloting pimento pimiento pimped
      pimping pimples pinched pinches pinching pinging pining pinion pinkest pinkies pinking
      pinnacle pinning pinstriped pinstripes piping pippin pipping pirated pirates pirating
      pirouetted pirouettes pissing pistillate pistils pistols pistons pitched pitcher pitchers
      pitches pitching pitchman pitchmen pitiable pitiably pitons pitted pitting pitying pivoted
      pivoting pizzas pizzicati pizzicato placated placates placenta placental placers places
      placing plackets plagiarism plagiarist plagued plagues plainer plains plaited plaiting plaits
      planed planes planing planked planking planned planner planning planted planter planting
      plants plaques plaster plasterer plastic plasticity plated plates plating platitude platter
      plausible plausibly playable played players playing playoffs pleaded pleader pleading pleasant
      pleasantly pleasantry pleased pleases pleasing pleasurable pleasurably pleasured pleasures
      pleated pleating pledged pledges pledging plenty pliability plighted plighting plights plodded
      plodder plodding plopped plopping plotted plotter plotting plovers plowing plucked pluckier
      pluckiest pluckiness plucking plugged plugging plumbed plumber plumbing plumed pluming plumped
      plumper plumping plunder plunderer plunge plunged plunger plunges plunging plunked plunking
      pluralism plusher plushest plushier plushiest plying poached poacher poachers poaches poaching
      pocketed pocketing pockets pocking podded podding pointed pointer pointier pointillism
      pointillist pointing poising poisoned poisoner poisons poizing pokiest poking policed
      policeman policemen polices policewoman policewomen policies poling polished polisher polishes
      polite politic political politico polities pollinated pollinates polling pollster pollute
      polluter polytheism polytheist pomaded pomades pommels pompoms pompous ponchos pondered
      pondering ponders ponies pontificated pontificates pooched pooches pooching poodles poohed
      poohing pooled pooling pooping poplar popped poppies popping populace populate population
      populism populist porches poring porpoised porpoises portable portage portals ported portend
      portends portent portents porters porthole porting portions posers posing positing position
      positron possessed possesses possible possibly possum postage postdated postdates posted
      posters posting postman postmen postponed postpones postulated postulates posture potable
      potbellied potbellies potent pothole potion potpies potshot pottage potted potter potteries
      pottery pottier potties pottiest potting pouched pouches pouching poulticed poultices pounced
      pounces pouncing pounded pounding pouring pouted pouting powder powdery powered powering
      powers practicable practicably practically practice practiced practices practicing practized
      practizes practizing pragmatism pragmatist praise praized praizes praizing prance prancer
      prances prated prates prating prattled prattles prattling prawning prayed prayer prayers
      praying preach preached preacher preachers preaches preachier preaching preambled preambles
      prearrange prearrangement preceded precedes preceding preceptor precious preciously
      precipitated precipitates precise preciser precisest precize preclude precognition
      preconceived preconceives precondition predate predator predatory predeceased predeceases
      predefined predestined predestines predetermined predetermines predicated predicates
      predicating predication predicative predictable predictably predicted predicting prediction
      predictive predisposed predisposes predominated predominates preened preening prefabricated
      prefabricates prefaced prefaces prefatory prefect preferable preferably preference
      preferential preferred preferring prefigured prefigures prefixed prefixes preheated preheating
      preheats prejudged prejudges prejudiced prejudices prelate prelude premeditated premeditates
      premier premiere premise premize preoccupied preoccupies preoccupy prepackage preparation
      prepared prepares preparing prepaying prepayment preponderated preponderates preposition
      prepositional prepossess prepossesses prepped preppier preppies preppiest prepping presaged
      presages prescribe prescription presence presences present presentable presenter preservation
      preserve preserver preset presetting preshrank preshrink preshrunk presided presidencies
      presidency president presidential presides presiding pressed presses pressing pressman
      pressmen pressured pressures presumable presumably presumed presumes presuming presumption
      presupposed presupposes pretences pretended pretender pretenses prettied prettier pretties
      prettiest prettified prettifies prettify prettily prettiness prevaricated prevaricates prevent
      preventable previewed previewer previewing previews previous previously preying priced prices
      pricier priciest pricing pricked pricking prickle prickly priding priest priggish primacy
      primary primate primed primer primes priming primmer primmest primness primped primping
      princes principled principles printed printer printing prints priorities prisoner prisons
      privacy private privateer privater privatest privets privier privies priviest privileged
      privileges prized prizes prizing probable probably probate probing process processes
      procession processional processor procrastinated procrastinates procreated procreates procure
      procurer prodded prodding produce producer producers product profane profess professes
      profession professional professor profiled profiles profiling profitable profitably profited
      profiting profound prognoses prognosis prognosticated prognosticates programmed programmer
      progressed progresses project projection projector proletarian proletariat proliferated
      proliferates promenaded promenades promise promize promote promoted promoter promoting
      prompted prompter prompting promulgated promulgates pronged pronounced pronounces proofing
      propagandist propagated propagates propane propeler propelled propeller proper properer
      properly propertied properties property prophecies prophecy prophesied prophesies prophesy
      propitiated propitiates propose proposer proposition propositional propound propped propping
      prorate proscribe proscription prosecuted prosecutes proselyted proselytes prosier prosiest
      prospects prospectus prosper prostate prostheses prosthesis prostituted prostitutes prostrate
      protean protect protection protector protein protest protester protons protozoa protozoan
      protruded protrudes provable provably provide provider proving provoked provokes prowess
      prowled prowler prowling prying psalmist psyched psyches psychoanalysis psychoanalyst
      psychoanalysts psychos psychoses psychosis psychs publicist published publisher publishers
      publishes puckered puckering puckers pudding puddled puddles puddling puffer puffier puffiest
      puffin puffing pugilism pugilist puling pullback pullers pullets pulleys pulling pulping
      pulsated pulsates pulsing pummels pumped pumper pumping pumpkin punched punches punchier
      punchiest punching punchy punctuated punctuates puncture puniest punished punishes punkest
      punning punsters punter punters punting puppies pupping purchase purchaser purchasers
      purchases pureness purging purified purifier purifies purists purling purple purpler purples
      purplest purposed purposes purred purring pursed purser purses pursing pursue pursuer pursuing
      purveyed purveying purveyor purveys pusher pushes pushier pushiest pushiness pushing pusses
      pussier pussies pussiest putrefied putrefies putted putter puttied putties putting puttying
      puzzle puzzled puzzler puzzles puzzling pwning pyjamas pyromania pyromaniac quacking
      quadriplegia quadriplegic quadruped quadruple quadruplet quadruplicated quadruplicates quaked
      quaking qualified qualifier qualifiers qualifies qualify qualities quality quantified
      quantifier quantifies quantify quantities quantity quarantined quarantines quarried quarries
      quarter quarters quartet quartets quarts quashed quashes quashing quaver quavered quavering
      quavers quavery queened queening queenly queered queerer queering queerly queling quelled
      quelling quenched quenches queried queries quested questing questionable questionably
      questioned questioner queuing quibble quibbler quicken quicker quieted quieter quieting quiets
      quilted quilter quilting quintuple quintuplet quipped quipping quires quitter quitting
      quivered quivering quivers quizzed quizzes quoiting quoted quoting rabbis rabbles racers
      racially raciest racing racist racked racket racking radial radially radiated radiates
      radically radicals radishes raffled raffles raffling rafted rafter rafting ragged raggeder
      raggedest raggedier raggediest raggedly raggedness raggedy ragging raging raided raider
      raiding railed railing rained rainier rainiest raining rainstorm raised raises raisin raising
      raizing raking rallied rallies rallying ramble rambled rambler rambles rambling ramification
      ramified ramifies ramifying rammed ramming rampaged rampages rampant rampart ranched rancher
      ranchers ranches ranching rancor randier randiest ranger rangers ranges rangier rangiest
      ranging ranked ranker rankest ranking rankled rankles rankling rankness ransom ranted ranting
      rapacious rapaciously rapaciousness rapacity rapidity rapier raping rapists rapped rapper
      rapping rapture rarefied rarefies rareness raring rasher rashes rashest rashly rashness rasped
      rasping raster ratchet ratification ratified ratifies ratify rating ration rational rationale
      rationalism rationalist rationalistic rationality rationalize rationally ratios ratted rattier
      rattiest ratting rattle rattler rattlers raunchier raunchiest raunchy ravaged ravages ravaging
      raveled raveling ravellings ravels ravened ravening ravens ravines raving ravished ravishes
      ravishing rawboned razing razzing reachable reached reaches reaching reacted reacting
      reactivate reactors reader readership readied readier readies readiest reading readying
      reagents realest realism realist reallocated reallocates really realty reamed reamer reaming
      reanimated reanimates reapers reaping reapplied reapplies reappraised reappraises reared
      rearing rearming rearrange rearrangement reason reasonable reasonably reassembled reassembles
      reassessed reassesses reassured reassures rebated rebates rebating rebeled rebeling rebelled
      rebelling rebellions rebellious rebinding rebinds rebound rebuild rebuilt rebuked rebukes
      rebuses recaled recaling recanted recanting recants recapitulated recapitulates recaps
      recaptured recaptures recasting recasts recede receive receiver receivers recenter recently
      reception receptive receptively receptiveness receptor recessed recesses recession recharged
      recharges recidivism recidivist recipes reciprocated reciprocates recited recites reckless
      reckoned reckoning reckons reclaim reclamation reclassified reclassifies reclassify recline
      recliner reclusive recognisable recognition recognizable recombined recombines recommenced
      recommences recommencing recommended recommending recompensed recompenses reconciled
      reconciles recondition reconstituted reconstitutes reconstruction reconvened reconvenes
      recopied recopies recorded recorder recording records recount recover recovery recreated
      recreates recreating recriminated recriminates recruited recruiter rectal rectified rectifier
      rectifies rector rectory recuperated recuperates recycled recycles redecorated redecorates
      rededicated rededicates redeemed redeemer redefined redefines rediscover rediscovery
      redistributed redistributes redness redoubled redoubles redound redraw redrawn redress
      redresses reduced reduces reducing reduction reedier reediest reeducated reeducates reefing
      reeking reelect reelection reeled reeling reemerged reemerges reenter reestablished
      reestablishes reevaluated reevaluates reeving reexamined reexamines refereed referees
      reference referent referential referred referring refers reffing refiled refiles refiling
      refilled refilling refills refinanced refinances refine refined refiner refinery refines
      refining refinished refinishes refitted refitting reflect reflection reflector refocused
      refocuses reforest reforestation reformation reformed reformer reforming reforms reformulated
      reformulates refract refraction refrain refreshed refresher refreshes refrigerated
      refrigerates refuge refugee refurbish refurbishes refurnish refurnishes refused refuses
      refusing refutation refuted refutes refuting regained regaining regains regaled regales
      regaling regally regarded regarding regards regenerate regeneration regenerative regent
      regents regime regimen regiment regimes regions register regress regresses regression
      regressive regrets regrettable regrettably regulated regulates regulator regulatory
      regurgitated regurgitates rehabilitated rehabilitates rehashed rehashes rehearsed rehearses
      reheat rehired rehires rehiring reigned reigning reigns reimbursed reimburses reimposed
      reimposes reincarnated reincarnates reined reinforced reinforces reining reinstated reinstates
      reinvent reinvest reissued reissues reiterated reiterates rejected rejecting rejection rejects
      rejoiced rejoices rejoicing rejoined rejoining rejuvenated rejuvenates rekindled rekindles
      relapsed relapses relapsing relate related relates relating relation relaxed relaxes relaxing
      relayed relaying relays released releases relegate relegation relented relenting relents
      relevance relevancy reliable reliably relied reliefs relies relieve religions religious
      relinquished relinquishes relished relishes relive relocated relocates relocation relying
      remainder remained remaining remains remakes remaking remanded remanding remands remarkable
      remarkably remarking remarried remarries remedied remedies reminded reminder reminding reminds
      reminisced reminisces remission remitted remitting remonstrate remortgaged remortgages remote
      remoter remotes remotest remount remove remover removes remunerated remunerates renamed
      renames renaming rendered rendering renders rendezvoused rendezvouses rending renegaded
      renegades reneged reneges reneging renegotiated renegotiates renewed renewing renounce
      renovated renovates renter renting renunciation reoccupied reoccupies reoccupy reorder
      repackage repaid repaint repairman repairmen reparation repasts repatriated repatriates
      repaying repayment repays repealed repealing repeals repeatable repeatably repeated repeater
      repeating repeats repeled repeling repelled repelling repels repented repenting repents
      repertoires repertories repetitions repetitious rephrased rephrases replaced replaces
      replacing replayed replaying replenished replenishes replete repletion replicated replicates
      replied replies replying reported reporter reporting reports reposed reposes reposing
      repositories repository repossess repossesses reprehensible reprehensibly repress represses
      repression repressive reprieve reprint reprises reproached reproaches reprocessed reprocesses
      reproduced reproduces reprogram reprogrammed reprogramming reproved reproves republished
      republishes repudiated repudiates repulsed repulses repulsion reputable reputably reputation
      reputed reputes reputing request requester require requite reread rerouted reroutes resales
      rescheduled reschedules rescue rescuer rescuers rescues researched researcher researchers
      researches resell resembled resembles resent reservation reserve reservedly resets resetting
      resettled resettles resettling reshuffled reshuffles reside residence residencies residency
      resident residential residues resignation resigned resigning resigns resilience resiliency
      resins resisted resister resisting resistor resists resolution resolve resolver resonated
      resonates resorted resorting resorts resound respectable respectably respelled respelling
      respells respirator respiratory respire respite respondent responsible responsibly restarted
      restarting restate rested restful restfully resting restitution restive restively restore
      restorer restrain restraint restructured restructures restudied restudies resume resumption
      resupplied resupplies resurfaced resurfaces resuscitated resuscitates retailed retailer
      retailing retails retain retained retainer retaining retains retake retaken retaliated
      retaliates retarded retarding retards retched retches retching retelling retells retention
      rethink rethought retina retinal retire retiree retires retorted retorting retorts retouched
      retouches retrace retract retraction retrain retread retreat retreated retreating retrenched
      retrenches retried retries retrieve retriever retrievers retrograded retrogrades retrogressed
      retrogresses returned returnee retyped retypes reunified reunifies reunited reunites reused
      reuses reusing revaluation revalue revealed revealing reveals reveled reveling revellings
      revelries revels revenge revenue reverberated reverberates revere reverence reverend reverent
      reverential reverie reverse reverted reverting reverts review reviewer revile reviled reviler
      reviles reviling revised revises revising revived revives revivified revivifies reviving
      revized revizes revizing revocation revoked revokes revoking revolted revolting revolution
      revolutionary revolutionist revolve revolver revulsion revved revving rewarded rewarding
      rewards rewinding rewinds rewired rewires rewiring reworded rewording rewords reworked
      reworking reworks rewound rewrite rewrote rhapsodies ribbed ribbing ribbons riches ricing
      ricked rickets rickety ricking ridding riddle riders ridged ridges ridging ridiculed ridicules
      riding riffed riffing riffled riffles riffling rifled rifleman riflemen rifles rifling rifted
      rifting rigging righted righter rightest rightful rightfully righting rightist rightly
      rightness rights rigidity rigidly rigorous rigorously rigors riling riming rimmed rimming
      ringed ringer ringing rinsing rioting riposted ripostes ripped rippers ripping ripple risible
      rising risked riskier riskiest riskiness risking rivers riveted riveter rivets roaches
      roadside roadster roamers roaming roaring roasted roaster roasting robber robbery robbing
      robing rocked rocker rocketed rocketing rockets rockier rockiest rockiness rocking rogues
      roguish roiled roiling roister roisterer roling rolled roller rolling romanced romances
      romanticism romanticist romped romping roofed roofers roofing rooked rookeries rookery rookies
      rooking roomed roomer rooming roosted rooster roosting rooted rooter rooting rootless roping
      rosaries roseate rosette rosier rosiest rosiness roster rostrum rotaries rotated rotates
      rotating rotation rotted rotting rotund rotundness rouged roughed roughen rougher roughest
      roughhoused roughhouses roughing roughly roughness roughs rouging rounded rounder roundest
      rounding roundly roundness rounds roused rouses rousing routed routeing routine routing rovers
      roving rowdier rowdies rowdiest rowdiness rowels rowers rowing royalist royally royalties
      royalty rubbed rubber rubbers rubbery rubbing rubbish rubbishes rubbishy rubdown rubies rudder
      ruddier ruddiest ruddiness rudely rudeness rudest ruffed ruffing ruffle rugged ruggeder
      ruggedest ruggedly ruggedness ruination ruining rumbaed rumbaing rumble rumblings ruminated
      ruminates rumination rummaged rummages rummer rummest rumored rumoring rumple runaways rundown
      runnels runner runnier runniest running runway rupture rushed rushes rushing russets rusted
      rustier rustiest rustiness rusting rustle rustled rustler rustles rustling rutting sables
      sabotaged sabotages saccharin saccharine sachems sachets sacked sacking sacrificed sacrifices
      saddened saddening saddens saddest saddle saddled saddles saddling sadness safaried safeness
      sagacious sagged sagging sailed sailing sailors saintly salable salacious salaried salaries
      saleable salesman salesmen saleswoman saleswomen salience salient saline salivated salivates
      salivation sallied sallies sallow sallower sallowest sallying salmonella salmonellae salmons
      salons saloons salted salter saltest saltiest saltine salting saluted salutes saluting salvage
      salvaged salvages salvaging salvation salvers salves salving sameness sample sampler sampling
      sanctified sanctifies sanctify sanctity sandal sandbag sandbar sandblasted sandblaster sander
      sandier sandiest sandiness sanding sandman sandmen sandpaper sandpiper sandwiched sandwiches
      sapience sapient sapling sapped sappier sappiest sapping sashes sassier sassiest sassing
      satellited satellites satiated satiates sating satirist satisfied satisfies saturated
      saturates saturation saucer sauces saunter savage savagely savager savagery savagest savers
      saving savored savorier savories savoriest savoring savors savory savour savourier savouries
      savouriest savvied savvier savvies savviest sawyers saying scabbed scabbier scabbiest scabbing
      scalded scalding scaled scalier scaliest scaling scallion scalped scalpel scalper scalping
      scammed scammer scamming scamper scampers scandals scanned scanner scanning scanted scanter
      scantest scantier scanties scantiest scanting scapula scapulae scarce scarcer scarcest scared
      scares scarfed scarfing scarier scariest scarified scarifies scaring scarlet scarred scarring
      scarves scathing scatted scatter scatting scavenge scavenger scented scenting scents scepter
      sceptic sceptical scepticism sceptre schedule scheduler scheme schemer schemers schemes
      schizophrenia schizophrenic schmaltz schmaltzy schmoozed schmoozes schussed schusses sciatic
      sciatica scintillated scintillates scoffed scoffing scolded scolding scones scooped scooping
      scooted scooter scooting scoped scoping scorched scorcher scorches scorching scored scorers
      scores scoring scorning scotched scotches scotching scotchs scoured scourged scourges
      scourging scouring scouted scouting scowling scrabble scragglier scraggliest scraggly scramble
      scrambler scrammed scramming scrams scrape scraped scraper scraping scrapped scrappier
      scrappiest scrapping scraps scratch scratches scratchy scrawled scrawling scrawls screamed
      screaming screams screech screeches screechy screwed screwing scribble scribbler scribe
      scrimmaged scrimmages scrimped scrimping scrimps scrips scroled scroling scrolled scrolling
      scrolls scrounge scrounger scrubbed scrubber scrubbier scrubbiest scrubby scruff scruffy
      scrunch scrunches scrunchies scrunchy scrupled scruples scudded scudding scuffed scuffing
      scuffle scuffs sculling scullion sculptured sculptures scummed scumming scuppers scurried
      scurries scurrying scurvier scurviest scuttle scythed scythes scything sealers sealing seamed
      seamier seamiest seaming searched searcher searches searching seared searing seasonable
      seasoned seasoning seasons seated seating seceded secedes seceding secession secluded secludes
      seclusive secret secretarial secretariat secrete section sectors secularism secure securer
      secures securest sedate sedater sedates sedatest sedating sedation sediment sedition seduce
      seduced seducer seduces seducing seduction seductive seeded seedier seediest seediness seeding
      seedless seedling seeing seeker seeking seeming seeped seeping seethed seethes seething
      segregated segregates selected selecting selection selective selectman selectmen selector
      seling seller selling selvage selves semaphored semaphores seminal seminar seminary senates
      sender sending seniors sensationalism sensationalist sensible sensibly sensing sensitive
      sensor sensory sentence sentience sentient sentiment sentimentalism sentimentalist sentries
      separated separates separation separatism separatist septets septic sepulcher sepulchre
      sequence sequencer sequester serapes seraphs serenaded serenades serene serials serous serried
      served serves service serviceman servicemen servicewoman servicewomen servile serving session
      setback settees setter setting settle settled settler settlers settles settling seventh
      seventy severe severed severer severing severs sewers sewing sexing sexist sextets sexting
      sexual sexually shabbier shabbiest shackled shackles shadier shadiest shadiness shading shadow
      shadowboxed shadowboxes shadowy shafted shafting shagged shagging shaker shakes shakier
      shakiest shakiness shaking shallot shallow shallower shallowest shambled shambles shamed
      shameless shamelessly shaming shammed shamming shanties shaped shapeless shapelessly shaping
      shared sharia sharing sharked sharking sharped sharpen sharpener sharper sharping shatter
      shavers shaves shaving sheared shearer shearing sheath sheathe sheaves shedding sheered
      sheerer sheering sheeting sheled sheler sheling shelled sheller shelling shelter shelved
      shelves shelving sherries shifted shiftier shiftiest shifting shilled shilling shills shimmed
      shimmer shimmery shimmied shimmies shimming shimmying shined shiner shines shingled shingles
      shingling shinier shiniest shining shinned shinnied shinnies shinning shinnying shipped
      shipper shipping shirked shirker shirking shirred shirring shirted shirting shittier shittiest
      shitting shiver shivered shivering shivers shivery shocked shocker shocking shoeing shogun
      shooing shooter shooting shoplifted shoplifter shopped shopper shopping shored shoring
      shortchanged shortchanges shorted shorten shorter shorting shotguns shoulder shouted shouting
      shoves shoving showcased showcases showdown shower showery showier showiest showing showman
      showmen shredded shredder shredding shrewder shrieking shrieks shrikes shriled shriler
      shriling shrill shriller shrills shrilly shrimped shrimping shrimps shrines shrinking shrinks
      shrive shrivel shriven shrubbier shrubbiest shrubby shucked shucking shuffle shuffler shunned
      shunning shunted shunting shushed shushes shushing shutter shutting shuttle shyness sibling
      sicked sicker sickest sicking sickles sickly sickness sidebar sidecar sidelined sidelines
      sideshow sidestroked sidestrokes sideswiped sideswipes sidewalk sidewall siding sidling
      siestas sifted sifter sifting sighed sighing sighted sighting sights signers signets signified
      signifies signify signing silence silencer silenter silhouetted silhouettes silicon silicone
      silkier silkiest sillier sillies silliest silted silting silver silvery simmer simper simple
      simpler simplex simplified simplifies simulate simulation sincere sincerer singed singeing
      singer singes singing single sinister sinker sinking sinned sinner sinners sinning sinuses
      sipped sipping sissier sissies sissiest sisters siting sitter sitting situated situates
      sizable sizeable sizing sizzled sizzles sizzling skateboarded skateboarder skates skating
      skedaddled skedaddles skeptic skeptical skepticism sketch sketches skewing skidding skilful
      skilled skillet skillful skimmed skimming skimped skimping skinned skinning skipped skipper
      skipping skirmished skirmishes skirted skirting skitter skivvied skivvies skulked skulking
      skunked skunking skydive skydiver skyjacked skyjacker slabbed slabbing slacked slacken slacker
      slackest slacking slackly slackness slaked slaking slammed slammer slamming slander slanderer
      slanted slanting slapped slapping slashed slashes slashing slated slather slating slaughter
      slaughterer slaver slavery slaves slaving slavishly slayers slaying sledded sledding sledged
      sledges sledging sleeked sleeker sleeking sleeper sleepier sleeping sleepwalked sleepwalker
      sleeted sleeting slender slenderer slewing sliced slicer slices slicing slicked slicker
      slickest slicking slickly slickness slider slides slideshow sliding slighted slighter
      slightest slighting slightly slightness slights slimier slimiest slimmed slimmer slimmest
      slimming slinging slinking slipped slipper slippery slipping slither slithery slitter slitting
      slivered slivering slivers slobber slogged slogging sloped sloping slopped sloppier sloppiest
      sloppiness slopping sloshed sloshes sloshing slotted slotting slouch slouches sloughed
      sloughing sloughs slowdown slowing slowness slugged slugger slugging sluiced sluices sluicing
      slumber slummed slummer slumming slumped slumping slurped slurping slurred slurring slushier
      slushiest slyness smacked smacker smacking smarted smarten smarter smarting smashed smashes
      smashing smattering smeared smearing smeled smeling smelled smelling smelted smelter smelting
      smiles smiling smirched smirches smirked smirking smiting smocked smocking smoggier smoggiest
      smoked smoker smokes smoking smolder smooched smooches smooching smoothed smoother smoothing
      smother smoulder smudged smudges smugger smuggest smuggle smuggler snacked snacking snaffle
      snagged snagging snailed snailing snaked snakier snakiest snaking snapped snapper snappier
      snappiest snapping snared snaring snarkier snarkiest snarled snarling snatched snatches
      snatching sneaked sneaker sneakier sneakiest sneaking sneered sneering sneezed sneezes
      sneezing snicker sniffed sniffing sniffle sniffled sniffling snifter sniped snipes sniping
      snipped snippet snippier snippiest snipping snitched snitches snitching snivels snobbier
      snobbiest snooker snooped snooper snoopier snoopiest snooping snootier snootiest snoozed
      snoozes snoozing snored snorers snores snoring snorkeler snorted snorting snottier snottiest
      snowball snowfall snowier snowiest snowing snowman snowmen snowmobiled snowmobiles snowshoes
      snubbed snubbing snuffed snuffer snuffing snuffle snugged snugger snuggest snugging snuggle
      soaking soapier soapiest soaping soaring sobbing sobered soberer soberly sociable sociably
      social socialism socialist socialite socially socked sockets socking sodding softened softener
      softies soggier soggiest sogginess soiled soiling solaced solaces solder soldier solicitors
      solicitous solider solidest solidified solidifies solidify solidity solidly soliloquies soling
      solitaires solitaries soloing solubility soluble solvers solves solving somebodies somebody
      someday someway somnambulism somnambulist sonnets sonority soothed soothes soothing sootier
      sootiest sophism sophist sophisticated sophisticates sopped soppier soppiest sopping sorcerers
      sorceress sorehead soreness sorest sorority sorrier sorrowed sorrowing sorrows sorted sorter
      sortied sorties sorting soughed soughing soughs sounded sounder soundest sounding soundless
      soundly soundness soupier soupiest souping sourced sources sourcing soured sourest souring
      souses sousing southwester southwestern sowers sowing spaceman spacemen spacial spacier
      spaciest spacing spacious spaciously spading spammed spammer spamming spangled spangles
      spanked spanking spanned spanner spanning spared sparely spareness sparer spares sparest
      sparing sparked sparking sparkle sparkled sparkler sparklers sparkles sparkling sparred
      sparring sparse sparsely sparseness sparsest spatial spatted spatter spatting spawned spawning
      spayed spaying speaker speaking speared spearing special specialist specialities speciality
      specially specialties specialty specifics specified specifier specifies specious speciously
      specked specking speckled speckles speckling specter spectra spectral spectre spectroscope
      spectroscopy speculated speculates speeder speedier speediest speeding speling spellchecked
      spellchecker speller spelling spellings spender spending spewing spiced spices spicier
      spiciest spicing spider spidery spieled spieling spikier spikiest spiking spiled spiling
      spillage spilling spinals spindle spindly spines spinier spiniest spinner spinning spirals
      spires spiritualism spiritualist spited spites spiting spitted spitting splash splashed
      splashes splashing splatted splatter splatting splayed splaying splendor splendour splice
      splicer splicing splines splinted splinter splinting splints splits splitting splotch
      splotches splotchy splurged splurges splutter spoiled spoiler spoiling spokesman spokesmen
      spokeswoman spokeswomen sponge sponger spongier spoofed spoofing spooked spooking spooled
      spooling spooned spooning spoored spooring spored sporing sported sportier sportiest sporting
      sportsman sportsmen sportswoman sportswomen spotted spotter spottier spottiest spotting spouse
      spouted spouting spouts sprained spraining sprains sprawled sprawling sprawls sprayed sprayer
      spraying sprigs spring springier springiest springy sprinkle sprinkler sprinklers sprinkles
      sprinted sprinter sprinting sprints sprites spritzed spritzes sprouted sprouting spruce
      sprucer spruces sprucest spurned spurning spurred spurring spurted spurting sputter spying
      squabbled squabbles squaled squalid squaling squalled squalling square squared squarer squares
      squarest squaring squash squashed squashes squashier squashiest squashing squashy squatted
      squatter squaws squeak squeaky squealed squealer squealing squeals squeegeed squeegees squeeze
      squeezer squelched squelches squiggle squiggly squinted squinter squinting squints squire
      squired squires squiring squirm squirmed squirming squirms squirmy squirted squirting squirts
      squish squishes squishier squishiest squishy stabbed stabbing stable stabled stabler stables
      stablest stabling stacked stacking staffed staffer staffing stagger staging stagnated
      stagnates stained staining stains staked stakeout staking staled stalemated stalemates staler
      stales stalest staling stalked stalker stalking stalled stalling stallion stammer stammerer
      stamped stampede stamping stances stanch stancher stanches stanchest standing stands staple
      stapled stapler staples stapling starch starches stared stares staring starker starless
      starlet starling starlit starred starrier starriest starring started starter starting startled
      startles startling starved starves starving stashed stashes stashing stated stater states
      stateside statesman statesmen statewide stating stationary stationed stationer stationery
      statue stature status statuses statute staunched stauncher staunches staunchest staunching
      staved staves staving stayed staying steadied steadier steadies steadiest steaks stealing
      stealth stealthy steamed steamer steamier steamiest steaming steamrolled steamroller steams
      steeled steeling steely steeped steeper steeping steeple steeply steered steering stemmed
      stemming stenches stepped steppes stepping stereotyped stereotypes sterling steroid stewed
      stewing sticker stickier stickies stickiest stickiness sticking stickler sticks stiffed
      stiffen stiffener stiffer stiffing stifled stifles stifling stiled stiles stiling stilled
      stiller stilling stilted stimulate stimulation stinger stingier stingiest stinging stings
      stingy stinker stinking stinted stinting stippled stipples stippling stipulate stipulation
      stirred stirrer stirring stitched stitches stitching stockaded stockades stocked stockier
      stockiest stockiness stocking stockpiled stockpiles stoked stokers stokes stoking stolider
      stolidest stolidity stolidly stomped stomping stoner stones stoniest stoning stooped stooping
      stopped stopper stopping stored stores storied stories storing stormed storming stowing
      straddled straddles strafed strafes strafing straggle straggler stragglers stragglier
      straggliest straggly straighten straighter strained strainer straining strains straits
      stranding strange stranger strangest strangle strangler strangulated strangulates strapped
      strapping straps stratified stratifies strawed strawing strayed straying streak streaked
      streaking streaks streaky streamed streamer streaming streamlined streamlines streams stressed
      stresses stretch stretcher stretchers stretches stretchier stretchy strewed strewing stricture
      stride strident strides striding strike striker strikers strikes striking string stringency
      stringent stringer stringier stringiest stringy striped stripes striping stripling stripped
      stripper stripping strips stripteased stripteases strive striven strives striving strobes
      stroked strokes stroking stroled stroling strolled stroller strolling strolls stronger
      strongest stropped stropping structure struggle strumpet stubbed stubbier stubbiest stubbing
      stubble stubbly stubby stuccoed stuccoes studded studding studied studies studios studious
      studying stuffed stuffing stultified stultifies stumble stumbler stumped stumping stunned
      stunning stunted stunting stupefied stupefies sturgeon stutter stutterer styling stylish
      stylist styluses stymied stymies subbed subbing subdivided subdivides subdued subdues
      subjection subjugated subjugates subleased subleases sublets sublimated sublimates sublime
      sublimer sublimes sublimest submerge submerse submersion submits submitted submitter
      subordinated subordinates subscribe subscriber subscribers subscribes subsection subsets
      subside subsidies subsidizes subsidy substantiated substantiates substituted substitutes
      substrata substrate subsumed subsumes subtitled subtitles subtle subversion succor succoured
      succouring succours sucked suckered suckering suckers sucking suckled suckles suckling suction
      suffer sufferer sufficed suffices sufficing suffixed suffixes suffixing suffocated suffocates
      suffused suffuses suggest suggester suitable suitably suiting sulked sulkier sulkies sulkiest
      sulkiness sulking sullied sullies sullying sultan sultana sultans summaries summarizes summary
      summed summer summery summing summits summoned summoner summoning summonsed summonses
      summonsing sunbathe sunbather sunblock sundaes sundays sunder sundown sunned sunnier sunniest
      sunning sunsets suntans superannuated superannuates supercharge supercharger superimposed
      superimposes superman supermen supernova supernovae supers superseded supersedes supersized
      supersizes superstitions superstitious supervened supervenes supervised supervises supervisor
      supervisory supper supping supplant supple suppler suppliant supplicant supplicated
      supplicates supplied supplier supplies supported supporter supposed supposes suppressed
      suppresses suppurated suppurates surceased surceases surcharged surcharges sureness surest
      surfaced surfaces surfers surfing surgeon surging surlier surliest surliness surmised surmises
      surpassed surpasses surprised surprises surrealism surrealist surreys surtaxed surtaxes
      surveyed surveying surveyor surveys survived survives suspended suspender suspicions
      suspicious suspiciously sutured sutures svelte svelter swabbed swabbing swaddle swagged
      swagger swaggerer swagging swallow swamped swamping swanked swanker swankest swankier
      swankiest swanking swapped swapping swarming swashed swashes swashing swatches swathed swathes
      swathing swaths swatted swatter swatting swaying swearer swearing sweater sweatier sweating
      sweeper sweeping sweeten sweetener sweeter sweling swelled sweller swelling swellings swelter
      swerved swerves swerving swifter swigged swigging swiled swiling swilled swilling swimmer
      swimming swindle swindler swindlers swinger swinging swiping swirled swirling swished swisher
      swishes swishest swishing switched switcher switches switching swivels swooned swooning
      swooped swooping swordplay swordsman swordsmen syllabified syllabifies symbioses symbiosis
      symbolism symmetric symmetrical symmetrically symmetry sympathies sympathizes synapses
      synchronous synchronously syncopated syncopates syndicated syndicates synopses synopsis
      syntheses synthesis synthesizer synthesizers synthesizes syringed syringes syringing tabbed
      tabbies tabbing tableau tableaux tabled tables tabling tabular tabulated tabulates tacked
      tackier tackiest tackiness tacking tackle tackled tackler tackles tackling tagging tailed
      tailgated tailgates tailing tailors tainted tainting takeout takers taking talked talker
      talkers talking tallied tallies tallying tamable tamale tameness tamers taming tamped tampered
      tampering tampers tamping tampons tanager tangible tangibly tangier tangiest tangled tangles
      tangling tangoed tangoing tanked tankers tankful tanking tanner tanneries tannery tannest
      tannin tanning tapered tapering tapers taping tapped tapping taproom taproot tardier tardiest
      tardily tardiness taring tarnish tarnishes tarpons tarred tarried tarrier tarries tarriest
      tarring tarrying tartans tartars tarter tartest tartness tasered tasering tasers tasking
      tassels tasted tasteful tastefully taster tastes tastier tastiest tastiness tasting tatted
      tatter tatting tattle tattled tattler tattles tattling taunted taunting tautest tautness
      taverns taxable taxing teachable teacher teachers teaches teaching teamed teaming tearful
      tearfully tearier teariest tearing teasels teasers teases teasing teeing teeming teenage
      teenager teeter teeters teethed teethes teething telecommute telecommuter telegraph
      telegrapher telegraphy telephone telephony telescoped telescopes televised televises telexed
      telexes tellers telling temped temper tempera tempered tempering tempers temping tempted
      tempter tempting tempura tended tendered tenderer tendering tenders tending tenons tenors
      tensely tenseness tenses tensest tensing tension tensors tenting tenured tenures terminal
      terminate termination terming termini terraced terraces terrain terrapin terrible terribly
      terrier terrified terrifies terrorism terrorist tersely terseness tersest testate tester
      testers testes testier testiest testified testifies testify testily testiness testing texting
      textual textural textured textures thankful thanking thatched thatcher thatches thatching
      theaters theism theist theistic thenceforth thenceforward theories theorist theorizes
      thereabout thereabouts thereafter thereby therefore therein thereof thereon thereupon
      therewith thicken thickener thicker thickest thicket thickset thieved thieves thinker thinking
      thinned thinner thinness thinnest thinning thirst thirsty thirty thistle thither thongs
      thornier thorniest thorough though thralled thralling thralls thrashed thrasher thrashes
      thrashing threading threads threats threshed thresher threshers threshes threshing thrift
      thrifty thriled thriler thriling thrilled thriller thrilling thrills thrived thrives thriving
      throat throats throaty throes thromboses thrombosis thrones throngs throttled throttles
      through throughout throughput thrushes thrusting thumbed thumbing thumped thumping ticked
      ticker ticket ticking tickle tidbits tidies tidiest tiding tiffed tiffing tighten tighter
      tightest tightly tightness tigress tigresses tiling tillage tilled tiller tilling tilted
      tilting timbered timbering timbers timbres timeless timelessness timers timetabled timetables
      timings tincture tinged tingeing tinges tinging tingled tingles tingling tinier tiniest tinker
      tinkle tinned tinniest tinning tinted tinting tipped tipper tipping tipple tippler tipsier
      tipster tiptoed tiptoes tiptops tireless tirelessness titbits tithing titillated titillates
      titles titling titter tittles tizzies toadied toadies toasted toaster toastier toastiest
      toasting toddies toddle toddler toddlers toddles toffees toggled toggles toggling toilers
      toilets toiling toking tolerable tolerably tolerated tolerates toling tolled tolling tombing
      tonalities tonality toneless tongued tongues tonier toniest toning tonsured tonsures tooling
      tooted toothed tooting topical topically topics topmast topmost topographer topographic
      topographical topography topped topping toppled topples toppling topsail topsoil toques
      torched torches torching torment torpedoed torpedoes torqued torques torrent torture torturer
      tossing totalities totality toting totted totter tottered tottering totters totting touched
      touches touching toughen tougher toughest toughly toughness toughs touring tourism tourist
      tourney tousled tousles touting towards toweled toweling towels towered towering towing
      townsman townsmen traceable traced tracer tracery traces trachea tracheae tracing tracked
      tracker tracking tractable traction tractor traders trades tradesman tradesmen trading
      traduced traduces trafficked trafficker trailed trailer trailing trained trainee trainer
      training trains traipsed traipses traitor traits trammed trammel tramming tramped tramping
      trampled tramples trampling trances tranquility tranquilize tranquilizer tranquillity
      tranquillize tranquillizer transcribed transcribes transfigured transfigures transfixed
      transfixes transformed transformer transfused transfuses transgressed transgresses transience
      transiency transit translated translates transliterated transliterates transmigrated
      transmigrates transmit transmitted transmitter transmuted transmutes transoms transphobia
      transphobic transpired transpires transported transporter transposed transposes trapped
      trapper trapping trashed trashes trashing traveled traveling travellings travels traversed
      traverses travestied travesties trawled trawler trawling treacle treading treadle treads
      treasonable treasure treasurer treasurers treasuries treasury treated treaties treating
      treatise treatizes treats treble treeing trellised trellises trembled trembles trembling
      trenched trenches trenching trendier trendies trendiest trending trespassed trespasser
      trespassers trespasses tresses trestle trialed trialing tribesman tribesmen tribune tribute
      tricked tricking trickle trident trifle trifled trifler trifles trifling trikes triled triling
      trilled trilling trills trimmed trimmer trimmest trimming trimness triple triplet triplets
      triplicated triplicates tripos tripped tripping trivets trivia troled troling trolled trolley
      trolling trolls tromped tromping trooped trooper trooping tropes trophies trophy tropical
      trotted trotter trotting troubled troubles troubleshoot troubleshooter troubleshot trough
      trounced trounces troupe trouped trouper trouping trouser trousseau trousseaux trouts troweled
      troweling trucked trucker trucking truckle trudged trudges trudging truffles trumped trumpet
      trumpeter trumping truncated truncates trundled trundles trunking trussed trusses trussing
      trusted trustee trustier trusties trustiest trusting trusts trysted trysting tubbier tubbiest
      tubeless tubular tucked tucker tucking tugging tumble tumbler tummies tumors tumours tuneless
      tuners tuning tunneled tunneling tunnellings tunnels tunnies turfing turkey turners turning
      turnkeys turnout turtles tussled tussles twaddle twanged twanging tweaked tweaking tweedier
      tweediest tweeted tweeter tweezers twerked twerking twiddle twigged twigging twilled twined
      twines twinged twinges twinging twining twinkled twinkles twinkling twinned twinning twirled
      twirler twirling twisted twister twisting twitched twitches twitching twitted twitter twitting
      typewrite typewriter typewrote typical typically typified typifies typographer typographic
      typographical typography tyrannies tyrannizes tyrannosaurs tyrannosaurus udders ulcerated
      ulcerates ululated ululates umping umpired umpires unaccented unacceptable unacceptably
      unaccepted unaccountable unaccountably unalterable unalterably unarmed unasked unavoidable
      unavoidably unbearable unbearably unbeatable unbeaten unbelievable unbelievably unbending
      unbends unbinding unbinds unblock unblocked unblocking unblocks unbound unbuckled unbuckles
      uncased uncertainly uncertainty uncharitable uncharitably unclean uncleaner uncleanest unclear
      unclearer unclearest unclothed unclothes uncomfortable uncomfortably unconscionable
      unconscionably uncontrollable uncontrollably uncooked uncorked uncoupled uncouples unction
      undated undeceived undeceives undecipherable undefinable undefined undeniable undeniably
      underachieve underachiever undercharged undercharges underclassman underclassmen underdone
      underestimated underestimates underexposed underexposes underfed underfeed undergone underlay
      underlie underline underling underlying undermine underpass underpay underplay underrated
      underrates underscored underscores undershirt undershoot undershorts undershot underskirt
      understandable understandably understated understates understudied understudies undertake
      undertaken undertaker undertakers undertakes undertone undervalued undervalues underwrite
      underwriter underwrote undeserved undeservedly undoing undressed undresses undulate undying
      unearned uneaten unending unfavorable unfavourable unfeasible unfettered unfitting unfolded
      unfolding unfolds unforgettable unforgettably unformed unfounded ungulate unharmed unheeded
      unhinged unhinges unhitched unhitches unhooked unhorsed unhorses unified unifies uniformed
      uninformed uninhabited uninhibited uninjured uninstalled uninstaller uninsured unintelligible
      unintelligibly unions unique unites unities unlaced unlaces unlatched unlatches unleaded
      unlearn unleashed unleashes unless unlettered unlisted unloaded unlock unloosed unlooses
      unloved unmaking unmarked unmasked unmasking unmatched unmistakable unmistakably unmoved
      unnamed unneeded unnerved unnerves unoffensive unpainted unproved unproven unquestionable
      unquestionably unquoted unquotes unread unreasonable unreasonably unrefined unreserved
      unreservedly unripe unrolled unrolling unrolls unsaddled unsaddles unsafe unsavory unsavoury
      unscrambled unscrambles unsealed unsealing unseals unseasonable unseasonably unseated
      unseating unseats unsettled unsettles unsheathed unsheathes unsound unspeakable unspeakably
      unstated unsubscribed unsubscribes unsubstantial unsuitable unsuitably unsupportable untainted
      untamed untangle untied unties untitled untreated untrue untying unutterable unutterably
      unvoiced unwanted unwinding unwinds unwise unwitting unwonted unwound update updater upending
      upgraded upgrades upholster upholsterer upholstery upperclassman upperclassmen uppers upping
      upraised upraises upraising upright uprising uprizing upstage upstate upsurged upsurges
      uptight uranium urbane urethra urethrae urging urinalyses urinalysis urinated urinates
      urination ushers usurer usurped usurper utility uttered uttering utters uvulas vacated vacates
      vacation vacationer vaccinated vaccinates vacillated vacillates vagina vaginae vaginal vainest
      valance valence valets valiant validated validates validity validness valleys valorous
      valuation valuing valving vamoosed vamooses vamping vandalism vandals vanish vanishes vanning
      vanquished vanquishes vantage vapidity vapidness vaping vaporous variable variably variant
      variegated variegates varies varnish varnishes vastest vastness vatting vaulted vaulter
      vaulting vaunted vaunting vectored vectoring vectors veering vegetated vegetates vehicle
      veiling veining velvet vending venerate veneration ventilated ventilates venting ventral
      ventriloquism ventriloquist venture venues veracious veracity verdigrised verdigrises verging
      veriest verification verified verifies verify veritable veritably verities versification
      versified versifies versifying versing version vertebra vertebrae vertebral vertebrate
      vertexes vesicle vesting vetches vetoing vetting vexations vexatious viability vibrate vibrato
      vibrator vicing victor victory victual videotaped videotapes vigilance vigilant vigilante
      vignetted vignettes vigorous vigorously vilest vilified vilifies vilifying village villager
      villagers villain villainy villein vindicate vindication vindicator vinegar vinegary vintage
      violated violates violet virtual viscera visceral viscount viscus visible visibly vising
      vitiated vitiates vituperated vituperates vivider vividly vivified vivifies vivifying vocalist
      vocally vocation vocative vociferated vociferates voguish voicing voided voiding volleys
      volubility voluble volubly voodooed voodooing voodoos voracious voracity vortexes votaries
      vouched voucher vouchers vouches vouching vouchsafed vouchsafes vowing voyage voyager voyagers
      voyages vulgarism vulnerable vulnerably vulture wacker wackest wackier wackiest wackiness
      wadded wadding waddle waddled waddles waddling waders wading waffled waffles waffling wafting
      wagered wagering wagged wagging waggled waggles waggling waging wailing waistband waited
      waiters waiting waivers waives waiving wakened wakening wakens waking waling walkers walking
      wallets walleyed walleyes walling walloped walloping wallops wallow waltzed waltzes wandered
      wanderer wandering wanders wangle waning wannest wanting wantons warble warbled warbler
      warbles warbling warded wardens warders warding warehoused warehouses warfare warier wariest
      warily wariness warlock warmed warmers warmest warming warning warping warrant warrantied
      warranties warranty warrens warring warship wartiest washboard washed washers washerwoman
      washerwomen washes washing wassailed wassailing wassails wastage wasteful wastefully wasters
      wastes wasting watched watcher watches watching watchmaker watchman watchmen watchword
      waterbed watercolor watercolour watered watering waters wattage wattled wattles wattling
      wavered wavering wavers waviest waviness waving waxiest waxiness waxing weakened weakening
      wealth wealthier wealthiest wealthiness wealthy weaning wearable wearer wearied wearier
      wearies weariest weariness wearing wearying weasels weather weatherman weathermen weavers
      weaves weaving wedding wedging weeder weedier weediest weeding weeing weeper weepier weepies
      weepiest weeping weighed weighing weighs weight weighty welcomed welcomes welded welders
      welding weling welled welling welshed welshes welter welters welting wenches wending wetback
      wetness wetting whacking whales whaling whammed whamming wheedled wheedles wheedling wheeled
      wheeler wheeling wheezed wheezes wheezing whelked whelped whelping whenever whereabouts
      whereas whereat whereby wherefore wherein whereof whereon wheres whereupon wherever whether
      whetting whiled whiling whimper whiner whines whinier whiniest whining whinnied whinnies
      whinnying whipped whippet whipping whirled whirling whirred whirring whisked whisker whiskeys
      whisks whisky whisper whistle whistler whitened whitener whiteness whiter whites whitewashed
      whitewashes whither whiting whittle whittler whizzed whizzes whoever wholesale wholesaler
      wholesalers wholesales whomever whomsoever whooped whoopee whooping whooshed whooshes whopper
      whopping whorled whosoever wickers wickets widened widest widowed widower widowing widows
      wielded wielding wieners wigged wigging wiggle wiggler wigglier wiggliest wiggly wights
      wigwags wigwams wildest wildness wilful wilfully wiliest wiliness wiling willed willfully
      willies willing willow willows willowy wilting wimpier wimpiest wimpled wimples wimpling
      winced winces winched winches winching wincing winding windowed windowing windows winged
      winger wingers winging wining winking winners winning winnowed winnowing winnows winsome
      winsomer winters wiping wireless wiriest wiriness wished wisher wishes wishful wishfully
      wishing wispier wispiest wistful wistfully witched witches witching withdraw withdrawn
      withdrew wither withered withering withers withheld withhold witless witness witnesses witting
      wittingly wizards wizened wobbled wobbles wobbling wolfing womanish wombats wonder wooden
      woodier woodies woodiest woodiness wooding woodman woodmen woodsier woodsiest woodsman
      woodsmen woodwork woodworm wooers woofers woofing wooing woolen woollens woollier woollies
      woolliest woozier wooziest wooziness wordier wordiest wordiness wording wordplay workaday
      workday workhorse workhouse working workingman workingmen workman workmen wormier wormiest
      worming worried worrier worries worship worshiped worshiper worshiping worshipped worshipper
      worshipping worthier worthies worthiest wounded wounder wounding wrangle wrangler wranglers
      wrangles wrapped wrapper wrapping wreaked wreaking wreath wreathe wrecked wrecker wrecking
      wrenched wrenches wrenching wrested wresting wrestle wrestler wrestlers wretched wretches
      wriggle wriggled wriggler wriggles wriggling wriggly wringer wringing wrinkle wrinklier
      wrinklies wrinkliest wrinkly wristband writers writes writhed writhes writhing writing wronged
      wronger wronging wrought wryness xenophobia xenophobic yachtsman yachtsmen yakking yammered
      yammering yammers yanking yapping yawing yawning yearling yearned yearning yeling yelling
      yellowed yellower yellowest yellowing yellows yelping yessing yielded yielding yipping yodeled
      yodeling yourselves youthful yowling yuckier yuckiest yukking yummier yummiest yuppies zanies
      zappers zapping zealots zealous zealously zestful zestfully zillion zingers zinging zipper
      zippier zippiest zipping zithers zooming""";
}
