namespace Consentry.OptOut.Law;

/// <summary>What the law allows from one day on, until the next day on which one of its rules changes.</summary>
/// <remarks>It is the most that is allowed: what holds for a sender is the stricter of this and of its own choice.</remarks>
public sealed record LawEdition
{
    private static readonly LawEdition[] Editions = Of(DatedRule.All);

    private LawEdition(IReadOnlyList<DatedRule> all, DateOnly from)
    {
        From = from;
        InForce = [.. LawValues.Rules.Select(rule => Latest(all, rule, from))];
        Pending = [.. all.Where(rule => rule.From is not { } day || day > from)];
        Until = Pending.Min(rule => rule.From);
        Scope = LawValues.ScopeOf(Value(LawValues.Scope))!.Value;
        Methods = LawValues.MethodsOf(Value(LawValues.Methods))!.Value;
        DeadlineDays = LawValues.NumberOf(Value(LawValues.Deadline))!.Value;
        ConfirmWithin = TimeSpan.FromMinutes(LawValues.NumberOf(Value(LawValues.Confirmation))!.Value);
        Keywords = LawValues.WordsOf(Value(LawValues.Keywords));
    }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly From { get; }

    /// <summary>The day on which the next one holds; null where none is known.</summary>
    public DateOnly? Until { get; }

    /// <summary>The least that a revocation without a kind of its own has to reach.</summary>
    public RevocationScope Scope { get; }

    /// <summary>Whether a sender may designate how to revoke.</summary>
    public OptOutMethods Methods { get; }

    /// <summary>Business days within which a revocation has to hold everywhere.</summary>
    public int DeadlineDays { get; }

    /// <summary>After the receipt, how long a confirmation is presumed to be fine.</summary>
    public TimeSpan ConfirmWithin { get; }

    /// <summary>Words that always revoke as a whole message, in lower case.</summary>
    public IReadOnlyList<string> Keywords { get; }

    /// <summary>The value of each rule, with its source.</summary>
    public IReadOnlyList<DatedRule> InForce { get; }

    /// <summary>Values that apply later, or from a day that nobody knows yet.</summary>
    public IReadOnlyList<DatedRule> Pending { get; }

    /// <param name="day">Any; what is known only of later days does not count.</param>
    public static LawEdition At(DateOnly day) => At(Editions, day);

    /// <summary>By the sender's choice, where the law allows it.</summary>
    public RevocationScope ScopeFor(LawChoices choices) =>
        Scope == RevocationScope.Kind ? choices.Scope : RevocationScope.All;

    /// <summary>By the sender's choice, where the law allows it.</summary>
    public OptOutMethods MethodsFor(LawChoices choices) =>
        Methods == OptOutMethods.Designated ? choices.Methods : OptOutMethods.Any;

    /// <summary>The last day by which a revocation has to hold on every system.</summary>
    /// <param name="received">The day of the revocation, which does not count.</param>
    public DateOnly Deadline(DateOnly received)
    {
        var day = received;
        for (var left = DeadlineDays; left > 0; )
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FederalHolidays.Has(day))
                left--;
        }

        return day;
    }

    /// <summary>By the day from which they hold; the first holds before all others.</summary>
    /// <exception cref="FormatException">A rule has no value that always holds.</exception>
    internal static LawEdition[] Of(IReadOnlyList<DatedRule> rules) =>
        [
            .. rules
                .Select(rule => rule.From)
                .OfType<DateOnly>()
                .Append(DateOnly.MinValue)
                .Distinct()
                .Order()
                .Select(day => new LawEdition(rules, day)),
        ];

    internal static LawEdition At(LawEdition[] editions, DateOnly day) =>
        Array.FindLast(editions, edition => edition.From <= day)!;

    private static DatedRule Latest(IReadOnlyList<DatedRule> all, string rule, DateOnly day) =>
        all.Where(r => string.Equals(r.Rule, rule, StringComparison.Ordinal) && r.From <= day).MaxBy(r => r.From)
        ?? throw new FormatException($"'{rule}' has no value that always holds");

    private string Value(string rule) =>
        InForce.Single(r => string.Equals(r.Rule, rule, StringComparison.Ordinal)).Value;
}
