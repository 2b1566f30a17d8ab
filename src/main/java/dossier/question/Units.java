package dossier.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Units of measure and of money, and the words that scale a figure.
 *
 * <p>Factors are exact: the international yard and pound agreement of 1959, the international
 * nautical mile, SI. A ton without a word before it is metric.
 */
final class Units {
  /**
   * A unit.
   *
   * @param dimension what it measures; each currency is a dimension of its own
   * @param factor how many of the dimension's base unit it is
   */
  record Unit(String dimension, BigDecimal factor) {}

  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();

  private static final String TABLE = """
      length 1000 km kms kilometer kilometers kilometre kilometres klick klicks
      length 1 metre metres meter meters mtr mtrs
      length 0.01 cm cms centimetre centimetres centimeter centimeters
      length 0.001 millimetre millimetres millimeter millimeters
      length 1609.344 mi mile miles statute_mile statute_miles
      length 1852 nm nmi nautical_mile nautical_miles
      length 0.3048 ft foot feet
      length 0.9144 yd yds yard yards
      length 0.0254 inch inches
      mass 1 kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
      mass 0.001 gram grams gramme grammes
      mass 1000 tonne tonnes ton tons metric_ton metric_tons metric_tonne metric_tonnes
      mass 907.18474 short_ton short_tons us_ton us_tons
      mass 1016.0469088 long_ton long_tons imperial_ton imperial_tons
      mass 0.45359237 lb lbs
      mass 0.028349523125 oz ounce ounces
      time 1 sec secs second seconds
      time 60 mins minute minutes
      time 3600 hr hrs hour hours
      time 86400 day days
      time 604800 week weeks wk wks
      months 1 month months
      months 12 year years yr yrs yearly
      months 120 decade decades
      months 1200 century centuries
      area 1000000 km2 km^2 sq_km sqkm square_km square_kms sq_kms square_kilometre square_kilometres square_kilometer square_kilometers
      area 10000 ha hectare hectares
      area 1 m2 m^2 sq_m sqm square_metre square_metres square_meter square_meters
      area 4046.8564224 acre acres
      area 2589988.110336 sq_mi square_mile square_miles sq_miles
      length 0.1 dm decimetre decimetres decimeter decimeters
      length 0.000001 μm micron microns micrometre micrometres micrometer micrometers
      length 0.000000001 nanometre nanometres nanometer nanometers
      length 1.8288 fathom fathoms
      length 149597870700 astronomical_unit astronomical_units
      length 9460730472580800 ly light_year light_years light-year light-years
      mass 0.000001 mg milligram milligrams milligramme milligrammes
      mass 0.000000001 μg microgram micrograms
      mass 1000000 kiloton kilotons kilotonne kilotonnes
      mass 1000000000 megaton megatons megatonne megatonnes
      area 0.0001 cm2 cm^2 square_centimetre square_centimetres square_centimeter square_centimeters
      area 0.09290304 ft2 ft^2 sq_ft square_foot square_feet
      speed 3600000 km/s kilometres_per_second kilometers_per_second kilometre_per_second km_per_second
      speed 1097.28 ft/s feet_per_second
      acceleration 1 m/s2 m/s^2 metres_per_second_squared meters_per_second_squared metres_per_square_second
      volume 0.001 ml millilitre millilitres milliliter milliliters cm3 cm^3 cc cubic_centimetre cubic_centimetres
      volume 1000 m3 m^3 cubic_metre cubic_metres cubic_meter cubic_meters
      volume 1000000000000 km3 km^3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
      volume 3.785411784 gal gallon gallons us_gallon us_gallons
      pressure 1 pascal pascals
      pressure 100 hpa hectopascal hectopascals mbar millibar millibars
      pressure 1000 kpa kilopascal kilopascals
      pressure 100000 bar bars
      pressure 101325 atm atmosphere atmospheres
      energy 1 joule joules
      energy 1000 kj kilojoule kilojoules
      energy 1000000 mj megajoule megajoules
      energy 4.184 calorie calories
      energy 4184 kcal kilocalorie kilocalories
      energy 3600000 kwh kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours
      energy 3600000000 mwh megawatt_hour megawatt_hours megawatt-hour megawatt-hours
      energy 3600000000000 gwh gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours
      energy 3600000000000000 twh terawatt_hour terawatt_hours terawatt-hour terawatt-hours
      frequency 1 hz hertz
      frequency 1000 khz kilohertz
      frequency 1000000 mhz megahertz
      frequency 1000000000 ghz gigahertz
      voltage 1 volt volts
      voltage 1000 kv kilovolt kilovolts
      current 1 amp amps ampere amperes
      data 1 byte bytes
      data 1000 kb kilobyte kilobytes
      data 1000000 mb megabyte megabytes
      data 1000000000 gb gigabyte gigabytes
      data 1000000000000 tb terabyte terabytes
      power 1000000000 gw gigawatt gigawatts
      kelvin 1 kelvin kelvins
      speed 1000 km/h kph kmh kmph kilometres_per_hour kilometers_per_hour km_per_hour
      speed 1609.344 mph miles_per_hour
      speed 1852 kt kts knot knots
      speed 3600 m/s metres_per_second meters_per_second
      volume 1 litre litres liter liters
      volume 158.987294928 barrel barrels bbl
      percent 1 % percent percents per_cent pct pc percentage
      percent 0.1 ‰ per_mille permille promille
      percent 0.01 ‱
      points 1 point points pp percentage_point percentage_points per_cent_points percent_points
      points 0.01 basis_point basis_points bps
      power 1 watt watts
      power 1000 kw kilowatt kilowatts
      power 1000000 mw megawatt megawatts
      celsius 1 °c celsius centigrade deg_c degrees_c degree_celsius degrees_celsius degrees_centigrade
      fahrenheit 1 °f fahrenheit deg_f degrees_f degree_fahrenheit degrees_fahrenheit
      USD 1 $ usd us$ $us us_$ dollar dollars us_dollar us_dollars american_dollar american_dollars bucks buck
      USD 0.01 cent cents
      EUR 1 € eur euro euros
      GBP 1 £ gbp sterling pound_sterling pounds_sterling quid
      RUB 1 ₽ rub rur ruble rubles rouble roubles
      TRY 1 ₺ try_ lira liras turkish_lira
      AZN 1 ₼ azn manat manats
      AMD 1 ֏ amd dram drams
      JPY 1 ¥ jpy yen
      ILS 1 ₪ ils shekel shekels
      CAD 1 cad c$ canadian_dollar canadian_dollars
      AUD 1 aud a$ australian_dollar australian_dollars
      INR 1 ₹ inr rs rupee rupees
      CNY 1 cny rmb yuan renminbi
      UAH 1 ₴ uah hryvnia hryvnias hryvnya
      PLN 1 pln zloty zlotys
      GEL 1 ₾ gel lari
      IRR 1 irr rial rials
      CHF 1 chf franc francs
      """;

