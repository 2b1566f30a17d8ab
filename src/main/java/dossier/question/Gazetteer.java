package dossier.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Actors and places known without a bank: what each is also called, and which words beside its name
 * are true of it. A word of another's name is never a slip.
 */
final class Gazetteer {
  /** What an entry names. */
  enum Kind {
    PERSON,
    COUNTRY,
    PLACE,
    BODY
  }

  /**
   * An actor or a place.
   *
   * @param names texts that earn the mark as well as any other of them; for a person, the full name
   *     only
   * @param words folded words of its names
   * @param gloss folded words that are true of it and do no harm beside its name
   * @param head whose official a person is: "Putin's foreign minister"
   */
  record Entry(
      Kind kind, List<Name> names, Set<String> words, Set<String> gloss, Optional<String> head) {
    Entry(Kind kind, List<Name> names, Set<String> gloss, Optional<String> head) {
      this(kind, names, words(names), gloss, head);
    }

    private static Set<String> words(List<Name> names) {
      var words = new HashSet<String>();
      names.forEach(name -> words.addAll(name.texts()));
      return Set.copyOf(words);
    }
  }

  /** A name with its words, and their folded texts. */
  record Name(String text, List<Words.Word> words, List<String> texts) {
    static Name of(String text) {
      var words = Words.of(text);
      return new Name(text, words, words.stream().map(Words.Word::text).toList());
    }
  }

