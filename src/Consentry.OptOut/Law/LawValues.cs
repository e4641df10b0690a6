using System.Globalization;

namespace Consentry.OptOut.Law;

/// <summary>The rules that there are, and what their values look like.</summary>
internal static class LawValues
{
    public const string Scope = "revocation-scope";
    public const string Methods = "opt-out-methods";
    public const string Deadline = "deadline-business-days";
    public const string Confirmation = "confirmation-minutes";
    public const string Keywords = "keywords";

    public static IReadOnlyList<string> Rules { get; } = [Scope, Methods, Deadline, Confirmation, Keywords];

    public static RevocationScope? ScopeOf(string value) =>
        value switch
        {
            "all" => RevocationScope.All,
            "kind" => RevocationScope.Kind,
            _ => null,
        };

    public static OptOutMethods? MethodsOf(string value) =>
        value switch
        {
            "any" => OptOutMethods.Any,
            "designated" => OptOutMethods.Designated,
            _ => null,
        };

    public static int? NumberOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    public static IReadOnlyList<string> WordsOf(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static void Check(DatedRule rule, RuleRow row)
    {
        var (isValue, values) = rule.Rule switch
        {
            Scope => (ScopeOf(rule.Value) is not null, "all or kind"),
            Methods => (MethodsOf(rule.Value) is not null, "any or designated"),
            Deadline or Confirmation => (NumberOf(rule.Value) is not null, "a whole number above 0"),
            Keywords => (WordsOf(rule.Value).Count > 0, "words with commas between"),
            _ => throw row.Wrong($"there is no rule '{rule.Rule}'; there are {string.Join(", ", Rules)}"),
        };
        if (!isValue)
            throw row.Wrong($"'{rule.Value}' is no value of {rule.Rule}; write {values}");
    }
}
