package dossier.question;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English words a slip away from another of seven letters or more, so that who typed one may have
 * meant it: desert for dessert, conformed for confirmed.
 *
 * <p>Taken from SCOWL 2020.12.07, sizes 10 to 35, American and British: the words of 6 to 14 letters
 * with such a neighbour, in American spelling, without the forms in -s, -ed and -ing of a word that
 * is here. SCOWL is Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify,
 * distribute and sell these word lists, the associated scripts, the output created from the
 * scripts, and its documentation for any purpose is hereby granted without fee, provided that the
 * above copyright notice appears in all copies and that both that copyright notice and this
 * permission notice appear in supporting documentation. Kevin Atkinson makes no representations
 * about the suitability of this array for any purpose. It is provided "as is" without express or
 * implied warranty.
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
    static final Set<String> WORDS = Stream.of(A_TO_M, N_TO_Z)
        .flatMap(rows -> Stream.of(rows.split("\\s+", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final String A_TO_M = """
      ability absented absentee absenting absents absolutes absolutest abuses abusing academics
      academies accented accenting accents acceptable acceptably accepted accepting accepts
      accusers accuses aching action actors actual actually acutes adapted adapter adapting
      adaptor addiction addictive adding addition additive addressed addressee addresses admirable
      admirably admirers admires adopted adopting adored adoring adorning adventurers adventures
      adverbs advertizers advertizes adverts advisor advisory advizers advizes aerials aesthetic
      affable affably affected affecting affects agility agonies agonizes agreeable agreeably
      aiding ailing aiming airier airiest airing airline airliners alerted alerting aliened
      aliening alighted alighting alights aligned aligning aligns allayed allaying alleys allied
      allies allots allowed allowing allows alloyed alloying alluded alludes alluding allured
      allures alluring allusion allying alteration altered altering alternation alters altitude
      ambiance ambience ambitions ambitious ambled ambles ambling amiable amiably amicable
      amicably amoeba amoebae amphitheater amphitheatre ampler amplifiers amplifies amusing
      anaemia anaemic anaesthesia anaesthetic analog analyse analyser analysis analyst analyze
      analyzer anarchism anarchist anemia anemic anesthesia anesthetic angers angled anglers
      angles angling anguish anguishes ankles annals announcers announces annuls antagonism
      antagonist antenna antennae antitheses antithesis antlers apologies apologizes appaled
      appaling appals appealed appealing appeals appeared appearing appears appeased appeasing
      appendices appendixes apples appointed appointee apposite aptitude arable arbors arbours
      arched archer arches arching arcing ardors ardours arguable arguably arizing arming around
      arouse arrows arthritic arthritis article artisan ascends ascents ashing asking aspirin
      aspiring assemble assemblers assemblies assembly assented assenting assents asserted
      asserting asserts assets assorted assorting assorts assumed assumes assuming assured assures
      assuring astray atheism atheist atoning attach attacked attacking attest attitude auction
      audible audibly audition auditor auditory auspicious avenges avenues averse averted averting
      averts awakes awning babbled babbles babbling babies backed backer backing backlash
      backslash badder baddest badges badness baffled baffles baffling bagged baggier baggiest
      bagging bailing baiting bakers baking baldest balding baldness baling balked balking ballets
      ballots bandage banded bandied bandier bandies bandiest banding bandits bandying banging
      banished banishes banishing banister banked banker banking banners banning bantered
      bantering banters barbered barbering barbers barbing barging baring barking barrels barrens
      barrier barring bartered bartering barters bashing basing baskets basking basses basted
      basting batched batches batching bathed bathes bathing batted batter battery batting battled
      battles battling baulked baulking bawdier bawdiest bawled bawling baying beached beaches
      beaching beacons beaded beadier beadiest beading beaker beaming beaning bearded bearding
      bearers bearing beasts beaters beating beavers beckoned beckoning beckons bedding bedsides
      beeches beefing begging behalves behaves belabor belabour belated belched belches belching
      belied beliefs belies believe believers beling belled bellied bellies bellowed bellowing
      bellows bellying belted belting belying benched benches benching bending bequest berried
      berries berrying berthed berthing besetting beside besting bettered bettering betters
      betting bettors beverage bewaring bickers bidding biding biling billion billowed billowing
      billows binder binding binning birched birches birching birding birthed birthing bitched
      bitches bitching biting blabbed blabbing blacked blacken blacker blackest blackhead blacking
      bladder blaming blanched blanches blanching blander blandest blanked blanker blankest
      blanket blanking blaring blaspheme blasphemies blasphemy blasted blaster blasting blazes
      blazing bleached bleaches bleaching bleated bleating bleeding blended blending blighted
      blighting blights blinded blinder blindest blinding blinked blinker blinking blister blither
      blithest blobbed blobbing blockade blockage blocked blockhead blocking blogged blogging
      blonder blondes blondest blonds blooded bloodied bloodies bloodiest blooding bloodying
      bloomed blooming blotched blotches blotching blotted blotter blotting blowing bluffed
      bluffing blunder blunted blunter blunting blurred blurring blurted blurting blushed blushes
      blushing bluster boarded boarder boarding boasted boasting boated boating bobbed bobbin
      bobbing bodies boding bogged bogging boggles boggling boiled boiler boiling bolder boldest
      boldness bolster bolting bombing bondage bonded bonding boning bonnets booing booked booking
      boomed booming boosted booster boosting booted bootees booties booting border borrowed
      borrowing borrows bossier bossiest bossing botched botches botching bother bottled bottles
      bottling bought bounced bounces bouncing bounded bounding bounties bowing bowling bracing
      bracketed bracketing brackets bragged bragging braided braiding brained brainier brainiest
      braining brainstorm braized braizes braizing braking branched branches branching branded
      brandied brandies branding brandying brashest brasses brassier brassiere brassiest bravely
      braver bravery braves bravest braving brawled brawling brawnier brawniest braying brazier
      breached breaches breaching breaded breading breadths breaking breath breathe breathers
      breeding breezes breezing brewing bricked bricking brides bridged bridges bridging bridled
      bridles bridling brighten brighter brightest brightly brightness brimmed brimming bringing
      brinier briniest brisked brisking bristle britches british brittle broached broaches
      broaching broadside broilers broiling brooches brooded brooding brooked brooking brothers
      brought browned browning browsed browses browsing bruized bruizes bruizing brunched brunches
      brunching brushed brushes brushing brutish bubbled bubbles bubbling bucked bucking buckled
      buckles buckling buddies budding budges budging buffed buffer buffeted buffeting buffets
      buffing bugger buggier buggies buggiest bugging bugled bugler bugles bugling bulging buling
      bulked bulkier bulkiest bulking bulldozers bulldozes bulled bullets bullied bullies bullion
      bullying bummest bumming bumper bumpier bumpiest bumping bunched bunches bunching bundled
      bundles bundling bungled bunglers bungles bungling bunkers bunking bunnies buoying burbled
      burbles burbling burgers burglar burglary burlier burliest burners burning burnish burnishes
      burping burred burring burros burrowed burrowing burrows bursting burying bushed bushes
      bushier bushiest bushing busier busies busiest businessmen businesswomen busing busted
      busting bustled bustles bustling busying butcher butchery butlers butter buttery buttes
      butting buying buzzes buzzing cabbed cabbing cabling cached caches caching cackle caddied
      caddies caddying cajoled cajoling caking caliber calibre caling calked calking calloused
      callouses callousing callus calluses calming camped camper camping cancels cancers candid
      candied candies candled candles candling candor candying caning canister cankered cankering
      cankers canned canning cannons canons canter canvased canvases canvasing canvass canvassers
      canvasses canyons capable capably capered capering capers capitalism capitalist capped
      capping caption capture carbons carburetor carburettor carding caring caroled caroling
      caroused carouses carousing carping carriage carried carrier carries carrots carrying carted
      carting carton cartoons cartridge carves carving cashed cashes cashing casing casinos
      caskets caster castes casting castling casually casualty cataloged cataloging catalogued
      cataloguing catches catching categories categorizes catered catering caters caulked caulking
      causes causing caution cautious caverns caving cawing ceased ceases ceasing ceiling cellars
      cemented censored censoring censors censured censures censuring censused censuses censusing
      centered centering centerpiece centers centimeter centimetre centred centrepiece centring
      certain certainly certainty chafed chaffing chafing chained chaining chaired chairing
      chairmen chalking challengers challenges chamber champed champing chanced chances chancing
      changeable changed changes changing chanted chanting chaperon chaperone chapped chapping
      chapter chargeable charged charger charges charging charitable charitably charity charmed
      charming charred charring charted charter charting chasing chastened chastening chastens
      chaster chatted chatter chattier chatting cheated cheating checked checking cheeked cheeking
      cheeped cheeping cheered cheering cheesed cheesing chequers cheques cherries chewing chicer
      chicest chicken chiding chilies chiling chillest chillier chillies chilliest chiming chinked
      chinking chinned chinning chipped chipper chipping chirped chirping choices choicest choking
      chopped chopper choppier chopping chowing chucked chucking chuckled chuckling chugging
      chummier chummiest chumming ciders cinched cinches cinching cindered cindering cinders
      clacked clacking claimed claiming clamber clammed clamming clamor clamour clamped clamping
      clanged clanging clanked clanking clapped clapping clarify clarity clashed clashes clashing
      clasped clasping classed classes classing clatter clauses clawing cleaned cleaner cleanest
      cleaning cleanly cleans cleanser cleanses cleared clearer clearest clearing clearly cleaved
      cleaver cleaves cleaving clenched clenches clenching clergymen clever clicked clicking
      climates climaxes climber clinched clinches clinching clinging clinked clinking clipped
      clipping cloaked cloaking clocked clocking clogged clogging clones closes closest closet
      clothed clothing cloths clotted clotting clouded clouding clouted clouting cloves clowned
      clowning clucked clucking clumped clumping cluster clutches clutter coached coaches coaching
      coaling coarseness coarser coarsest coasted coaster coasting coated coating coaxing cocked
      cockeyed cockier cockiest cocking codding coding coffees coffers coffined coffining coiling
      coining coking coldest coldness collage collared collaring collars collate college collides
      collie collision collusion colonel colones colonies colonizes colons combats combine combing
      comelier comeliest comfortable comfortably comical coming command commandeer commander
      commando commence commend commented commenting comments commerce committed committee commune
      communism communist commute commuter compeled compeling compete compiled compilers compiles
      compiling complain complaint complement complementary complete completest completion
      complexes complexion compliant complied complies compliment complimentary compose composers
      compost compute computer conceal conceit conceivable conceivably conceived concept concerned
      concerning concerns concert concerto concession concreted concreting concurrence concurrency
      concussion condoms condoned condoning condors confection confer confess confession confidant
      confide confident confine confirm conform congeal congest congressmen congresswomen conical
      conifers connection conning consent considerable considerably consort constrain constraint
      constrict constriction construct construction consul consults consumers consumes contact
      contagions contagious contended contending contends content contention contentious contest
      context contiguous continent contingent continuous contort contract contraction contraption
      contrast contributor contributory contrite contrive convection convene convent convention
      converge converse convert conveyed conveying conveys conviction convoyed convoying convoys
      cooing cooked cookies cooking cooling cooped cooping copiers copies coping copped copper
      copping copulate copulation copying corals cording cordoned cordoning coring corking corneas
      corned corner cornets cornier corniest corning coroners correcter corrector corsets cosies
      cosiest cosiness costed costing couched couches couching coughed coughing councillor
      councilor counsellor counselor counted counters countess counties counting countless
      countries countrymen county courier coursed courser coursing courted courting covered
      covering covers covert covertly coveted coveting covets cowards cowered cowering cowing
      cozies coziest coziness crabbed crabbing cracked cracking crackled crackles crackling
      cradled cradling crafted craftier craftiest crafting craftsman craftsmen crammed cramming
      cramped cramping craned craning cranium cranked cranking crashed crashes crashing crasser
      crassest crated cratered cratering craters crates crating craving crawled crawling crawls
      crazes crazier crazies craziest crazing creaked creakier creakiest creaking creamed creamier
      creamiest creaming creams creased creases creasing create creation creeping cremated
      cremates cremating cremation crested cresting crewed crewing cribbed cribbing cringed
      cringes cringing crinkle crippled cripples crippling crispy croaked croaking cronies crooked
      crooking crooned crooning cropped cropping crossed crosser crosses crossest crossing
      crotches crouched crouches crouching crowded crowding crowed crowing crowned crowning
      crucifies crucifixes cruelest cruellest cruelly cruelty cruized cruizers cruizes cruizing
      crumbed crumbing crumble crumbly crummier crummiest crumple crunch crunches crusaders
      crusades crushed crushes crushing crusted crustier crustiest crusting crutches cubicle
      cubing cuddled cuddles cuddling cuffed cuffing culing culture cumming cunning cupping
      curable curbing curdled curdles curdling curing curios curious curiously curled curling
      currant current curried curries currying cursed curses cursing cursor curtail curtain
      curving custard cutest cuticle cutlets cutter cutting cynical dabbed dabbing dabbled dabbles
      dabbling daddies daggers dailies dainties daintiest dairies daises daisies dallied dallies
      dallying damming damning damping dancers dances dancing dandier dandies dandiest dangers
      dangled dangles dangling dankest daring darkest darling darning darting dashing dating
      daubing daughter daunted daunting dawning deacons deadest deadline deafest dealers dealing
      dearest dearths deaths debased debases debasing debated debates debating debited debiting
      debuted debuting decades decayed decaying decease deceive decent decently deception
      deceptive decided decides deciding decision decking decline decoded decodes decoding decoyed
      decoying decrease decreed decrees decried decries decrying dedicate dedication deduced
      deduces deducing deducted deducting deduction deductive deducts deeding deeming defaced
      defaces defacing defamed defames defaming defeated defeating defeats defecated defecating
      defect defective defenced defenceless defencing defendant defended defending defends
      defensed defenseless defensing deference deferred deferring defiant defied defies defiled
      defiles defiling defined defines defining deflated deflating deflect deflection deformed
      deforming deforms deftest defying degenerate degrees deifies deifying deigned deigning
      deigns deities dejected dejecting dejection dejects delayed delaying delectable delegate
      delete delicate delicious deliciously delirious deliriously deliver delivery deluded deludes
      deluding deluged deluges deluging demeanor demeanour demented demized demizes demizing
      demoted demotes demoting demotion denials denoted denotes denoting denounce densest dented
      denting denunciation denying departed departing department departs dependant depended
      dependence dependency dependent depending depends deplete deported deporting deportment
      deports deposed deposes deposing depots deprave deprecate depreciate depress depresses
      depression deprivation deprive derailed derailing derails derided derides deriding derision
      derivation derive descendant descendent descends descents desert deserve designation
      designed designing designs desisted desisting desists despite despize desserts destine
      destinies destiny destitution detailed detailing details detained detaining detains
      detectable detected detecting detection detective detects detention detergent deterred
      deterrent deterring detest detoured detouring detours detract deviant devices deviled
      deviling devized devizes devizing devolution devolve devote devotee devotion devoured
      devouring devours diagnoses diagnosis dialing diallings diaries diarrhea diarrhoea diction
      difficult difficulty digested digesting digests digging dignified dignifies dignify
      dignities dignity dilated dilates dilating dilation diluted dilutes diluting dilution
      dimming dimples dimpling diners dining dinners dinning diploma diplomat diplomata dipped
      dipping directer director directory dirties dirtiest disagreeable disagreeably discard
      discolor discoloration discolour discolouration discord discount discover discovery discreet
      discrete discuses discuss discusses disfavor disfavour dishing dishonest dishonestly
      dishonesty dishonor dishonorable dishonour dishonourable dismount disparage disparate
      dispense dispensers disperse displace displayed displaying dissect dissent distil distill
      distract distress distresses district distrust disused disuses disusing ditched ditches
      ditching dithered dithering dithers ditties diverge divers diverse diversifies diversify
      diversities diversity diverted diverting diverts divested divesting divests divided dividend
      divides dividing divined divines divinest diving divining dizzies dizziest docking dodging
      dogging doilies dollars dollies dominate domination doming donkeys doodled doodles doodling
      dooming doormen dosing doting dotting doubled doubling doubted doubting dourest dousing
      dowdier dowdies dowdiest downed downier downiest downing dowries drabber drafted draftier
      draftiest drafting draftsman draftsmen dragged dragging drained draining draping draught
      draughtsmen draughty drawing drawled drawling dreaded dreading dreamed dreamer dreamier
      dreamiest dreaming drearier dreariest dredged dredges dredging drenched drenches drenching
      dressed dresser dresses dressier dressing driers drifted drifting driling drinker dripped
      dripping drivels drivers drives driving drizzled droned droning drooled drooling drooped
      drooping dropped dropping drought drowned drowning drowsed drowses drowsing drudged drudges
      drudging drugged drugging drunker dubbing ducking duckling dueling duellings duling dullest
      dullness dumbest dummies dumpier dumpiest dumping dumpling dunging dunking duping durable
      duskier duskiest dustier dustiest dusting dweling dwellings dwindle eagles earned earning
      earring earthier earthiest earthlier earthliest earths earthy easels easing easter easterly
      eating ebbing eclipse economics economies economizes edging editing eerier eeriest effected
      effecting effects egging egoism egotism egotist eights eighty either ejected ejecting
      ejection ejects elapse elastic elation elders elected electing election elective elector
      electron elects elitism elitist ellipse ellipsis eloping eluded eludes eluding emailing
      embers embroider embroidery emergence emergency emerging emigrant emigrate emigration
      emission emitted emitting emotion emphases emphasis empires employed employee employer
      empress empresses empties emptiest enable enacted enacting enchant encoded encodes encoding
      encored encores encoring encyclopaedia encyclopedia ending endured endures enduring engaged
      engages engaging engravers engraves enmities enquire enquiries enquiry enraged enrages
      enraging enrollment enrolment enrols ensued ensues ensuing ensure entails entangle entered
      entering enters enthral enthrall enthusiasm enthusiast entirely entirety entities entitles
      entrails entreat entreaty entries enumerate enunciation envelop envelope equaled equaling
      equality equated equating equipped equipping erases erected erecting erection erring errors
      esophagi esophagus especial especially etched etches etching eternal eternally ethics
      eulogies eulogizes evacuate evacuation evaluate evaluation evangelism evangelist evilest
      evillest evoked evokes evoking evolution evolutionary evolve exacted exacting exaltation
      exalted exalting examiners examines exceed exceled exceling except excerpted excerpting
      excerpts excited excites exciting excized excizes excizing exerts exhorted exhorting exhorts
      exiling existing exited exiting expandable expanded expanding expands expanse expansive
      expects expeled expeling expendable expended expending expends expense expensive experts
      expires explode explore explorers exported exporting exports express expresses extended
      extending extends extensive extents external externally extinguishers extinguishes extorted
      extorting extorts extremes extremest extremist exuding exultation exulted exulting facets
      faction factor factually faggots fagots failed failing fainted fainter fainting faintly
      fairies faking faling falsifies falsify falsities falsity faltered faltering falters fancies
      fanciest fanning faring farming farther farthest fascism fascist fashionable fashionably
      fasted fastened fastening fastens fastest fasting fateful father fating fatten fatter
      fattest fattier fatties fattiest faulted faulting faulty favorable favorably favored
      favoring favors fawning fearful fearing feasting feather feathery federalism federalist
      feeders feeding feeler feeling feigned feigning feinted feinting feling fellest fellows
      felting feminism feminist fencing fenders fending ferment ferried ferries ferrying
      fertilizers fertilizes fervent fervor festered festering festers festive fetched fetches
      fetching feting fettered fettering fetters feuding fibbers fibbing fiberglass fibers
      fibreglass fiction fiddled fiddlers fiddles fiddling fidget fielded fielding fiends fiercer
      fiercest fierier fieriest fiestas fighter fighting fights figment filches filing fillies
      filming filtered filtering filters finals finches finding fingered fingering fingers fining
      firearm fireman firemen firing firming fisher fishermen fishing fission fitness fitted
      fitter fittest fitting fixture fizzed fizzes fizzing fizzled fizzles fizzling flagged
      flagging flagrant flailing flaked flaking flaming flamingo flanked flanking flapped flapping
      flaring flashed flasher flashes flashest flashier flashiest flashing flatted flattened
      flattening flattens flatter flattery flattest flatting flautist flavor flavoured flavouring
      flavours flawing flawless flecked flecking fledged fleeced fleecing fleeing fleeted fleeting
      fleshed fleshes fleshier fleshiest fleshing flexible flexibly flexing flicked flicker
      flicking flight flinched flinches flinching flinging flipped flipper flipping flirtations
      flirtatious flirted flirting flitted flitting floated floating flocked flocking flogged
      flogging flooded flooding floored flooring flopped floppier floppies floppiest flopping
      flossed flosses flossing flounder floured flouring flouted flouting flower flowing fluffed
      fluffing flunked flunking flushed flusher flushes flushest flushing fluster fluted fluting
      flutist flutter fluxing foaling foaming fodders fogged foggier foggiest fogging foiling
      foisted foisting folders folding follies followed follower following follows foments fonder
      fondling fooling footing foraged foraging forayed foraying forbore forborne forces forcible
      forcibly forcing fording forearm forecasting foregoes foregoing foregone foreman foremen
      foretasting forewent forgave forged forger forges forgets forging forgive forgoes forgoing
      forgone forking formality formally formals formats forming formula formulae formulate
      forswore forsworn fortes fortification fortified fortifies fortify forwent fostered
      fostering fosters fouling founded founder founding foundling fountain fowling fraction
      fragrant frailer framing franked frankest franking fraught frayed fraying freaked freaking
      freeing freezers freezes freezing freighted freighting freights freshen freshmen friction
      friendlies friendliest friezes fright frighten frightful frightfully frigidity fringed
      fringes fringing frisked friskier friskiest frisking fronted frontier fronting frostbit
      frostbite frosted frostier frosting frowned frowning frying fudging fueling fulfil fulfill
      fulfillment fulfilment fuling fullest fullness fumbled fumbles fumbling function
      fundamentalism fundamentalist funded funding funneled funneling funnels funner funnest
      funnier funnies funniest furious furiously furling furlong furnish furnishes furors furring
      furrowed furrowing furrows further furthest fusing fussier fussiest fussing futility fuzzing
      gabbed gabbing gables gagging gainful gaining galley gallons galloped galloping gallops
      gallows gambled gambler gambles gambling gander ganging gangling gaping garage garbed
      garbing garbled garbles garbling gardened gardening gardens gargled gargles gargling garish
      garnets garnish garnishes garrets garters gashed gashes gashing gaskets gasped gasping
      gassed gassing gathered gathering gathers gating gauging gaunter gavels gawking gayest
      gazing gearing gelding genders generate generation generic geneses genesis genetic genial
      gentiles gentle gentlemen gentlest gentries germinate germination getting ghastlier
      ghastliest ghastly ghosting ghostlier ghostliest ghostly gibber gifting gigged gigging
      giggled giggles giggling gilding ginned ginning gladder glamour glancing glaring glassed
      glasses glassier glassiest glassing glazing gleamed gleaming gleaned gleaning glides gliding
      glimmer glistened glistening glistens glitter gloated gloating glossed glosses glossier
      glossies glossiest glossing gloving glowered glowering glowers glowing glummer glutting
      glutton gluttony glycerin glycerine gnarled gnarling gnashing goading gobbed gobbing gobbled
      gobbles gobbling goddess godless goggles golfing gonging goodies goofiest goofing gooier
      gooiest goosing gorging goriest goring gouging gowning grabbed grabber grabbing graceful
      gracefully gracing gradation grader grading graduation graffiti graffito grafted grafting
      grander grandeur granted granting grasped grasping grassed grasses grassier grassiest
      grassing grated grateful gratefully grater grates gratification gratified gratifies
      gratifying grating gravel gravely graves gravest graving grayest graying grazing greased
      greases greasing greened greener greenery greening greeted greeting greyest greying griddles
      griling grills grimier grimiest griming grimmer grimmest grinder grinding grinning griped
      griping gripped gripping gristle grizzled grizzlies grizzliest grocer groomed grooming
      grooved grooving groped groping grossed grosser grosses grossest grossing grouch grouches
      grounded grounding grouped grouping groused grouses grousing groveled groveling grovels
      groves growers growing growled growling grubbed grubbing grudged grudges grudging grumble
      grunted grunting guessed guessing guested guesting guiding gulches guling gullets gullies
      gulping gumming gunners gunning guppies gurgled gurgles gurgling gushers gushes gushing
      gusted gustier gustiest gusting gutted guttered guttering gutters gutting guzzled guzzles
      guzzling gynaecologist gynaecology gynecologist gynecology gyrating hacked hackers hacking
      haddock haemoglobin haemophilia haemorrhage haggard hailing haired hairiest hairline halfway
      haling hallway haloing haltered haltering halters halting halving hammed hammered hammering
      hammers hamming hampered hampering hampers hamstring hamstrung handbag handed handier
      handiest handing handled handler handles handling handout hangars hanged hangers hanging
      hangout hankered hankering hankers hardened hardening hardens harder hardest hardier
      hardiest haring harked harking harmed harming harmonic harmonica harmonies harmonizes harped
      harping harried harries harrowed harrowing harrows harrying harvest hashing hasten hastes
      hastier hastiest hastily hasting hatched hatches hatchets hatching hateful hating hatted
      hatting haughtier haughtiest haughtily haughtiness haughty hauling haunted haunting havens
      having hawking haziest header headier headiest heading headline headrest healers healing
      health healthier healthiest healthy heaping hearing hearths hearties heartiest hearts heated
      heater heather heating heaves heavier heavies heaviest heaving hecklers heckles hedging
      heeding heedless heeled heeling heights helping hemming hemoglobin hemophilia hemorrhage
      henchmen herding hereabouts hereafter hereby herein hermits heroin heroine herons herring
      hewing hiding hillier hilliest hindered hindering hinders hinging hinting hipped hipper
      hipping hissing hitched hitches hitchhikers hitchhikes hitching hitting hoarded hoarder
      hoarding hoarseness hoarser hoarsest hoaxing hobbies hobbled hobbles hobbling hocked hocking
      hoeing hogging hoisted hoisting holders holding holers holiest holing hollies hollowed
      hollower hollowing hollows holster homeless homelier homeliest homiest honest honestly
      honesty honeys honing honking hooding hoofing hooking hooped hooping hooting hopeless hoping
      hopped hopper hopping horded hording hornets hornier horniest horrible horribly horsing
      hosing hostage hosted hostels hostess hosting hotels hounded hounding housing hovels hovered
      hovering howling huddled huddles huddling huffier huffiest huffing hugged hugging huling
      hulking humanely humanest humanism humanist humanly humbled humbler humbles humblest
      humbling humidify humidity humility hummed humming humored humoring humors humoured
      humouring humours humped humping hunched hunches hunching hungers hunted hunters hunting
      hurdled hurdles hurdling hurled hurling hurried hurries hurrying hurting hurtled hurtles
      hurtling hushing huskier huskies huskiest husking hustled hustler hustles hustling hutches
      hypnotism hypnotist hypochondria hypochondriac hypotheses hypothesis hysteria hysteric
      identifiers identifies identify identities identity idling illegible illegibly illusion
      imagine imaging imitation immeasurable immeasurably immense immerse immoral immorality
      immortal immortality immunity impacted impacting impacts impaled impaling imparted imparting
      imparts impeded impeding impeled impeling impended impending imperceptible imperceptibly
      imperial imperialism imperialist imperil imported importing imports impossible impossibly
      impress impresses improbable improbably impunity impurity inaner inanest inbred incense
      incentive inched inches inching incited incites inciting incoming incompatible incompatibly
      incredible incredibly indebted indeed indelible indelibly indented indenting indents
      indicate indices indicted indicting indicts individualism individualist indolence indolent
      induced induces inducing inducted inducting inducts inevitable inevitably inexorable
      inexorably inexplicable inexplicably infeasible infected infecting infection infectious
      infects inferior inferred inferring infested infesting infests infinite infinities
      infinitives infinity inflame inflate inflection ingested ingesting ingests inhabit inhalers
      inhales inhibit inhuman inhumane initialed initialing initiated initiating injected
      injecting injection injects injured injures injuries injuring inkier inkiest inking inkling
      innards inning inquire inquiries inquiry insanest insect inserted inserting inserts insiders
      insides insolence insolent insolvent inspects instaled instaling install installment
      instalment instil instill insulated insulating insulted insulting insured insurers insures
      insuring intelligible intelligibly intends intense intensifies intensify intensities
      intensity intention intents interior interject interjection interminable interminably
      internal interned interning interred interring inters intersect intersection interval
      intolerable intolerably intruders intrudes invaders invades invariable invariably invective
      invented inventing invention inventive inventor inventory invents inverted inverting inverts
      invested investing investor invests invisible invisibly invited invites inviting inwards
      ironies ironing irretrievable irretrievably irrevocable irrevocably irrigate irrigation
      irritable irritably irritate irritation islander issues itched itches itching iterate
      jabbing jackals jackass jackets jacking jackknifes jackknives jaggeder jaggedest jailing
      jamming jangled jangles jangling jarring jaunted jaunting jealous jealously jealousy jeering
      jelled jellied jellies jellying jerkier jerkiest jerking jesters jesting jetting jigged
      jigging jiggled jiggles jiggling jilting jingled jingles jingling jitters jobbing jockeyed
      jogging joined joining jointed jointing jollied jollies jolliest jollying jolting jotting
      journalism journalist judgement judging judgment jugged jugging juggled jugglers juggles
      juggling jumbled jumbles jumbling jumper jumpier jumpiest jumping junction juncture jungles
      junking justifiable justifiably jutting keeling keening keeping kennels kernels kettles
      kicking kidded kidding kiling kindled kindred kinkiest kinking kipper kissing kittens
      kitties knacker kneeing kneeling knickers knitted knitting knocker knotted knotting knowing
      labeled labeling lacier laciest lacing lacked lacking lackluster lacklustre ladder lading
      laggard lagged lagging laming lanced lances lancing lander landing landslid landslide
      languish languishes lapped lapping lapsed lapses lapsing larding larges larking lashed
      lashes lashing lasses lasted lasting latched latches latching lateral lathed lather lathes
      lathing latitude latter lauding laughter launched launchers launches launching lavish
      lavishes lavishest lawless layers laying lazies laziest leaded leaders leadership leading
      leafing leaking leaned leaner leanest leaning leaping learned learning leased leases
      leashing leasing leather leathery leaved leaves leaving lecturers lectures ledgers ledges
      leeches leered leeriest leering leftest legging legible legibly legions lending length
      leopard leotard lesions lessens lessons lettered lettering letters letting leukaemia
      leukemia leveled leveling leverage levered levering liability liable libeled libeling
      libellous libelous liberal liberally liberate licences licenses licked licking lifelike
      lifeline lifting lighted lighten lighter lightest lighting lightly lightness lightning
      lights likable likeable likelier likeliest likelihood likened likening liking lilting limber
      liming limitation limping lineage liners lingered lingering lingers lining linkage linked
      linker linking lisping listen listing literacy literal literally literary literate liters
      lither lithest litter livable liveable livelier liveliest livelihood liveliness livened
      livening livers livings lizards loading loafing loaning loathing lobbed lobbies lobbing
      lobbying locales locals locates location locked lockers lockets locking lodgers lodges
      lodging lofting logged logger logging lonelier loneliest loneliness longed longest longing
      longshoremen looking loomed looming loonies looniest looping looses loosing looting loping
      lopped lopping lording lorries losing losses lotions lotteries lottery lounging louses
      lousier lousiest lovable lovelier lovelies loveliest loveliness lovers loving lowered
      lowering lowers lowest lowing loyalties loyalty lucked lucking lugged lugging lumber lumped
      lumpier lumpiest lumping lunched lunches lunching lunged lunges lunging lupins lurched
      lurches lurching luring lurking lusher lushes lushest luster lustier lustiest lusting
      lynched lynches lynching macroscopic maddened maddening maddens maddest madness maggots
      maidens mailed mailing mailmen maiming makers making maligned maligning mallets malting
      managers manages manger mangier mangiest mangled mangles mangling mangoes manhandle manias
      manifest manifesto manlier manliest manners manning mantels mantled mantles mantling
      manufacturers manufactures manured manures manuring mapping marbled marbles marbling marched
      marches marching marinas mariners marines marital markers markets marking marksmen marred
      marriage married marries marring marrows marrying marshes martial marvellous marvelous
      marxism marxist mashed mashes mashing masking massage massing massive massively master
      masterly mastery matched matches matching material materialism materialist maternal
      maternity mating matriarch matriarchal matrimony matrons mattered mattering matters mattes
      matting matured matures maturest maturing mauling mealier mealiest meaner meanest meaning
      measlier measliest meddled meddler meddles meddling mediate mediation medicate medication
      meditate meditation meeting mellowed mellower mellowest mellowing mellows melted melting
      memorable memorably memories memorizes mending menials merged merges merging merrier meshing
      message messier messiest messing metamorphoses metamorphosis metered metering meters meting
      mewing micrometer micrometre microscopic middlemen middles midgets midwifes midwives migrant
      migrate migration miking mildest miling milker milkmen millimeter millimetre milliner
      millinery million miming mincing minding mingled mingles mingling minimalism minimalist
      mining minions minister minted minting minuets minuses minutes minutest minuting misbehavior
      misbehaviour misdemeanor misdemeanour miserable miserably misery mislead misled misplace
      misread missed misses missile missing mission missive mister mistier mistiest misting
      mistress mistresses mistrust misused misuses misusing mitten mixture moaning mobbing
      mobility mocked mocking modeled modeling modellings modest modestly modesty modifiers
      modifies moister molasses molded moldier moldiest molding mollusc mollusk molted molting
      moments monarch monarchy monkeys monopolies monopolizes monster moodier moodiest mooing
      mooning moored mooring mooting moping mopping morality morally morals morasses morning
      mortality mortally mortals mortars mortification mortified mortifies mortify mosses mossier
      mossiest mother motion motive motoring moulded mouldier mouldiest moulding moulted moulting
      mounded mounding mountain mounted mounting mourning moused mouses mousier mousiest mousing
      moussing moustache mouthful movable mowing mucking muddied muddier muddies muddiest muddled
      muddles muddling muddying muffed muffin muffing muffled mufflers muffles muffling mugger
      muggier muggiest mugging mulched mulches mulching muling multiple multiplies multiply
      mumbled mumbles mumbling mummies munched munches munching mushier mushiest mushing musing
      mussed musses mussing mustache mustard muster mustier mustiest muttered muttering mutters
      muzzled muzzles muzzling mystery
      """;

  private static final String N_TO_Z = """
      nabbing nagged nagging nailed nailing naively naiveta naivety napped napping narrowed
      narrowing narrows nastier nastiest nastily national nationalism nationalist nationality
      nationalize nationally nations nattier nattiest natures naught naughtier naughtiest
      naughtily naughtiness naughty nearest nearing neatest nebula necking needed needier neediest
      needing needless needling neighed neighing nerving nested nesting nestled nestles nestling
      nether netted netting nettled nettles nettling neural neuron neuroses neurosis neutrons
      niceties nicking nightly nights nineties nipped nipping nipples nobility noblemen nobles
      noblewomen nodding noisiest noizing nominate nomination noodled noodles noodling normality
      normally nosier nosiest nostalgia nostalgic notable notably notation notched notches
      notching nothing noticeable noticeably notices noting notional notions nougats noughts
      novices nozzles nuclear nudging numbered numbering numbers numbest numerate nursing nutrient
      nutriment nuttier nuttiest nutting nuzzled nuzzles nuzzling oaring obscures obscurest
      observers observes ocular oesophagi oesophagus offers officers offices oiliest oiling oldest
      omission omitted omitting oncoming onuses onwards oodles opaques opaquest operate opinions
      opossums opposite optical optimal optimism optimist options oration orator orchestral
      orchestras ordered ordering orders organisational organism organist organizational
      organizers organizes orthopaedics orthopedics ostensible ostensibly others otters ounces
      ourselves ousters ousting outcast outdoing outfits outfitted outfitting outgoing outgrew
      outgrow outgrown outing outlast outlawing outlaws outlaying outlays outlets outline outlive
      outlying outsets outshine outshone outsiders outsides outwits outwitted outwitting ovation
      overate overbear overbore overborne overcame overcome overdoes overdoing overdone overdose
      overdraw overdrawn overdrew overeat overgrew overgrow overgrown overhand overhang overhead
      overhear overheard overheat overhung overlaid overland overlap overlay overlook overly
      overnight overran overrate override overrode overrun overseas overseers oversees overshoot
      overshot oversight overthrew overthrow overthrown overtly overtone overtook overture
      overturn owning oysters pacemaker pacifiers pacifies pacifism pacifist pacing packers
      packets packing padded paddies padding paddled paddles paddling paddock padlock
      paediatrician paediatrics pained painful paining painted painter painting pairing pajamas
      palaces palaeontology palates paleontology paling palming palpable palpably pampered
      pampering pampers pandered pandering panders panhandle panhandlers panned panning pansies
      panted panties panting pantries papered papering papers parable paralyse paralysis paralyze
      paranoia paranoid parched parches parching pardons parented parentheses parenthesis
      parenting parents paring parishes parked parking parlor parlours paroled paroling parred
      parring parrots parser parses parsing parsons parted partial particle parties parting
      partisan partridge partying passage passing passive passively pastes pastier pasties
      pastiest pastimes pasting pastries pasture patched patches patching patent patently paternal
      paternity patiently patients patriarch patriarchal patrimony patroled patroling patrols
      patrons patted patter patterned patterning patterns patties patting paunch paunches paupers
      pausing pawing pawned pawning payable payers paying peacemaker peaces peaches peaking pealed
      pealing pearling peasant pecked pecking pedaled pedaling pedant peddled peddler peddles
      peddling pediatrician pediatrics peeking peeling peeping peered peering peeving pegging
      pelting penchant pendant pended pending pennant pennies penning pension peonies pepping
      perched perches perching perfect perishes perjure perjuries perjury perkier perkiest perking
      permits perpetrate perpetuate person persona pertain peskier peskiest pessimism pessimist
      pestered pestering pesters petered petering peters pettier pettiest petting pewters phased
      phases phasing pheasant philosophies philosophizes phoned phones phonics phonies phoniest
      phoning phonograph phonying photocopiers photocopies photograph photography photons photos
      phrasing picked picketed picketing pickets picking pickle piddled piddles piddling pieced
      pieces piecing piercing pigging pigment piking piling pillage pillowed pillowing pillows
      piloted piloting pimples pinched pinches pinching pining pinion pinkest pinking pinning
      pistols pistons pitched pitchers pitches pitching pitted pitting pitying pivoted pivoting
      places placing plagiarism plagiarist plagues plainer planed planes planing planked planking
      planned planner planning planted planter planting plants plaques plaster plastic plated
      plates plating platitude platter plausible plausibly playable players playing pleaded
      pleading pleasant pleasantly pleasantry pleased pleasing pleated pleating pledged plighted
      plighting plights plodded plodding plopped plopping plotted plotter plotting plowing plucked
      plucking plugged plugging plumbed plumber plumbing plumed pluming plumped plumper plumping
      plunder plunged plunger plunges plunging plusher plushest plying poached poachers poaches
      poaching pocketed pocketing pockets podded podding pointed pointer pointing poisons poizing
      policemen polices policewomen policies poling pondered pondering ponders ponies poodles
      pooled pooling pooping poplar popped poppies popping populace populate population porches
      poring portals ported portends portents porters porthole porting portions posing possible
      possibly possum postage posters posting postmen posture potent pothole potion potted potter
      potteries pottery potting pouched pouches pouching pounced pounces pouncing pounded pounding
      pouring pouted pouting powder powered powering powers practiced practices practicing
      practized practizes practizing praized praizes praizing prances prattled prattles prattling
      prawning prayed prayers praying preached preachers preaches preaching preceded precedes
      preceding precious precize preclude predator predatory predefined predicated predicating
      predictable predictably predicted predicting preened preening prefect preferable preferably
      preference preferred preferring prelude premier premiere premize preparation preparing
      prepaying preposition prepositional presences present presentable preservation preserve
      presided president presidential presides presiding pressed presses pressing presumed
      presumes presuming presumption pretences pretenses prettier pretties prettiest prevent
      preventable previewed previewer previewing previews previous preying priced prices pricing
      pricked pricking prickle prickly priding priest primate primed primer primes priming primmer
      primmest primping princes printed printer printing prints prisons private privatest privies
      priviest prized prizes prizing probable probably probing process processes procession
      processional processor prodded prodding produce producers product profess professes
      profession professional professor profiled profiling profited profiting prognoses prognosis
      project projection projector promize promoted promoting prompted prompting proofing propeler
      proper properer properly property prophecies prophecy prophesies prophesy proposition
      propositional propped propping prospects prospectus protect protection protector protest
      protons provable provably proving prowess prowled prowling prying psychoanalysis
      psychoanalysts psychoses psychosis psychs publishers publishes puckered puckering puckers
      pudding puddled puddles puddling puffer puffier puffiest puffing puling pulping pulsing
      pumped pumping punched punches punching puncture puniest punkest punning punters punting
      puppies pupping purchasers purchases purging purples purplest purred purring pursed purses
      pursing pursuing purveyor pusher pushes pushier pushiest pushing pusses pussier pussies
      pussiest putted putter putties putting puttying puzzled puzzles puzzling pyjamas quacking
      quadruped quadruple quadruplet quaked quaking qualifiers qualifies qualify qualities quality
      quantify quantity quarters quartets quashed quashes quashing quavered quavering quavers
      queened queening queered queering queling quested questing queuing quieted quieter quieting
      quilted quilting quipped quipping quitter quitting quivered quivering quivers rabbis rabbles
      raciest racing racist racked racket racking radial radicals radishes raffled raffles
      raffling rafted rafting ragged raggeder raggedest ragging raging raided raider raiding
      railed railing rained rainier rainiest raining rainstorm raizing raking rallied rallies
      rallying rambled rambler rambles rambling ramification rammed ramming ranched ranchers
      ranches ranching rancor rangers ranges ranging ranked ranker rankest ranking rankling ranted
      ranting raping rapists rapped rapping rapture raring rasher rashes rashest rasped rasping
      ratification ratified ratifies ratify rating ration rational rationale rationality
      rationalize rationally ratios ratted ratting rattle rattlers ravaged ravages ravaging
      raveled raveling ravellings ravels ravened ravening ravines raving ravished ravishes
      ravishing razing reached reaches reaching reacted reacting reactors reader readership
      readier readies readiest reading readying realest realism realist realty reamed reaming
      reapers reaping rearing reason reasonable reasonably rebated rebates rebating rebeled
      rebeling rebellions rebellious rebinding rebinds rebound recaled recaling recede receive
      receivers recently reception receptive recession recipes recites reckoned reckoning reckons
      recline recognisable recognizable recover recovery recreated recreating rectal rector
      redefined redress redresses reduced reduces reducing reduction reefing reeking reelect
      reeled reeling refereed reference referred referring refers refiled refiling refined refines
      refining reflect reflection reformed reforming reforms refraction refuge refugee refused
      refuses refusing refutation refuted refutes refuting regained regaining regains regaled
      regaling regarded regarding regards regenerate regents regimen regiment regimes regions
      regress regresses regression regrets regrettable regrettably reigned reigning reigns reined
      reining rejected rejecting rejection rejects rejoiced rejoicing rejoined rejoining relapsed
      relapses relapsing related relates relating relation relaxed relaxes relaxing relayed
      relaying relegate relented relenting relents reliable reliably relied reliefs relies relieve
      religions religious relive relying remainder remained remaining remains remaking remarkable
      remarkably remarking reminder reminding reminds remission remitted remitting remotes
      remotest removes renaming rendered rendering renders rending reneged reneging renewed
      renewing renounce renting renunciation repaid reparation repaying repays repealed repealing
      repeals repeated repeating repeats repeled repeling repels repented repenting repents
      repetitions repetitious replete replying reported reporting reports reposed reposes reposing
      repress represses repression reprieve repulsion reputation reputed reputes reputing request
      rescuers rescues researchers researches resent reservation reserve resets resetting reside
      resident residential residues resignation resigned resigning resigns resins resisted
      resisting resists resolution resolve resolver resorted resorting resorts resound respectable
      respectably respirator respiratory respite responsible responsibly rested resting
      restitution restive restrain restraint resume resumption retailed retailer retailing retails
      retained retainer retaining retains retarded retarding retards retched retches retching
      retention retires retorted retorting retorts retrace retract retraction retreated retreating
      retries retrieve retrievers reused reuses reusing revealed revealing reveals reveled
      reveling revellings revelries revels revenge revenue revere reverence reverie reverse
      reverted reverting reverts review reviewer reviled reviles reviling revived revives reviving
      revized revizes revizing revoking revolted revolting revolution revolutionary revolve
      revolver revulsion revved revving rewarded rewarding rewards rewrite rewrote ribbed ribbing
      riches ricing ridding riddle riders ridged ridges ridging riding rifled rifles rifling
      rifted rifting rigging righted righter rightest rightful rightfully righting rightly
      rightness rights rigidity rigorous rigorously rigors riling rimmed rimming ringed ringing
      rinsing rioting ripped ripping ripple rising risked riskier riskiest risking rivers roaches
      roadside roaming roaring roasted roasting robber robbing robing rocker rocketed rocketing
      rockets rockier rockiest rocking roling roofed roofing rooked rookies rooking roomed rooming
      roosted rooster roosting rooted rooter rooting roping rosaries rosiest roster rotaries
      rotating rotation rotted rotting rotund rouged roughed roughen rougher roughest roughing
      roughness roughs rouging rounded rounder roundest rounding rounds roused rouses rousing
      routeing routine routing rowdier rowdies rowdiest rowing royally royalties royalty rubbed
      rubbers rubbing rubies rudder ruddier ruddiest rudely rudest ruffed ruffing ruffle rugged
      ruggeder ruggedest ruining rumble rummer rummest rumored rumoring rumple runaways rundown
      runner runnier runniest running runway rupture rushed rushes rushing rusted rustier rustiest
      rusting rustled rustler rustles rustling rutting sacked sacking saddened saddening saddens
      saddest saddled saddles saddling sadness sagged sagging sailed sailing sailors saintly
      salable saleable salesmen saleswomen sallow sallower sallowest salmons salons saloons salted
      salter saltest saltiest salting saluting salvaged salvages salvaging salving sameness
      sampler sampling sanctify sanctity sandal sandbag sandier sandiest sanding sandmen sapling
      sapped sapping sashes sassier sassiest saucer sauces saunter savage savagely savager
      savagery savagest saving savored savorier savories savoriest savoring savors savory savour
      savourier savouries savouriest savvies savviest saying scabbed scabbing scalded scalding
      scaled scalier scaliest scaling scalped scalpel scalping scampers scandals scanned scanner
      scanning scanted scanter scantest scantier scanties scantiest scanting scarcer scarcest
      scared scares scarfed scarfing scarier scariest scaring scarred scarring scarves scathing
      scatter scented scenting scepter sceptic sceptical scepticism sceptre schemers schemes
      schizophrenia schizophrenic scoffed scoffing scolded scolding scooped scooping scooted
      scooting scoped scoping scorches scored scoring scorning scotches scotchs scoured scourged
      scourging scouring scouted scouting scrabble scramble scrammed scramming scrams scraped
      scraping scrapped scrapping scraps scratch scratchy scrawled scrawling scrawls screamed
      screaming screams screwed screwing scribble scroled scroling scrolls scruff scuffed scuffing
      scuffle scuffs scummed scumming scurried scurries scurrying scuttle scything sealing seamed
      seaming searched searches searching seared searing seasonable seasoned seasoning seasons
      seated seating seceded secedes seceding secession secret secrete section sectors secures
      securest sedates sedatest sedating seduced seduces seducing seduction seductive seeded
      seedier seediest seeding seedling seeing seeking seeming seeped seeping seethed seethes
      seething selected selecting selection selective selector seling selves seminar seminary
      senates sender sending seniors sensible sensibly sensing sensor sentence sentience sentient
      sentiment sentries separation sepulcher sepulchre serials served serves service servicemen
      servile serving setter setting settled settlers settles settling seventh seventy severed
      severing severs sewers sewing shadier shadiest shading shadow shafted shafting shakier
      shakiest shaking shallow shallower shallowest shamed shaming shammed shamming shanties
      shaped shaping shared sharing sharked sharking sharped sharping shatter shavers shaves
      shaving sheared shearing sheath sheathe sheaves shedding sheered sheering sheled sheler
      sheling shelves shelving sherries shifted shifting shimmer shined shines shingled shingles
      shingling shining shinned shinning shipped shipping shirked shirking shirted shirting
      shivered shivering shivers shocked shocking shoeing shooing shooting shopped shopper
      shopping shored shoring shorted shorting shoulder shouted shouting shoves shoving shower
      showier showiest showing showmen shredding shrieking shrieks shriled shriler shriling
      shrills shrines shrinking shrinks shucked shucking shuffle shunned shunning shunted shunting
      shutter shutting shuttle shyness sibling sicked sicker sickest sicking sickles siding
      sidling siestas sifted sifting sighed sighing sighted sighting sights signified signifies
      signify signing sillier sillies silliest silted silting silver simmer simple simpler simplex
      simulate simulation singed singeing singer singes singing single sinister sinking sinned
      sinners sinning sinuses sipped sipping sissier sissies sissiest sisters siting sitter
      sitting sizable sizeable sizing sizzled sizzles sizzling skates skating skeptic skeptical
      skepticism sketch skewing skidding skilful skillful skimmed skimming skimped skimping
      skinned skinning skipped skipper skipping skirted skirting skulked skulking skunked skunking
      slabbed slabbing slacked slacken slacker slackest slacking slaked slaking slammed slamming
      slander slanted slanting slapped slapping slashed slashes slashing slated slating slaughter
      slaving slaying sledding sleeked sleeker sleeking sleeper sleepier sleeping sleeted sleeting
      slender slewing sliced slices slicing slicked slicker slickest slicking sliding slighted
      slighter slightest slighting slightly slights slimier slimiest slimmed slimmer slimmest
      slimming slinging slinking slipped slipper slippery slipping slither slitter slitting
      slivered slivering slivers slogged slogging sloped sloping slopped sloppier sloppiest
      slopping sloshed sloshes sloshing slotted slotting slowing slugged slugging sluicing slumber
      slummed slummer slumming slumped slumping slurred slurring slyness smacked smacking smarted
      smarter smarting smashed smashes smashing smattering smeared smearing smeled smeling
      smelting smiles smiling smirked smirking smiting smocked smocking smoked smoker smokes
      smoking smolder smoothed smoother smoothing smother smoulder smugger smuggest smuggle
      smuggler snacked snacking snagged snagging snailed snailing snaked snaking snapped snapping
      snared snaring snarled snarling snatched snatches snatching sneaker sneakier sneaking
      sneered sneering sneezed sneezing snicker sniffed sniffing sniffled sniffling sniped snipes
      sniping snipped snipping snitched snitches snitching snooped snooping snootier snootiest
      snoozed snoozing snored snoring snorted snorting snowball snowfall snowier snowiest snowing
      snubbed snubbing snuffed snuffing snugged snugger snuggest snugging snuggle soaking soaping
      soaring sobbing socialism socialist socked sockets socking sodding soggier soggiest soiled
      soiling solder soldier solicitors solicitous solider solidest solidify solidity solidly
      soling solitaires solitaries soloing solving sonnets soothed soothing sootier sootiest
      sopped sopping sorcerers sorceress sorest sorrowed sorrowing sorrows sorted sorting sounded
      sounder soundest sounding souping sourcing soured sourest souring sowing spacial spacing
      spacious spading spanked spanking spanned spanner spanning spared sparer spares sparest
      sparing sparked sparking sparkled sparklers sparkles sparkling sparred sparring sparsest
      spatial spatted spatter spatting spawned spawning spayed spaying speaker speaking speared
      spearing special specialities speciality specially specialties specialty specifics specifies
      specious specking specter spectra spectre speedier speediest speeding speling spellings
      spending spewing spiced spices spicing spiking spiled spiling spinals spinning spirals
      spited spiting spitted spitting splashed splashes splashing splatter splendor splendour
      splicing splinted splinter splinting splints splits splitting spoiled spoiling spokesmen
      spokeswomen spoofed spoofing spooked spooking spooled spooling spooned spooning sported
      sporting spotted spotting spouted spouting spouts sprained spraining sprains sprawled
      sprawling sprawls sprayed spraying sprigs spring springier springiest springy sprinklers
      sprinkles sprinted sprinter sprinting sprints sprouted sprouting spruces sprucest spurned
      spurning spurred spurring spurted spurting sputter spying squaled squalid squaling squared
      squares squarest squaring squashed squashes squashing squeak squealed squealing squeals
      squinted squinting squints squired squires squiring squirmed squirming squirms squirted
      squirting squirts stabbed stabbing stabled stabler stables stablest stabling stacked
      stacking staffed staffing stagger staging stained staining stains staked staking staled
      staler stales stalest staling stalked stalking stamped stampede stamping stances stanch
      stancher stanches stanchest standing stands stapled stapler staples stapling starch starches
      stared stares staring starker starred starrier starriest starring started starter starting
      startled startling starved starves starving stated stater states statesmen stating
      stationary stationery statue stature status statuses statute staunched stauncher staunches
      staunchest staunching staved staves staving stayed staying steadier steadies steadiest
      steaks stealing stealth stealthy steamed steamier steamiest steaming steams steeled steeling
      steeped steeper steeping steered steering stemmed stemming stenches stepped stepping
      sterling stewed stewing sticker stickier stickies stickiest sticking stickler stiffed
      stiffing stifled stifling stiled stiling stilted stimulate stimulation stinger stingier
      stingiest stinging stings stingy stinking stinted stinting stipulate stipulation stirred
      stirring stitched stitches stitching stocked stockier stockiest stocking stoked stokes
      stoking stolider stolidest stolidly stomped stomping stoning stooped stooping stopped
      stopper stopping stored stores storing storming stowing straggle stragglers strained
      strainer straining strains straits stranding strange stranger strangest strangle strapped
      strapping strawed strawing strayed straying streaked streaking streaks streamed streaming
      streams stretchers stretches strewed strewing strides striding strikers strikes striking
      string stringier stringiest stringy striped stripes striping stripped stripping strips
      strives striving stroked strokes stroking stroled stroling strolls stronger strongest
      struggle stubbed stubbing stubble studded studding studied studies studios studious studying
      stuffed stuffing stumble stumped stumping stunned stunning stunted stunting stutter styling
      subbed subbing sublets sublimes sublimest submits subscribers subscribes subsets subside
      subsidies subsidizes subsidy succor succoured succouring succours sucked suckered suckering
      suckers sucking suckled suckles suckling suction suffer sufficed suffices sufficing suffixed
      suffixes suffixing suggest suitable suitably suiting sulked sulkier sulkies sulkiest sulking
      sultans summaries summarizes summed summer summing summits summoned summoning summonsed
      summonsing sundaes sundays sundown sunned sunnier sunniest sunning sunsets suntans supers
      superstitions superstitious supervisor supervisory supper suppler supplier supplies surest
      surfing surging surlier surliest surveyor suspicions suspicious swabbed swabbing swagger
      swallow swamped swamping swapped swapping swarming swathed swathing swatted swatting swaying
      swearing sweater sweating sweeper sweeping sweeter sweling swellings swerving swigged
      swigging swiled swiling swimming swindle swindlers swinging swiping swirled swirling swishes
      swishest swishing switched switches switching swooned swooning swooped swooping sympathies
      sympathizes synapses synopses synopsis syntheses synthesis synthesizers synthesizes
      syringing tabbed tabbing tabled tables tabling tacked tacking tackled tackles tackling
      tagging tailed tailing tailors tainted tainting takers taking talked talkers talking tallied
      tallies tallying tameness taming tampered tampering tampers tangled tangles tangling tangoed
      tangoing tanked tankers tanking tannest tanning tapered tapering tapers taping tapped
      tapping tardier tardiest tarnish tarnishes tarred tarried tarrier tarries tarriest tarring
      tarrying tartans tartars tarter tartest tasking tasted tasteful tastefully tastier tastiest
      tasting tattled tattles tattling taunted taunting tautest taverns taxing teachers teaches
      teaching teamed teaming tearful tearing teasing teeing teeming teeters teethed teethes
      teething tempered tempering tempers tended tendered tendering tenders tending tenors tenses
      tensest tensing tension tensors tenting terminate termination terming termini terrible
      terribly terrier terrorism terrorist tersest testers testes testing thanking thatched
      thatches thatching theaters theories theorizes thereabouts thereafter thereby therein
      thereof thereon thereupon thicken thicker thickest thicket thinker thinking thinned thinner
      thinning thirst thirty thistle thongs thornier thorniest thorough though thrashed thrashes
      thrashing threading threads threats threshed threshers threshes threshing thrift thriled
      thriler thriling thrills thrived thriving throats thrones throngs through throughout
      throughput thrusting thumbed thumbing thumped thumping ticked ticket ticking tickle tidbits
      tidies tidiest tiding tiffed tiffing tighten tighter tightest tightly tightness tiling
      tilted tilting timbered timbering timbers timeless timers tinged tingeing tinges tinging
      tingled tingles tingling tinier tiniest tinker tinkle tinned tinniest tinning tinted tinting
      tipped tipping tireless titbits titling titter toasted toaster toasting toddlers toddles
      toffees toiling tolerable tolerably toling tombing toning tooling tooting topical topped
      topping toppling torched torches torching torment torrent tossing toting totted tottered
      tottering totters totting touched touches touching toughen tougher toughest toughness toughs
      touring touting towards toweled toweling towels towered towering towing traced traces
      tracing tracked tracking traction tractor trades trading trailed trailer trailing trained
      trainee trainer training trains traitor traits tramped tramping trampled trampling trances
      tranquility tranquilize tranquilizer tranquillity tranquillize tranquillizer transit
      transmit trapped trapper trapping trashed trashes trashing traveled traveling travellings
      travels trawled trawler trawling treading treads treasure treasurers treasuries treasury
      treated treaties treating treatizes treats treble treeing trembled trembles trembling
      trenched trenches trenching trendies trendiest trending trespassers trespasses trestle
      trialed trialing tricked tricking trickle trifled trifles trifling triled triling trills
      trimmed trimmer trimmest trimming triple triplets tripos tripped tripping troled troling
      trolls trooped trooping tropical trotting trough trouped trouping trouts troweled troweling
      trucked trucking trudged trudges trudging truffles trumped trumping trunking trusted trustee
      trustier trusties trustiest trusting trusts tucked tucking tugging tumble tumbler tummies
      tumors tumours tuning tunneled tunneling tunnellings tunnels turfing turning turtles twanged
      twanging twigged twigging twined twines twinged twinging twining twinkled twinkles twinkling
      twinned twinning twirled twirling twister twitched twitches twitching twitter typical
      tyrannies tyrannizes udders umpires unacceptable unacceptably unaccountable unaccountably
      unbearable unbearably unbeatable unbelievable unbelievably unblocked unblocking unblocks
      unclear uncomfortable uncomfortably undeniable undeniably undergone underlie underline
      undermine understandable understandably undertakers undertakes undertone underwrite
      underwrote undoing undying unfavorable unfavourable unfeasible unifies uniformed uninformed
      unions unites unities unlock unmarked unmasked unmistakable unmistakably unquestionable
      unquestionably unreasonable unreasonably unsavory unsavoury unseasonable unsound untangle
      unties untying unwound upending upholster upholstery uppers upping upright uprizing uptight
      uranium urging ushers utility uttered uttering utters vacation vagina vaginae vaginal
      valiant valleys valuing valving vandals vanish vanishes vanning variant varies varnish
      varnishes vastest vatting vaulted vaulting vectors veering veiling veining velvet vending
      venerate veneration venting verging veriest versing vertebra vertebrae vertebrate vesting
      vetoing vetting viability vicing victor vigilance vigilant vigilante vigorous vigorously
      vilest village villagers villain villainy vindicate violet visible visibly vising vocation
      voicing voiding volleys vouched vouchers vouches vouching voyagers voyages vulture wadded
      wadding waddled waddles waddling wading waffled waffles waffling wafting wagered wagering
      wagging waging wailing waiters waiting waivers waives waiving wakened wakening wakens waking
      waling walkers walking wallets walloped walloping wallops wallow wandered wandering wanders
      waning wannest wanting warbled warbles warbling wardens warding warier wariest warmed
      warmest warming warning warping warrant warrantied warranty warrens warring washes washing
      wasteful wastefully wasting watched watches watching watchmen watercolor watercolour watered
      watering waters wavered wavering wavers waviest waving waxiest weakened weakening wealth
      wealthier wealthiest wealthy weaning wearies weariest wearing wearying weather weavers
      weaves weaving wedding wedging weedier weediest weeding weeing weeping weighed weighing
      weighs weight welded welders welding weling welters welting wetting whacking whales whaling
      wheedled wheedling wheeled wheeling wheezed wheezing whenever whereabouts whereby wherein
      wheres whereupon wherever whetting whiled whiling whimper whining whipped whipping whirled
      whirling whirred whirring whisker whiskeys whisks whisky whisper whistle whites whittle
      wholesalers wholesales whooping whopper wickers wickets widened widest widowing widows
      wielded wielding wigged wigging wiggle wildest wilful wilfully wiliest wiling willfully
      willows wilting winced winces winched winches winching wincing winding windowing winged
      wingers winging wining winking winners winning winters wiping wiriest wished wishes wishful
      wishing wistful witched witches witching withdraw withdrawn withdrew withered withering
      withers withheld withhold witless witness witting wizards wizened wobbled wobbles wobbling
      wolfing wombats wonder woodier woodies woodiest wooding woodsmen woofing wooing woolen
      woollens woollies woolliest wordier wordiest wording working workmen worming worries
      worshiped worshiper worshiping worshipped worshipper worshipping worthies worthiest wounded
      wounder wounding wranglers wrangles wrapped wrapper wrapping wreaked wreaking wreath wreathe
      wrecked wrecking wrenched wrenches wrenching wrested wresting wrestle wrestlers wretched
      wretches wriggled wriggles wriggling wringer wringing wrinkle writers writes writhing
      writing wronger wronging wrought yakking yanking yapping yawning yearling yearned yearning
      yeling yellowed yellower yellowest yellowing yellows yelping yessing yielded yielding
      yodeled yodeling yourselves youthful yowling zanies zealous zillion zipping zooming""";
}
