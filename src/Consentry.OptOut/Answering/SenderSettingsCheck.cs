using System.Globalization;
using System.Text.RegularExpressions;
using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>Checks the settings of a sender before they are taken: all that is wrong at once, each with its place.</summary>
public static partial class SenderSettingsCheck
{
    private const int LongestPeriod = 366;

    private const string NameRule = "write up to 64 lower-case letters, digits and hyphens, a letter or digit first";

    /// <summary>The providers whose webhooks are understood.</summary>
    public static IReadOnlyList<string> ProviderKinds { get; } =
    ["twilio", "telnyx", "bandwidth", "aws", "primevox", "generic"];

    /// <summary>None where the settings may be taken.</summary>
    /// <param name="settings">As read.</param>
    /// <param name="law">Of the day on which they are taken: it says which choices are allowed.</param>
    public static IReadOnlyList<SettingsProblem> Check(SenderSettings settings, LawEdition law)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(law);
        var problems = new List<SettingsProblem>();
        problems.AddRange(Identity(settings));
        problems.AddRange(Programs(settings.Programs));
        problems.AddRange(Categories(settings.Programs));
        problems.AddRange(Numbers(settings));
        problems.AddRange(Providers(settings.Providers));
        problems.AddRange(Choices(settings.Choices, law));
        // Texts made of a name or a contact that is wrong would only be wrong once more.
        if (problems.Count == 0)
            problems.AddRange(Replies(settings));