  /** Kind, names; what is true of it, as a person would add it; a country's capital, a head. */
  private static final String ENTRIES = """
      P|Ilham Aliyev|heydaroglu heydarogly geydarovich heydarovich azerbaijan azerbaijani azeri baku president head of state leader commander chief his excellency
      P|Heydar Aliyev;Heidar Aliyev;Geydar Aliyev|azerbaijan azerbaijani azeri president former late leader alirzaoglu
      P|Mehriban Aliyeva|azerbaijan azerbaijani azeri vice president first lady
      P|Nikol Pashinyan|vovayi nikola armenia armenian yerevan prime minister pm premier leader head of government
      P|Serzh Sargsyan|armenia armenian president former
      P|Armen Sarkissian|armenia armenian president
      P|Zohrab Mnatsakanyan|armenia armenian foreign minister|Nikol Pashinyan
      P|Recep Tayyip Erdoğan|turkey turkish turkiye ankara president head of state leader
      P|Hulusi Akar|turkey turkish defense minister general|Recep Tayyip Erdoğan
      P|Mevlüt Çavuşoğlu|turkey turkish foreign minister|Recep Tayyip Erdoğan
      P|İbrahim Kalın|turkey turkish presidential spokesman spokesperson|Recep Tayyip Erdoğan
      P|Vladimir Putin|vladimirovich russia russian moscow kremlin president head of state leader
      P|Sergey Lavrov;Sergei Lavrov|viktorovich russia russian moscow foreign minister fm former diplomat|Vladimir Putin
      P|Sergey Shoigu;Sergei Shoigu|kuzhugetovich russia russian moscow defense minister general army|Vladimir Putin
      P|Dmitri Trenin;Dmitry Trenin|vitalyevich political analyst moscow carnegie center director russia russian
      P|Dmitry Medvedev|anatolyevich russia russian former president prime minister
      P|Zakir Hasanov|azerbaijan azerbaijani defense minister general colonel|Ilham Aliyev
      P|Safar Abiyev|general colonel azerbaijan azerbaijani defense minister former|Ilham Aliyev
      P|Jeyhun Bayramov|azerbaijan azerbaijani foreign minister|Ilham Aliyev
      P|Elmar Mammadyarov;Elmar Mamedyarov|azerbaijan azerbaijani foreign minister former|Ilham Aliyev
      P|Ben Wallace|robert uk defense minister secretary of state mp
      P|Chris Coles|director of drone wars uk ngo
      P|Zaur Shiriyev|chatham house london analyst researcher russia eurasia programme program
      P|Konstantin von Eggert|deutsche welle dw political commentator journalist russian
      P|Cynthia Lardner;Cynthia M. Lardner|m ms american journalist author columnist
      P|Neil Melvin|director international security studies rusi author british
      P|Emmanuel Macron|france french president
      P|Donald Trump|us american president republican
      P|Joe Biden|us president
      P|Mike Pompeo|us secretary of state
      P|Volodymyr Zelensky|ukraine ukrainian president
      P|Mikheil Saakashvili|georgia georgian former president
      C|Azerbaijan;Republic of Azerbaijan;Azərbaycan|azerbaijani azerbaijanis azeri azeris|Baku
      C|Armenia;Republic of Armenia;Հայաստան|armenian armenians|Yerevan
      C|Russia;Russian Federation;The Russian Federation;Россия|russian russians|Moscow Kremlin
      C|Turkey;Türkiye;Republic of Turkey;Türkiye Cumhuriyeti|turkish turk turks|Ankara
      C|Iran;Islamic Republic of Iran;ایران|iranian iranians|Tehran
      C|Iraq|iraqi iraqis|Baghdad
      C|Israel;State of Israel;ישראל|israeli israelis|Jerusalem
      C|Georgia;საქართველო|georgian georgians|Tbilisi
      C|France;French Republic|french|Paris
      C|United States;United States of America;USA;US;America|american americans|Washington
      C|United Kingdom;UK;Great Britain;Britain|british briton britons|London England
      C|Germany|german germans|Berlin
      C|Syria;Syrian Arab Republic|syrian syrians|Damascus
      C|Libya|libyan libyans|Tripoli
      C|Lebanon|lebanese|Beirut
      C|Ukraine|ukrainian ukrainians|Kyiv Kiev
      C|Canada|canadian canadians|Ottawa
      C|Kazakhstan|kazakh kazakhs|Astana
      C|Uzbekistan|uzbek uzbeks|Tashkent
      C|Turkmenistan|turkmen turkmens|Ashgabat
      C|Kyrgyzstan|kyrgyz
      C|Tajikistan|tajik tajiks
      C|Belarus|belarusian belarusians
      C|Greece|greek greeks|Athens
      C|Cyprus|cypriot cypriots|Nicosia
      C|Egypt|egyptian egyptians|Cairo
      C|China|chinese|Beijing
      C|Pakistan|pakistani pakistanis|Islamabad
      C|Saudi Arabia|saudi saudis
      C|Soviet Union;USSR;Union of Soviet Socialist Republics|soviet soviets
      C|Austria|austrian austrians
      C|Australia|australian australians
      C|Prussia|prussian prussians
      C|Albania|albanian albanians
      C|Algeria|algerian algerians
      C|Nigeria|nigerian nigerians
      C|Romania|romanian romanians
      C|Bulgaria|bulgarian bulgarians
      C|Hungary|hungarian hungarians
      C|Ireland|irish
      C|Iceland|icelandic icelanders
      C|Poland|polish
      C|Serbia|serbian serbians
      C|Slovakia|slovak slovaks
      C|Slovenia|slovenian slovenians
      C|Mauritania|mauritanian
      C|Mauritius|mauritian
      C|Abkhazia|abkhazian abkhaz
      C|South Ossetia|ossetian
      P|Vladimir Lenin|ilyich ulyanov russia russian soviet bolshevik leader revolutionary
      P|Joseph Stalin;Josef Stalin|vissarionovich soviet leader marshal dictator general secretary
      P|Nikita Khrushchev|sergeyevich soviet leader first secretary premier
      P|Leonid Brezhnev|ilyich soviet leader general secretary
      P|Mikhail Gorbachev|sergeyevich soviet leader president general secretary
      P|Boris Yeltsin|nikolayevich russia russian president
      P|Winston Churchill|sir uk british prime minister
      P|Margaret Thatcher|baroness uk british prime minister iron lady
      P|Angela Merkel|frau germany german chancellor cdu
      P|Helmut Kohl|herr germany german chancellor cdu
      P|Konrad Adenauer|herr germany german chancellor cdu
      P|Charles de Gaulle|france french president general
      P|Abraham Lincoln|us american president republican
      P|Harry Truman|us american president democrat
      P|Dwight Eisenhower|us american president general republican
      P|Ronald Reagan|us american president republican
      P|Barack Obama|hussein us american president democrat
      P|Kemal Atatürk;Mustafa Kemal Atatürk|turkey turkish president pasha mustafa marshal ghazi gazi
      P|İsmet İnönü|turkey turkish president pasha
      P|Nelson Mandela|south african president anc
      P|Jawaharlal Nehru|pandit india indian prime minister
      P|Albert Einstein|german physicist professor
      P|Isaac Newton|sir english physicist mathematician
      P|Charles Darwin|english british naturalist
      P|Marie Curie|mme madame polish french physicist chemist sklodowska
      P|Pierre Curie|monsieur french physicist
      P|Dmitri Mendeleev;Dmitry Mendeleev|ivanovich russian chemist
      P|Ernest Rutherford|lord sir baron physicist
      P|Alexander Fleming|sir scottish british
      P|Pyotr Tchaikovsky|ilyich peter russian composer
      P|Leo Tolstoy|lev nikolayevich count russian writer novelist
      P|Fyodor Dostoevsky|mikhailovich russian writer novelist
      P|Yuri Gagarin|alekseyevich soviet russian cosmonaut major colonel
      P|Kofi Annan|un secretary general
      P|António Guterres|un secretary general
      P|Benjamin Netanyahu|binyamin bibi israel israeli prime minister likud
      C|Italy|italian italians|Rome
      C|Spain|spanish spaniard spaniards|Madrid
      C|Portugal|portuguese|Lisbon
      C|Belgium|belgian belgians|Brussels
      C|Switzerland|swiss|Bern
      C|Sweden|swedish swedes|Stockholm
      C|Norway|norwegian norwegians|Oslo
      C|Denmark|danish danes|Copenhagen
      C|Finland|finnish finns|Helsinki
      C|Estonia|estonian estonians|Tallinn
      C|Latvia|latvian latvians|Riga
      C|Lithuania|lithuanian lithuanians|Vilnius
      C|Croatia|croatian croatians|Zagreb
      C|Montenegro|montenegrin montenegrins|Podgorica
      C|Moldova|moldovan moldovans|Chisinau
      C|Japan|japanese|Tokyo
      C|India|indian indians|Delhi
      C|Indonesia|indonesian indonesians|Jakarta
      C|Malaysia|malaysian malaysians
      C|Thailand|thai thais|Bangkok
      C|Vietnam|vietnamese|Hanoi
      C|Cambodia|cambodian cambodians
      C|Afghanistan|afghan afghans|Kabul
      C|Yemen|yemeni yemenis|Sanaa
      C|Oman|omani omanis|Muscat
      C|Qatar|qatari qataris|Doha
      C|Morocco|moroccan moroccans|Rabat
      C|Tunisia|tunisian tunisians|Tunis
      C|Sudan|sudanese|Khartoum
      C|Ethiopia|ethiopian ethiopians
      C|Kenya|kenyan kenyans|Nairobi
      C|Niger|nigerien nigeriens|Niamey
      C|Ghana|ghanaian ghanaians|Accra
      C|Angola|angolan angolans|Luanda
      C|Brazil|brazilian brazilians|Brasilia
      C|Argentina|argentine argentines argentinian
      C|Chile|chilean chileans|Santiago
      C|Peru|peruvian peruvians|Lima
      C|Colombia|colombian colombians|Bogota
      C|Venezuela|venezuelan venezuelans|Caracas
      C|Bolivia|bolivian bolivians
      C|Mexico|mexican mexicans
      C|Cuba|cuban cubans|Havana
      C|Nicaragua|nicaraguan nicaraguans|Managua
      L|Canberra|capital city australia australian
      L|Reykjavik;Reykjavík|capital city iceland icelandic
      L|Ottawa|capital city canada canadian
      L|Berlin|capital city germany german
      L|Paris|capital city france french
      L|London|capital city uk british england english
      L|Vienna|capital city austria austrian
      L|Warsaw|capital city poland polish
      L|Budapest|capital city hungary hungarian
      L|Bucharest|capital city romania romanian
      L|Sofia|capital city bulgaria bulgarian
      L|Belgrade|capital city serbia serbian
      L|Bratislava|capital city slovakia slovak
      L|Ljubljana|capital city slovenia slovenian
      L|Athens|capital city greece greek
      L|Nicosia|capital city cyprus cypriot
      L|Dublin|capital city ireland irish
      L|Kyiv;Kiev|capital city ukraine ukrainian
      L|Beijing|capital city china chinese
      L|Cairo|capital city egypt egyptian
      L|Baghdad|capital city iraq iraqi
      L|Beirut|capital city lebanon lebanese
      L|Algiers|capital city algeria algerian
      L|Abuja|capital city nigeria nigerian
      L|Islamabad|capital city pakistan pakistani
      L|Tashkent|capital city uzbekistan uzbek
      L|Ashgabat|capital city turkmenistan turkmen
      L|Bishkek|capital city kyrgyzstan kyrgyz
      L|Dushanbe|capital city tajikistan tajik
      L|Riyadh|capital city saudi arabia
      L|Tirana|capital city albania albanian
      L|Rome|capital city italy italian italians
      L|Madrid|capital city spain spanish spaniard spaniards
      L|Lisbon|capital city portugal portuguese
      L|Brussels|capital city belgium belgian belgians
      L|Bern|capital city switzerland swiss
      L|Stockholm|capital city sweden swedish swedes
      L|Oslo|capital city norway norwegian norwegians
      L|Copenhagen|capital city denmark danish danes
      L|Helsinki|capital city finland finnish finns
      L|Tallinn|capital city estonia estonian estonians
      L|Riga|capital city latvia latvian latvians
      L|Vilnius|capital city lithuania lithuanian lithuanians
      L|Zagreb|capital city croatia croatian croatians
      L|Podgorica|capital city montenegro montenegrin montenegrins
      L|Chisinau|capital city moldova moldovan moldovans
      L|Tokyo|capital city japan japanese
      L|Delhi|capital city india indian indians
      L|Jakarta|capital city indonesia indonesian indonesians
      L|Bangkok|capital city thailand thai thais
      L|Hanoi|capital city vietnam vietnamese
      L|Kabul|capital city afghanistan afghan afghans
      L|Sanaa|capital city yemen yemeni yemenis
      L|Muscat|capital city oman omani omanis
      L|Doha|capital city qatar qatari qataris
      L|Rabat|capital city morocco moroccan moroccans
      L|Tunis|capital city tunisia tunisian tunisians
      L|Khartoum|capital city sudan sudanese
      L|Nairobi|capital city kenya kenyan kenyans
      L|Niamey|capital city niger nigerien nigeriens
      L|Accra|capital city ghana ghanaian ghanaians
      L|Luanda|capital city angola angolan angolans
      L|Brasilia|capital city brazil brazilian brazilians
      L|Santiago|capital city chile chilean chileans
      L|Lima|capital city peru peruvian peruvians
      L|Bogota|capital city colombia colombian colombians
      L|Caracas|capital city venezuela venezuelan venezuelans
      L|Havana|capital city cuba cuban cubans
      L|Managua|capital city nicaragua nicaraguan nicaraguans
      L|Nagorno-Karabakh;Nagorno-Karabagh;Nagorny Karabakh;Mountainous Karabakh;Dağlıq Qarabağ|artsakh karabakh region enclave territory nkao azerbaijan south caucasus
      L|Karabakh;Karabagh;Qarabağ|region
      L|Stepanakert|khankendi xankendi capital city nagorno karabakh artsakh nkao azerbaijan
      L|Khankendi;Xankəndi|stepanakert capital city nagorno karabakh artsakh azerbaijan
      L|Shusha;Şuşa|shushi city town nagorno karabakh azerbaijan
      L|Nakhichevan;Nakhchivan;Naxçıvan|exclave enclave region autonomous republic azerbaijan azerbaijani
      L|Lachin;Laçın;Berdzor|corridor city town district azerbaijan karabakh nagorno
      L|Gyumri|city town northwest northwestern armenia armenian base
      L|Yerevan|capital city armenia armenian
      L|Baku;Bakı|capital city port azerbaijan azerbaijani
      L|Barda;Bərdə|city town azerbaijan azerbaijani
      L|Ganja;Gəncə|city azerbaijan azerbaijani
      L|Gabala;Qəbələ;Qabala|radar city town azerbaijan azerbaijani
      L|Sumgait;Sumgayit;Sumqayit;Sumqayıt|city town azerbaijan azerbaijani
      L|Novorossiysk;Novorossisk|port city black sea russia russian
      L|Dagestan|republic region russia russian north caucasus
      L|Chechnya|republic region russia russian north caucasus
      L|Kremlin;Кремль|moscow russia palace
      L|Moscow;Москва|capital city russia russian
      L|Ankara|capital city turkey turkish
      L|Istanbul|city turkey turkish
      L|Tehran|capital city iran iranian
      L|Tbilisi|capital city georgia georgian
      L|Damascus|capital city syria syrian
      L|Tripoli|capital city libya libyan
      L|Minsk|capital city belarus
      L|Pinsk|city belarus
      L|Ontario|province canada canadian
      L|Caspian Sea;Caspian|
      L|Black Sea|
      B|Organization for Security and Co-operation in Europe;OSCE|
      B|North Atlantic Treaty Organization;NATO|
      B|North Atlantic Cooperation Council;NACC|
      B|European Union;EU|
      B|United Nations;UN|
      B|United Nations Security Council;UN Security Council;UNSC|
      B|Collective Security Treaty Organization;CSTO|
      B|Commonwealth of Independent States;CIS|
      B|Nagorno-Karabakh Autonomous Oblast;NKAO|
      B|Nagorno Karabakh Autonomous Region;NKAO|
      B|Royal United Services Institute;RUSI|london uk think tank
      B|Chatham House;Royal Institute of International Affairs|london uk think tank institute
      B|Carnegie Moscow Center;Moscow Carnegie Center|moscow russia think tank
      B|Deutsche Welle;DW|german germany broadcaster
      B|Drone Wars UK;Drone Wars|uk ngo
      B|Mossad|israel foreign intelligence secret service agency
      B|Iron Dome|israel missile defense anti rocket air system rafael
      B|Bayraktar TB2;TB2|turkey baykar armed drone uav ucav uas model unmanned aerial vehicle
      B|Kurdistan Workers' Party;PKK|
      B|non-governmental organization;NGO|
      B|unmanned aerial vehicle;UAV;drone|
      B|Minsk Group;OSCE Minsk Group|organization security cooperation co operation europe
      """;

