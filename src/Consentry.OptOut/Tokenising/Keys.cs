namespace Consentry.OptOut.Tokenising;

/// <summary>A keyboard's letters, to tell a slip from a word.</summary>
internal static class Keys
{
    private const int Row = 11;

    private const string Rows = "qwertyuiop asdfghjkl  zxcvbnm    ";

    public static bool AreNeighbours(char a, char b)
    {
        int one = Rows.IndexOf(a, StringComparison.Ordinal),
            other = Rows.IndexOf(b, StringComparison.Ordinal);
        return one >= 0
            && other >= 0
            && one != other
            && Math.Abs(one / Row - other / Row) <= 1
            && Math.Abs(one % Row - other % Row) <= 1;
    }

    public static IEnumerable<char> Neighbours(char letter) =>
        Rows.Where(other => other != ' ' && AreNeighbours(letter, other));
}
