using System.Collections.Concurrent;
using System.Globalization;
using Consentry.OptOut.Sending;
using PhoneNumbers;

namespace Consentry.Service.Regions;

/// <summary>Where whoever has a number may be, as far as the number tells.</summary>
/// <remarks>
/// An area code is taken whole: a telephone moves within it without a new number, so all its zones count. That it moved out of it
/// no number tells.
/// </remarks>
internal static class RecipientFinder
{
    private const int NorthAmerica = 1;
    private const int Subscriber = 10_000;
    private const int AreaCode = 1000 * Subscriber;

    /// <summary>What is asked of an area code: any number of each of its exchanges.</summary>
    private const int Sample = 4417;

    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();
    private static readonly PhoneNumberOfflineGeocoder Geocoder = PhoneNumberOfflineGeocoder.GetInstance();
    private static readonly PhoneNumberToTimeZonesMapper Mapper = PhoneNumberToTimeZonesMapper.GetInstance();

    /// <summary>Of which one at least is given out in each area code in use.</summary>
    private static readonly int[] Exchanges = [222, 234, 456, 628, 789];

    private static readonly ConcurrentDictionary<int, Recipient> ByAreaCode = new();

    /// <summary>The zones of the fifty states; territories lie too far apart to leave an hour that suits all.</summary>
    private static readonly Recipient Anywhere = new(
        RecipientKind.Anywhere,
        [
            .. new[]
            {
                "America/New_York",
                "America/Chicago",
                "America/Denver",
                "America/Phoenix",
                "America/Los_Angeles",
                "America/Anchorage",
                "America/Adak",
                "Pacific/Honolulu",
            }
                .Select(Clocks.Of)
                .OfType<LocalClock>()
                .Select(clock => new Place(State: null, clock)),
        ],
        "US"
    );

    /// <param name="number">E.164.</param>
    public static Recipient Find(string number)
    {
        if (AreaCodeOf(number) is { } areaCode)
            return ByAreaCode.GetOrAdd(areaCode, OfAreaCode);

        return number is ['+', not '1', ..] && Parse(number) is { } parsed
            ? Abroad(Mapper.GetTimeZonesForNumber(parsed), Numbers.GetRegionCodeForNumber(parsed))
            : Recipient.NoNumber;
    }

    /// <summary>Of eleven digits behind the plus, none of whose parts begins with 0 or 1; null where it is not of North America.</summary>
    private static int? AreaCodeOf(string number)
    {
        const int Length = 12;
        return
            number is ['+', '1', >= '2' and <= '9', _, _, >= '2' and <= '9', ..]
            && number.Length == Length
            && int.TryParse(number.AsSpan(2, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var areaCode)
            && !number.AsSpan(1).ContainsAnyExceptInRange('0', '9')
            ? areaCode
            : null;
    }

    private static Recipient OfAreaCode(int areaCode)
    {
        foreach (var exchange in Exchanges)
        {
            var number = NumberIn(areaCode, exchange);
            var isOfPlace =
                Numbers.GetNumberType(number)
                is PhoneNumberType.FIXED_LINE_OR_MOBILE
                    or PhoneNumberType.FIXED_LINE
                    or PhoneNumberType.MOBILE;
            if (isOfPlace && Numbers.GetRegionCodeForNumber(number) is { } country)
                return Placed(areaCode, country);
        }

        return Anywhere;
    }

    private static PhoneNumber NumberIn(int areaCode, int exchange) =>
        new PhoneNumber.Builder()
            .SetCountryCode(NorthAmerica)
            .SetNationalNumber((ulong)areaCode * AreaCode + (ulong)(exchange * Subscriber + Sample))
            .Build();

    private static PhoneNumber? Parse(string number)
    {
        try
        {
            var parsed = Numbers.Parse(number, defaultRegion: null);
            return Numbers.IsPossibleNumber(parsed) && !parsed.HasExtension ? parsed : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static Recipient Placed(int areaCode, string country)
    {
        const int FirstExchange = 200;
        const int LastExchange = 999;
        var places = new HashSet<(string? State, string Zone)>();
        for (var exchange = FirstExchange; exchange <= LastExchange; exchange++)
        {
            var number = NumberIn(areaCode, exchange);
            var state = StateOf(number, country);
            foreach (var zone in Mapper.GetTimeZonesForGeographicalNumber(number))
                places.Add((state, zone));
        }

        var isOurs = IsOurs(country);
        var known = places
            .Where(place => Clocks.Of(place.Zone) is not null)
            .OrderBy(place => place.State, StringComparer.Ordinal)
            .ThenBy(place => place.Zone, StringComparer.Ordinal)
            .Select(place => new Place(place.State, Clocks.Of(place.Zone)!))
            .ToList();
        return known.Count == 0 || (isOurs && known.Exists(place => place.State is null))
            ? Anywhere
            : new Recipient(isOurs ? RecipientKind.Placed : RecipientKind.Abroad, known, country);
    }

    private static string? StateOf(PhoneNumber number, string country) =>
        country is "US" ? States.In(Geocoder.GetDescriptionForNumber(number, Locale.English))
        : IsOurs(country) ? country
        : null;

    /// <summary>The law of the United States holds there.</summary>
    private static bool IsOurs(string country) => country is "US" or "PR" or "GU" or "VI" or "AS" or "MP";

    private static Recipient Abroad(IEnumerable<string> zones, string? country)
    {
        var places = zones
            .Select(Clocks.Of)
            .OfType<LocalClock>()
            .Select(clock => new Place(State: null, clock))
            .ToList();
        return new Recipient(RecipientKind.Abroad, places.Count > 0 ? places : Anywhere.Places, country);
    }
}