  /** Words, each a slip away from another that an answer may well use. */
  private static final String CONFUSABLE = """
      adapted adopted casual causal cession session collision collusion complement compliment
      corporal corporate desert dessert divers diverse divert elicit illicit emerge immerge eminent
      imminent expand expend extant extent farther further formally formerly human humane ingenious
      ingenuous interment internment interval internal lesson lessen mission fission martial marital
      mediator meditator mediation meditation mediated meditated mining mines minors miners personal
      personnel prescribe proscribe prescribed proscribed precede proceed reality realty refuge
      refugee statue statute status statutes statues stationary stationery uniform unicorn vocation
      vacation warrior warship worship unarmed unnamed unmanned allied allies allude elude
      cooperation corporation operation aviation deviation ovation ration nation notion motion
      station sanction section secession succession cessation accession recession concession
      confession conversion conversation conservation convention contention contraction extraction
      attraction detention retention tension pension version aversion invasion evasion revision
      division decision deterrence difference deference defender offender contact contract contest
      context affect effect assent ascent descent dissent consent content intent invent event
      district distinct restrict destruct instruct construct destruction instruction construction
      obstruction deduction reduction induction seduction production protection projection rejection
      injection ejection election selection section erection direction detection defection infection
      affection artillery auxiliary military militia militias missile missive mission rocket pocket
      locket racket packet brigade brigand blockade stockade corridor ceasefire campfire
      treaty treatise truce truth alliance reliance dalliance appliance compliance allegation
      delegation relegation ligation abrogation litigation mitigation navigation irrigation
      observer observed observes defender defended attacker attacked invader invaded leader reader
      header dealer healer fighter righter lighter tighter soldier solder bolder holder border boarder
      bordered boarder ordered orders borders corders territory terrorist tourist purist jurist
      Turkic Turkish Turkish turkmen Kurdish Kurds Turks Caucasus Caucuses Caucasian Suni Sunni Shia
      Shiite Muslim Muslims Kuwaiti Kuwait Persia Persian Parisian Prussian Russian Russians
      Aliyeva Abiyev Abiyeva Guliyev Quliyev Valiyev Veliyev Kadyrov Gasanov Hasanov Gadirov
      Lavrova Putina Shoigus Pashinian Petrov Petrova Ivanov Ivanova Sergeyev Sergeyeva Erdogdu
      Sarkisyan Sargsyan Kocharyan Kocharian Karapetyan Mirzoyan Kasparyan Abovyan Ajaria Adjara
      Aghdam Agdash Aghdara Agdara Fuzuli Fizuli Jabrayil Zangilan Kalbajar Qubadli Khojaly Khojavend
      Terter Tartar Barda Bardo Garda Ganja Goris Horadiz Hadrut Martuni Martakert Meghri
      Armavir Ararat Aragats Artsakh Karabagh Karabakh Kazakh Kazakhs Qazakh
      Steppe Slovenian Slovakian Macedonia Moldova Moldavia Estonia Livonia Latvia
      affaire algesia georgic monteux atlantis austrasia cations clyster corkers custer dominica dominick gardner
      genera georgina germane gremlin hegemony hungry instillation internationale johnston jonson
      larder lardier pardner mediatory mikhail monitions ossetic porkers prussic romani romanic
      studier studiers unbanned untanned vesicle yorkers karabash arminia georgie
      January February March April June July August September October November December
      """;