        return problems;
    }

    private static IEnumerable<SettingsProblem> Identity(SenderSettings settings)
    {
        if (!Scope.IsName(settings.Id))
            yield return new("id", $"'{settings.Id}' is no id; {NameRule}");

        if (string.IsNullOrWhiteSpace(Folding.Words(settings.Name)))
            yield return new("name", "the business has no name; write what customers call it");

        if (settings.Email is null && settings.Phone is null && settings.HelpPage is null)
            yield return new("email", "there is no contact, and HELP has to name one; give email, phone or helpPage");

        if (settings.Email is { } email && !Email().IsMatch(email))
            yield return new("email", $"'{email}' is no e-mail address");

        if (settings.Phone is { } phone && phone.Count(char.IsAsciiDigit) < 7)
            yield return new("phone", $"'{phone}' is no telephone number; write it as customers dial it");

        if (
            settings.HelpPage is { } page
            && !(
                Uri.TryCreate(page, UriKind.Absolute, out var address)
                && string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            )
        )
            yield return new("helpPage", $"'{page}' is no address of a page; begin it with https://");
    }

    private static IEnumerable<SettingsProblem> Programs(IReadOnlyList<SenderProgram> programs)
    {
        for (var i = 0; i < programs.Count; i++)
        {
            var (program, place) = (programs[i], At("programs", i));
            if (!Scope.IsName(program.Name))
                yield return new($"{place}.name", $"'{program.Name}' is no name; {NameRule}");

            if (programs.Take(i).Any(other => string.Equals(other.Name, program.Name, StringComparison.Ordinal)))
                yield return new($"{place}.name", $"'{program.Name}' is the name of two programs");

            if (program.Categories.Count == 0)
                yield return new($"{place}.categories", "the program has no categories; name what is sent in it");

            if (program.Frequency is { Most: < 1 })
                yield return new($"{place}.frequency.most", "it promises no texts; write a number above 0");

            if (program.Frequency is { Per: < 1 or > LongestPeriod })
                yield return new($"{place}.frequency.per", $"write days from 1 to {LongestPeriod}, such as 7 or 30");
        }
    }

    /// <summary>A category is one thing at a sender, in whatever program it stands, since a scope may name it alone.</summary>
    private static IEnumerable<SettingsProblem> Categories(IReadOnlyList<SenderProgram> programs)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var i = 0; i < programs.Count; i++)
        {
            for (var j = 0; j < programs[i].Categories.Count; j++)
            {
                var (category, place) = (programs[i].Categories[j], $"{At("programs", i)}.{At("categories", j)}");
                if (!Scope.IsName(category.Name))
                    yield return new($"{place}.name", $"'{category.Name}' is no name; {NameRule}");

                if (
                    programs[i]
                        .Categories.Take(j)
                        .Any(other => string.Equals(other.Name, category.Name, StringComparison.Ordinal))
                )
                    yield return new($"{place}.name", $"'{category.Name}' stands twice in the program");

                if (known.TryGetValue(category.Name, out var isMarketing) && isMarketing != category.IsMarketing)
                    yield return new(
                        $"{place}.isMarketing",
                        $"'{category.Name}' is marketing in one program and not in another; give them two names"
                    );

                known.TryAdd(category.Name, category.IsMarketing);
                if ((category.Words ?? []).Any(words => KindWords.Of(words).Length == 0))
                    yield return new($"{place}.words", "one of the words is empty");
            }
        }
    }

    private static IEnumerable<SettingsProblem> Numbers(SenderSettings settings)
    {
        for (var i = 0; i < settings.Numbers.Count; i++)
        {
            var (number, place) = (settings.Numbers[i], At("numbers", i));
            if (!Number().IsMatch(number.Number))
                yield return new(
                    $"{place}.number",
                    $"'{number.Number}' is no number; write it like +13026284417, a short code as its digits"
                );

            if (
                settings
                    .Numbers.Take(i)
                    .Any(other => string.Equals(other.Number, number.Number, StringComparison.Ordinal))
            )
                yield return new($"{place}.number", $"'{number.Number}' stands twice");

            if (
                number.Program is { } program
                && !settings.Programs.Any(p => string.Equals(p.Name, program, StringComparison.Ordinal))
            )
                yield return new($"{place}.program", $"there is no program '{program}'");
        }
    }

    private static IEnumerable<SettingsProblem> Providers(IReadOnlyList<ProviderSettings> providers)
    {
        for (var i = 0; i < providers.Count; i++)
        {
            var (provider, place) = (providers[i], At("providers", i));
            if (!ProviderKinds.Contains(provider.Kind, StringComparer.Ordinal))
                yield return new(
                    $"{place}.kind",
                    $"'{provider.Kind}' is no provider we know; write {string.Join(", ", ProviderKinds)}"
                );

            if (providers.Take(i).Any(other => string.Equals(other.Kind, provider.Kind, StringComparison.Ordinal)))
                yield return new($"{place}.kind", $"'{provider.Kind}' stands twice");

            foreach (var name in provider.Values.Where(v => string.IsNullOrWhiteSpace(v.Value)).Select(v => v.Key))
                yield return new($"{place}.values.{name}", "it is empty");
        }
    }

    private static IEnumerable<SettingsProblem> Choices(LawChoices choices, LawEdition law)
    {
        if (law.ScopeFor(choices) != choices.Scope)
            yield return new("choices.scope", Refused("a stop to end one kind of texts only", law));

        if (law.MethodsFor(choices) != choices.Methods)
            yield return new("choices.methods", Refused("a sender to designate how to opt out", law));
    }

    private static string Refused(string what, LawEdition law) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"the law in force since {law.From:yyyy-MM-dd} does not allow {what}; leave it out"
        );

    private static IEnumerable<SettingsProblem> Replies(SenderSettings settings) =>
        Sent(settings)
            .SelectMany(reply =>
                ReplyChecks
                    .Check(reply.Kind, reply.Text, settings.Name)
                    .Select(finding => new SettingsProblem(
                        reply.Place,
                        reply.IsOwn
                            ? $"{finding.Id}: {finding.Message}"
                            : $"{finding.Id}: the text made of name and contact does not pass: {finding.Message}"
                    ))
            )
            .Distinct();

    /// <summary>Every reply that may go out: the sender's own, or ours of each program in each language.</summary>
    private static IEnumerable<(ReplyKind Kind, string Place, bool IsOwn, string Text)> Sent(SenderSettings settings)
    {
        var own = settings.Replies;
        var programs = settings.Programs.Select(program => program.Name).Prepend<string?>(element: null).ToList();
        foreach (var language in Enum.GetValues<InboundLanguage>())
        {
            var writer = new ReplyWriter(settings, language);
            yield return (ReplyKind.Stop, "replies.stop", own.Stop is not null, writer.Stop([Scope.All]));
            foreach (var program in programs)
            {
                yield return (ReplyKind.Help, "replies.help", own.Help is not null, writer.Help(program));
                yield return (ReplyKind.Resume, "replies.resume", own.Resume is not null, writer.Resume(program));
            }
        }
    }

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    [GeneratedRegex(@"\A[^\s@]+@[^\s@.]+(\.[^\s@.]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    /// <summary>E.164, or three to eight digits.</summary>
    [GeneratedRegex(
        @"\A(\+[1-9][0-9]{6,14}|[0-9]{3,8})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
