using Consentry.Drafting.Texting;
using Consentry.Profiles;

namespace Consentry.Drafting;

/// <summary>From a profile to facts, or to the whole list of what it lacks.</summary>
internal sealed class FactFinder(Profile profile)
{
    private const string Stop = "STOP";

    private static readonly Dictionary<string, OptInMethod> Methods = new(StringComparer.OrdinalIgnoreCase)
    {
        ["web"] = OptInMethod.Web,
        ["paper"] = OptInMethod.Paper,
        ["keyword"] = OptInMethod.Keyword,
        ["verbal"] = OptInMethod.Verbal,
    };

    private readonly List<DraftGap> missing = [];

    /// <param name="today">The day of the documents, where the profile has none.</param>
    public static (Facts? Facts, IReadOnlyList<DraftGap> Missing) Find(Profile profile, DateOnly today)
    {
        var finder = new FactFinder(profile);
        var facts = finder.Find(today);
        return finder.missing.Count == 0 ? (facts, []) : (null, finder.missing);
    }

    private Facts Find(DateOnly today)
    {
        var name = Needed("name", profile.Name, "every document and every text names the sender");
        if (name.Length > 0 && !name.Any(char.IsLetterOrDigit))
            Miss("name", $"'{name}' has no letter by which a reader could find it");

        var legalName = Cleaned.Line(profile.LegalName);
        var (email, phone) = Contact();
        var useCases = UseCases();
        var (service, marketing) = Types(useCases);
        var optIn = OptIn();
        return new Facts
        {
            Name = name,
            LegalName = string.Equals(legalName, name, StringComparison.OrdinalIgnoreCase) ? null : legalName,
            Program = Cleaned.Line(profile.Program),
            Website = profile.Website is null ? null : Url("website", profile.Website, ""),
            PrivacyUrl = Url("privacyUrl", profile.PrivacyUrl, "the terms and the sign-up link to the privacy policy"),
            TermsUrl = Url("termsUrl", profile.TermsUrl, "the privacy policy and the sign-up link to the terms"),
            Email = email,
            Phone = phone,
            Address = Cleaned.Line(profile.Address),
            ServiceTypes = service,
            MarketingTypes = marketing,
            Cadence = Frequency(),
            Keywords = Keywords(),
            UseCases = useCases,
            OptIn = optIn,
            OptInUrl = optIn.Contains(OptInMethod.Web)
                ? Url("optInUrl", profile.OptInUrl, "people sign up on the web, and reviewers look at the page")
                : null,
            OptInKeyword = OptInKeyword(optIn),
            TextNumber = optIn.Contains(OptInMethod.Keyword)
                ? Needed("textNumber", profile.TextNumber, "people sign up by a text to this number")
                : Cleaned.Line(profile.TextNumber),
            DataCollected = Cleaned.Phrases(profile.DataCollected),
            Purposes = Cleaned.Phrases(profile.Purposes),
            Providers = Cleaned.Phrases(profile.Providers),
            Date = profile.EffectiveDate ?? today,
            Version = Cleaned.Line(profile.Version) ?? "1.0",
        };
    }

    private string Needed(string key, string? words, string why)
    {
        if (Cleaned.Line(words) is { } clean)
            return clean;

        Miss(key, why);
        return "";
    }

    private Uri Url(string key, string? address, string why)
    {
        if (Cleaned.Line(address) is not { } clean)
            Miss(key, why);
        else if (Uri.TryCreate(clean, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
            return url;
        else
            Miss(key, $"'{clean}' is no web address: write it with https://");

        return new Uri("about:blank");
    }

    private (string? Email, string? Phone) Contact()
    {
        var (email, phone) = (Cleaned.Line(profile.Email), Cleaned.Line(profile.Phone));
        if (email is null && phone is null)
            Miss("email", "customers need an e-mail address or a phone number for help");
        else if (email?.Contains('@', StringComparison.Ordinal) == false)
            Miss("email", $"'{email}' is no e-mail address");

        return (email, phone);
    }

    private List<UseCase> UseCases()
    {
        var found = new List<UseCase>();
        foreach (var name in profile.UseCases)
        {
            if (UseCase.Find(name) is not { } useCase)
                Miss("useCases", $"'{name}' is none of {string.Join(", ", UseCase.Ids)}");
            else if (!found.Contains(useCase))
                found.Add(useCase);
        }

        if (profile.UseCases.Count == 0)
            Miss("useCases", "the sample messages show what the campaign is registered for");

        return found;
    }

    /// <summary>A campaign of marketing only sends nothing else; one that has marketing beside others says so by its use case.</summary>
    private (IReadOnlyList<string> Service, IReadOnlyList<string> Marketing) Types(List<UseCase> useCases)
    {
        var types = Cleaned.Phrases(profile.MessageTypes);
        if (types.Count == 0)
            Miss("messageTypes", "people must know what they sign up for");

        var sells = useCases.Find(useCase => useCase.IsMarketing);
        if (sells is not null && useCases.Count == 1)
            return ([], types);

        var service = types.Where(type => !MessageKinds.IsMarketing(type)).ToList();
        var marketing = types.Where(MessageKinds.IsMarketing).ToList();
        if (marketing.Count == 0 && sells is not null)
            marketing.Add(sells.Kind);
        if (
            service.Count == 0
            && useCases.Find(useCase => useCase is { IsMarketing: false, IsMixture: false }) is { } serves
        )
            service.Add(serves.Kind);

        return (service, marketing);
    }

    private Cadence Frequency()
    {
        var words = Needed("frequency", profile.Frequency, "people must know how often texts come");
        if (Cadence.Parse(words) is { } cadence)
            return cadence;
        if (words.Length > 0)
            Miss("frequency", $"'{words}' is no frequency: write 'varies' or such as 'up to 4 per month'");

        return Cadence.Parse("varies")!;
    }

    private List<string> Keywords()
    {
        var words = profile
            .Keywords.Select(Cleaned.Line)
            .OfType<string>()
            .Select(word => word.ToUpperInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (!words.Remove(Stop))
            Miss("keywords", "STOP must end the texts, whatever other words do");

        return [Stop, .. words];
    }

    private HashSet<OptInMethod> OptIn()
    {
        var methods = new HashSet<OptInMethod>();
        foreach (var name in profile.OptIn)
        {
            if (Methods.TryGetValue(name.Trim(), out var method))
                methods.Add(method);
            else
                Miss("optIn", $"'{name}' is none of {string.Join(", ", Methods.Keys)}");
        }

        if (profile.OptIn.Count == 0)
            Miss("optIn", "the campaign must say how people sign up: web, paper, keyword or verbal");

        return methods;
    }

    private string? OptInKeyword(HashSet<OptInMethod> optIn)
    {
        if (!optIn.Contains(OptInMethod.Keyword))
            return null;

        var word = Needed("optInKeyword", profile.OptInKeyword, "people sign up by a word").ToUpperInvariant();
        if (RevocationKeywords.Default.Contains(word, StringComparer.Ordinal) || word is "HELP" or "INFO")
            Miss("optInKeyword", $"{word} has another meaning already");

        return word;
    }

    private void Miss(string key, string why) => missing.Add(new DraftGap(key, why));
}