  private static final Set<String> GENERIC =
      Set.of("republic", "state", "federation", "arab", "union", "sea", "south", "black", "great");

  /** Countries known here that are none, or whose republic is a part or a rival of theirs. */
  private static final Set<String> NO_REPUBLICS = Set.of(
      "united kingdom",
      "united states",
      "canada",
      "australia",
      "saudi arabia",
      "soviet union",
      "prussia",
      "china",
      "israel",
      "russia",
      "syria",
      "spain",
      "belgium",
      "switzerland",
      "sweden",
      "norway",
      "denmark",
      "japan",
      "malaysia",
      "thailand",
      "cambodia",
      "oman",
      "qatar",
      "morocco",
      "libya");

  private static final Map<Character, Kind> KINDS =
      Map.of('P', Kind.PERSON, 'C', Kind.COUNTRY, 'L', Kind.PLACE, 'B', Kind.BODY);

  /** Whoever holds one is at home in the capital. */
  private static final Set<String> OFFICES =
      Set.of("president", "minister", "secretary", "spokesman", "premier");

  /** Offices as they are abbreviated. */
  private static final Map<String, Set<String>> ABBREVIATED = Map.of(
      "president", Set.of("pres"),
      "general", Set.of("gen", "colonelgeneral"),
      "prime", Set.of("pm"),
      "foreign", Set.of("fm", "mfa"),
      "defense", Set.of("defmin", "def"),
      "secretary", Set.of("sec"),
      "minister", Set.of("min"));

