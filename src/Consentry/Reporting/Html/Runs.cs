namespace Consentry.Reporting.Html;

/// <summary>Neighbours that are alike.</summary>
internal static class Runs
{
    /// <summary>The items in their order, cut wherever the key changes.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
    {
        var run = new List<T>();
        foreach (var item in items)
        {
            if (run.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(run[^1]), key(item)))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
            yield return run;
    }
}