  private static final String SCALE_TABLE = """
      1e2 hundred hundreds
      1e3 k thousand thousands tsd thsd grand
      1e6 mn mln mio mil million millions
      1e9 b bn bln bil billion billions mrd mlrd milliard milliards
      1e12 tn trn trln trillion trillions
      12 dozen dozens doz
      20 score
      """;

  /** Count nouns in groups of those that name the same thing. */
  private static final List<Set<String>> NOUNS = List.of(
      Set.of(
          "troop",
          "soldier",
          "serviceman",
          "servicemen",
          "servicemember",
          "personnel",
          "military",
          "men",
          "man"),
      Set.of("peacekeeper"),
      Set.of("drone", "uav", "uas", "ucav", "aircraft", "bayraktar", "tb2"),
      Set.of("tank"),
      Set.of("car", "vehicle", "ifv", "apc", "carrier"),
      Set.of("launcher"),
      Set.of("gun", "submachine", "rifle"),
      Set.of("missile", "rocket"),
      Set.of("civilian"),
      Set.of("people", "person", "individual", "human"),
      Set.of("specialist", "expert", "sapper"),
      Set.of("mercenary", "fighter"),
      Set.of("armenian"),
      Set.of("azerbaijani"),
      Set.of("region"),
      Set.of("district"),
      Set.of("port"),
      Set.of("country", "state", "nation"),
      Set.of("plane", "aircraft", "jet"),
      Set.of("helicopter"),
      Set.of("ship"),
      Set.of("base"),
      Set.of("casualty", "death", "killed", "dead", "died", "victim", "fatality"),
      Set.of("mine"),
      Set.of("wounded", "injured"),
      Set.of("ceasefire"),
      Set.of("regiment"),
      Set.of("brigade"),
      Set.of("battalion"),
      Set.of("division"));