  private static final Map<String, Entry> BY_NAME = new HashMap<>();
  private static final Map<String, Kind> BY_WORD = new HashMap<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();
  private static final Map<String, Set<String>> RELATED = new HashMap<>();
  private static final Map<String, Set<String>> CAPITALS = new HashMap<>();
  private static final Map<String, Set<String>> EXPANSIONS = new HashMap<>();
  private static final Map<String, Integer> BEARERS = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    ENTRIES.lines().filter(row -> row.startsWith("C")).forEach(Gazetteer::enter);
    ENTRIES.lines().filter(row -> !row.startsWith("C")).forEach(Gazetteer::enter);
    Arrays.stream(CONFUSABLE.split("\\s+", -1))
        .flatMap(word -> Words.of(word).stream())
        .forEach(word -> KNOWN.add(word.text()));
  }

  private Gazetteer() {}

  private static void enter(String row) {
    String[] cells = row.split("\\|", -1);
    Kind kind = KINDS.get(cells[0].charAt(0));
    List<Name> names = Arrays.stream(cells[1].split(";", -1)).map(Name::of).toList();
    var gloss = new HashSet<String>();
    Words.of(cells[2]).forEach(word -> gloss.add(word.text()));
    if (kind == Kind.COUNTRY) {
      country(names, gloss, cells.length > 3 ? cells[3] : "");
    }
    boolean official = kind == Kind.PERSON && OFFICES.stream().anyMatch(gloss::contains);
    for (String word : List.copyOf(gloss)) {
      gloss.addAll(related(word));
      gloss.addAll(kind == Kind.COUNTRY ? Set.of() : expansion(word));
      gloss.addAll(official ? capitals(word) : Set.of());
    }
    if (kind == Kind.PERSON) {
      gloss.add("republic");
      if (gloss.contains("russia")) {
        gloss.add("federation");
      }
      ABBREVIATED.forEach((whole, abbreviations) -> {
        if (gloss.contains(whole)) {
          gloss.addAll(abbreviations);
        }
      });
    }
    var head =
        kind == Kind.PERSON && cells.length > 3 ? Optional.of(cells[3]) : Optional.<String>empty();
    if (kind == Kind.COUNTRY) {
      gloss.addAll(capitals(key(names.get(0))));
      gloss.add("government");
      if (!NO_REPUBLICS.contains(key(names.get(0)))) {
        gloss.add("republic");
      }
    }
    names(new Entry(kind, names, Set.copyOf(gloss), head));
  }

  private static void country(List<Name> names, Set<String> demonyms, String capital) {
    String country = key(names.get(0));
    var all = new HashSet<>(demonyms);
    for (var name : names) {
      all.addAll(name.words().size() == 1 ? name.texts() : List.of());
    }
    for (String demonym : demonyms) {
      KNOWN.add(demonym);
      BY_WORD.putIfAbsent(demonym, Kind.COUNTRY);
      DEMONYMS.putIfAbsent(demonym, country);
    }
    var capitals = new HashSet<String>();
    Words.of(capital).forEach(word -> capitals.add(word.text()));
    CAPITALS.put(country, Set.copyOf(capitals));
    for (String word : all) {
      RELATED.put(word, Set.copyOf(all));
      CAPITALS.put(word, Set.copyOf(capitals));
    }
  }

  private static void names(Entry entry) {
    for (var name : entry.names()) {
      BY_NAME.putIfAbsent(key(name), entry);
      var texts = name.texts();
      boolean shortForm = texts.size() == 1 && texts.get(0).length() <= 5;
      if (shortForm && entry.kind() != Kind.PERSON && entry.kind() != Kind.PLACE) {
        EXPANSIONS.merge(texts.get(0), entry.words(), (a, b) -> {
          var both = new HashSet<>(a);
          both.addAll(b);
          return both;
        });
      }
      if (entry.kind() == Kind.PERSON) {
        String surname = texts.get(texts.size() - 1);
        BY_NAME.putIfAbsent(surname, entry);
        if (name.equals(entry.names().get(0))) {
          BEARERS.merge(surname, 1, Integer::sum);
        }
      }
      if (entry.kind() != Kind.BODY || texts.size() == 1) {
        texts.stream()
            .filter(word -> word.length() > 2 && !GENERIC.contains(word))
            .forEach(word -> {
              KNOWN.add(word);
              BY_WORD.putIfAbsent(word, entry.kind());
            });
      }
    }
  }

  private static String key(Name name) {
    return key(name.words());
  }

  private static String key(List<Words.Word> words) {
    return String.join(" ", words.stream().map(Words.Word::text).toList());
  }

  /** Returns whether a folded word is a name, or one that another word is often mistaken for. */
  static boolean knows(String word) {
    return KNOWN.contains(word);
  }

  /** Returns what a folded word names, as far as that is known. */
  static Optional<Kind> kind(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Returns the words for a country that a folded word names, or whose people it names. */
  static Set<String> related(String word) {
    return RELATED.getOrDefault(word, Set.of());
  }

  /** Returns the capital, folded, of a country that a folded word stands for. */
  static Set<String> capitals(String word) {
    return CAPITALS.getOrDefault(word, Set.of());
  }

  /** Returns the words that an abbreviation, folded, stands for, itself among them. */
  static Set<String> expansion(String word) {
    return EXPANSIONS.getOrDefault(word, Set.of());
  }

  /** Returns how many persons known have a folded surname. */
  static int bearers(String surname) {
    return BEARERS.getOrDefault(surname, 0);
  }

  /** Returns the country, folded, whose people or things a folded word names. */
  static Optional<String> country(String demonym) {
    return Optional.ofNullable(DEMONYMS.get(demonym));
  }

  /** Returns the words that say "of this country", folded. */
  static List<String> demonyms(String country) {
    var all = new ArrayList<String>();
    DEMONYMS.forEach((demonym, of) -> {
      if (of.equals(country)) {
        all.add(demonym);
      }
    });
    all.sort(null);
    return all;
  }

  /** Returns the entry that some words name: by a name of it, or a person's surname. */
  static Optional<Entry> find(List<Words.Word> words) {
    return Optional.ofNullable(BY_NAME.get(key(words)));
  }

  /** Returns the entry of a person by full name. */
  static Optional<Entry> person(String name) {
    return find(Words.of(name));
  }
}
