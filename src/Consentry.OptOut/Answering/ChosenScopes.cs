using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Answering;

/// <summary>How far a revocation reaches that names programs by choice, not in words.</summary>
public static class ChosenScopes
{
    /// <summary>
    /// Those of the programs; with one that has marketing all marketing of the sender, which a consumer does not tell apart; everything
    /// where nothing is left, or nothing is chosen.
    /// </summary>
    /// <param name="programs">Names of programs of the sender; others are passed over.</param>
    /// <param name="sender">Whose texts they are.</param>
    public static IReadOnlyList<Scope> Of(IEnumerable<string> programs, SenderSettings sender)
    {
        ArgumentNullException.ThrowIfNull(programs);
        ArgumentNullException.ThrowIfNull(sender);
        var names = programs.ToHashSet(StringComparer.Ordinal);
        var chosen = sender.Programs.Where(program => names.Contains(program.Name)).ToList();
        var scopes = chosen.ConvertAll(program => Scope.Of(program.Name, category: null));
        if (chosen.Exists(program => program.Categories.Any(category => category.IsMarketing)))
            scopes.AddRange(RevokedScopes.Marketing(sender));

        return RevokedScopes.Whole(scopes, sender);
    }
}