  static {
    TABLE.lines().map(line -> line.split(" ", -1)).forEach(cells -> {
      for (int i = 2; i < cells.length; i++) {
        UNITS.put(cells[i].replace('_', ' '), new Unit(cells[0], new BigDecimal(cells[1])));
      }
    });
    SCALE_TABLE.lines().map(line -> line.split(" ", -1)).forEach(cells -> {
      for (int i = 1; i < cells.length; i++) {
        SCALES.put(cells[i], new BigDecimal(cells[0]));
      }
    });
  }

  private Units() {}

  /**
   * Returns the unit of some folded words.
   *
   * @param dimension of the key, which decides between metres and millions, pounds and pounds
   */
  static Optional<Unit> unit(String words, String dimension) {
    Unit plain = UNITS.get(words);
    if (plain != null) {
      return Optional.of(plain);
    }
    return Optional.ofNullable(
        switch (words) {
          case "m" -> dimension.equals("length") ? new Unit("length", BigDecimal.ONE) : null;
          case "mm" ->
            dimension.equals("length") ? new Unit("length", new BigDecimal("0.001")) : null;
          case "g" -> dimension.equals("mass") ? new Unit("mass", new BigDecimal("0.001")) : null;
          case "t" -> dimension.equals("mass") ? new Unit("mass", new BigDecimal("1000")) : null;
          case "s" -> dimension.equals("time") ? new Unit("time", BigDecimal.ONE) : null;
          case "min" -> dimension.equals("time") ? new Unit("time", new BigDecimal("60")) : null;
          case "h" -> dimension.equals("time") ? new Unit("time", new BigDecimal("3600")) : null;
          case "v" -> dimension.equals("voltage") ? new Unit("voltage", BigDecimal.ONE) : null;
          case "w" -> dimension.equals("power") ? new Unit("power", BigDecimal.ONE) : null;
          case "j" -> dimension.equals("energy") ? new Unit("energy", BigDecimal.ONE) : null;
          case "c" -> isHeat(dimension) ? new Unit("celsius", BigDecimal.ONE) : null;
          case "f" -> isHeat(dimension) ? new Unit("fahrenheit", BigDecimal.ONE) : null;
          case "k" -> isHeat(dimension) ? new Unit("kelvin", BigDecimal.ONE) : null;
          case "y" -> dimension.equals("months") ? new Unit("months", new BigDecimal("12")) : null;
          case "d" -> dimension.equals("time") ? new Unit("time", new BigDecimal("86400")) : null;
          case "l" -> dimension.equals("volume") ? new Unit("volume", BigDecimal.ONE) : null;
          case "p" -> dimension.equals("GBP") ? new Unit("GBP", new BigDecimal("0.01")) : null;
          case "pound", "pounds" ->
            isMoney(dimension)
                ? new Unit("GBP", BigDecimal.ONE)
                : new Unit("mass", new BigDecimal("0.45359237"));
          default -> null;
        });
  }

