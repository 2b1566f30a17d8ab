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
   * @param gloss folded words that are true of it and do no harm beside its name
   */
  record Entry(Kind kind, List<String> names, Set<String> gloss) {}

  /** Kind, names; what is true of it, as a person would add it. */
  private static final String ENTRIES = """
      P|Ilham Aliyev|heydaroglu heydarogly geydarovich heydarovich azerbaijan azerbaijani azeri baku president head of state leader commander chief his excellency
      P|Heydar Aliyev|azerbaijan azerbaijani azeri president former late leader alirzaoglu
      P|Mehriban Aliyeva|azerbaijan azerbaijani azeri vice president first lady
      P|Nikol Pashinyan|vovayi nikola armenia armenian yerevan prime minister pm premier leader head of government
      P|Serzh Sargsyan|armenia armenian president former
      P|Armen Sarkissian|armenia armenian president
      P|Zohrab Mnatsakanyan|armenia armenian foreign minister
      P|Recep Tayyip Erdoğan|turkey turkish turkiye ankara president head of state leader
      P|Hulusi Akar|turkey turkish defense minister general
      P|Mevlüt Çavuşoğlu|turkey turkish foreign minister
      P|İbrahim Kalın|turkey turkish presidential president spokesman spokesperson
      P|Vladimir Putin|vladimirovich russia russian moscow kremlin president head of state leader
      P|Sergey Lavrov;Sergei Lavrov|viktorovich russia russian moscow foreign minister fm former diplomat
      P|Sergey Shoigu;Sergei Shoigu|kuzhugetovich russia russian moscow defense minister general army
      P|Dmitri Trenin;Dmitry Trenin|vitalyevich political analyst moscow carnegie center director russia russian
      P|Dmitry Medvedev|anatolyevich russia russian former president prime minister
      P|Zakir Hasanov|azerbaijan azerbaijani defense minister general colonel
      P|Safar Abiyev|general colonel azerbaijan azerbaijani defense minister former
      P|Jeyhun Bayramov|azerbaijan azerbaijani foreign minister
      P|Elmar Mammadyarov|azerbaijan azerbaijani foreign minister former
      P|Ben Wallace|robert united kingdom uk british britain defense minister secretary
      P|Chris Coles|director of drone wars uk ngo
      P|Zaur Shiriyev|chatham house london analyst researcher russia eurasia programme program
      P|Konstantin von Eggert|deutsche welle dw political commentator journalist russian
      P|Cynthia Lardner;Cynthia M. Lardner|m ms american journalist author columnist
      P|Neil Melvin|director international security studies rusi author british
      P|Emmanuel Macron|france french president
      P|Donald Trump|united states us american president
      P|Joe Biden|united states us american president
      P|Mike Pompeo|united states us american secretary of state
      P|Volodymyr Zelensky|ukraine ukrainian president
      P|Mikheil Saakashvili|georgia georgian former president
      C|Azerbaijan;Republic of Azerbaijan|azerbaijani azerbaijanis azeri azeris
      C|Armenia;Republic of Armenia|armenian armenians
      C|Russia;Russian Federation;The Russian Federation|russian russians
      C|Turkey;Türkiye;Republic of Turkey|turkish turk turks
      C|Iran;Islamic Republic of Iran|iranian iranians
      C|Iraq|iraqi iraqis
      C|Israel;State of Israel|israeli israelis
      C|Georgia|georgian georgians
      C|France;French Republic|french
      C|United States;United States of America;USA;US;America|american americans
      C|United Kingdom;UK;Great Britain;Britain|british briton britons
      C|Germany|german germans
      C|Syria;Syrian Arab Republic|syrian syrians
      C|Libya|libyan libyans
      C|Lebanon|lebanese
      C|Ukraine|ukrainian ukrainians
      C|Canada|canadian canadians
      C|Kazakhstan|kazakh kazakhs
      C|Uzbekistan|uzbek uzbeks
      C|Turkmenistan|turkmen turkmens
      C|Kyrgyzstan|kyrgyz
      C|Tajikistan|tajik tajiks
      C|Belarus|belarusian belarusians
      C|Greece|greek greeks
      C|Cyprus|cypriot cypriots
      C|Egypt|egyptian egyptians
      C|China|chinese
      C|Pakistan|pakistani pakistanis
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
      L|Nagorno-Karabakh;Nagorno-Karabagh;Nagorny Karabakh;Mountainous Karabakh;Dağlıq Qarabağ|artsakh karabakh region enclave territory nkao azerbaijan south caucasus
      L|Karabakh;Karabagh;Qarabağ|region
      L|Stepanakert|khankendi xankendi capital city nagorno karabakh artsakh nkao azerbaijan
      L|Khankendi;Xankəndi|stepanakert capital city nagorno karabakh artsakh azerbaijan
      L|Shusha;Şuşa|shushi city town nagorno karabakh azerbaijan
      L|Nakhichevan;Nakhchivan;Naxçıvan|exclave enclave region autonomous republic azerbaijan azerbaijani
      L|Lachin;Laçın|corridor city town district azerbaijan
      L|Gyumri|city town northwest northwestern armenia armenian base
      L|Yerevan|capital city armenia armenian
      L|Baku;Bakı|capital city port azerbaijan azerbaijani
      L|Barda;Bərdə|city town azerbaijan azerbaijani
      L|Ganja;Gəncə|city azerbaijan azerbaijani
      L|Gabala;Qəbələ;Qabala|radar city town azerbaijan azerbaijani
      L|Sumgait;Sumqayit;Sumqayıt|city town azerbaijan azerbaijani
      L|Novorossiysk|port city black sea russia russian
      L|Dagestan|republic region russia russian north caucasus
      L|Chechnya|republic region russia russian north caucasus
      L|Moscow|capital city russia russian
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
      L|Sumgait|city azerbaijan
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
      B|Royal United Services Institute;RUSI|
      B|Deutsche Welle;DW|
      B|Kurdistan Workers' Party;PKK|
      B|non-governmental organization;NGO|
      B|unmanned aerial vehicle;UAV;drone|
      B|Minsk Group;OSCE Minsk Group|
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
      locket racket packet brigade brigand blockade stockade corridor corrider ceasefire campfire
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
      January February March April June July August September October November December
      """;

  private static final Set<String> GENERIC =
      Set.of("republic", "state", "federation", "arab", "union", "sea", "south", "black", "great");

  private static final Map<Character, Kind> KINDS =
      Map.of('P', Kind.PERSON, 'C', Kind.COUNTRY, 'L', Kind.PLACE, 'B', Kind.BODY);

  private static final Map<String, Entry> BY_NAME = new HashMap<>();
  private static final Map<String, Kind> BY_WORD = new HashMap<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();
  private static final Map<String, Set<String>> RELATED = new HashMap<>();

  static {
    ENTRIES.lines().forEach(Gazetteer::enter);
    Arrays.stream(CONFUSABLE.split("\\s+", -1))
        .flatMap(word -> Words.of(word).stream())
        .forEach(word -> KNOWN.add(word.text()));
  }

  private Gazetteer() {}

  private static void enter(String row) {
    String[] cells = row.split("\\|", -1);
    Kind kind = KINDS.get(cells[0].charAt(0));
    List<String> names = List.of(cells[1].split(";", -1));
    var gloss = new HashSet<String>();
    for (var word : Words.of(cells[2])) {
      gloss.add(word.text());
      if (kind == Kind.COUNTRY) {
        KNOWN.add(word.text());
        BY_WORD.putIfAbsent(word.text(), kind);
        DEMONYMS.putIfAbsent(word.text(), key(names.get(0)));
      }
    }
    if (kind == Kind.PERSON) {
      gloss.add("republic");
      if (gloss.contains("russia")) {
        gloss.add("federation");
      }
    }
    var entry = new Entry(kind, names, Set.copyOf(gloss));
    if (kind == Kind.COUNTRY) {
      var all = new HashSet<>(gloss);
      names.stream().map(Words::of).filter(w -> w.size() == 1).forEach(w -> all.add(w.get(0).text()));
      all.forEach(word -> RELATED.put(word, Set.copyOf(all)));
    }
    for (String name : names) {
      BY_NAME.putIfAbsent(key(name), entry);
      var words = Words.of(name);
      if (kind == Kind.PERSON) {
        BY_NAME.putIfAbsent(words.get(words.size() - 1).text(), entry);
      }
      if (kind != Kind.BODY || words.size() == 1) {
        words.stream()
            .map(Words.Word::text)
            .filter(word -> word.length() > 2 && !GENERIC.contains(word))
            .forEach(word -> {
              KNOWN.add(word);
              BY_WORD.putIfAbsent(word, kind);
            });
      }
    }
  }

  private static String key(String name) {
    return String.join(" ", Words.of(name).stream().map(Words.Word::text).toList());
  }

  /** Returns whether a folded word is a name, or one that another word is often mistaken for. */
  static boolean knows(String word) {
    return KNOWN.contains(word);
  }

  /** Returns what a folded word names, as far as that is known. */
  static Optional<Kind> kind(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Returns the other words for a country that a folded word names, or whose people it names. */
  static Set<String> related(String word) {
    return RELATED.getOrDefault(word, Set.of());
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

  /** Returns the entry that one of some texts names: the first by full name, else by surname. */
  static Optional<Entry> find(List<String> texts) {
    return texts.stream()
        .map(text -> BY_NAME.get(key(text)))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }
}