  /** Returns whether a dimension is a scale of temperature. */
  static boolean isHeat(String dimension) {
    return HEAT.containsKey(dimension);
  }

  /** Zero of each scale of temperature in kelvins times nine fifths, and its degree in ninths. */
  private record Heat(BigDecimal zero, int degree) {}

  private static final Map<String, Heat> HEAT = Map.of(
      "kelvin", new Heat(BigDecimal.ZERO, 9),
      "celsius", new Heat(new BigDecimal("2458.35"), 9),
      "fahrenheit", new Heat(new BigDecimal("2298.35"), 5));

  /** Returns a temperature of one scale in another. */
  static BigDecimal heat(BigDecimal figure, String from, String to) {
    Heat a = HEAT.get(from);
    Heat b = HEAT.get(to);
    return figure
        .multiply(BigDecimal.valueOf(a.degree()))
        .add(a.zero())
        .subtract(b.zero())
        .divide(BigDecimal.valueOf(b.degree()), MathContext.DECIMAL64);
  }

  static boolean isMoney(String dimension) {
    return dimension.length() == 3 && Character.isUpperCase(dimension.charAt(0));
  }

  /** Returns what a folded word multiplies a figure by. */
  static Optional<BigDecimal> scale(String word, String dimension) {
    if (unit(word, dimension).isPresent()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (word) {
          case "m", "mm" -> new BigDecimal("1e6");
          case "t" -> isMoney(dimension) ? new BigDecimal("1e12") : null;
          default -> SCALES.get(word);
        });
  }

  /** Returns whether a folded count noun names people of some kind. */
  static boolean isHuman(String word) {
    return Gazetteer.country(word).isPresent()
        || noun(word).stream().flatMap(Set::stream).anyMatch(HUMANS::contains);
  }

  private static final Set<String> HUMANS =
      Set.of("troop", "peacekeeper", "civilian", "people", "specialist", "mercenary");

  /** Returns the words that name the same thing as a count noun, itself among them. */
  static Optional<Set<String>> noun(String word) {
    return NOUNS.stream()
        .filter(group -> group.stream().anyMatch(n -> n.equals(word) || Spelling.plural(n, word)))
        .findFirst();
  }

  /**
   * The unit of a key: a scale, a dimension, or words for what is counted.
   *
   * @param dimension empty for a count
   * @param nouns folded words of what is counted
   */
  record Spec(BigDecimal scale, String dimension, BigDecimal factor, List<String> nouns) {
    static Spec of(Optional<String> text) {
      var scale = BigDecimal.ONE;
      var nouns = new ArrayList<String>();
      Unit unit = null;
      String plain =
          Fold.plain(text.orElse("")).replace("$", " $ ").replace("us $", "us$").strip();
      Optional<Unit> whole = any(plain);
      if (whole.isPresent()) {
        return new Spec(scale, whole.get().dimension(), whole.get().factor(), List.of());
      }
      for (String word : plain.split("[ ,-]+", -1)) {
        if (word.isEmpty()) {
          continue;
        }
        var scaled = Optional.ofNullable(SCALES.get(word.equals("m") ? "mn" : word));
        var measured = any(word);
        if (scaled.isPresent()) {
          scale = scale.multiply(scaled.get());
        } else if (measured.isPresent()) {
          unit = measured.get();
        } else if (!word.equals("of")) {
          nouns.add(Spelling.american(word));
        }
      }
      return unit != null && nouns.isEmpty()
          ? new Spec(scale, unit.dimension(), unit.factor(), List.of())
          : new Spec(scale, "", BigDecimal.ONE, List.copyOf(nouns));
    }

    private static Optional<Unit> any(String words) {
      for (String dimension : List.of("", "length", "mass", "time", "volume")) {
        var unit = unit(words, dimension);
        if (unit.isPresent()) {
          return unit;
        }
      }
      return Optional.empty();
    }

    boolean isCount() {
      return dimension.isEmpty();
    }
  }
}
