namespace Consentry.Cli;

/// <summary>Work on many items at once, results in the order of the items.</summary>
internal static class Ordered
{
    /// <summary>
    /// Runs ahead of the reader by a few items a processor and no further, so that memory does not grow with the list.
    /// </summary>
    public static IEnumerable<TResult> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        // Most calls have one document; they need no thread pool.
        if (items.Count == 1)
        {
            yield return work(items[0]);
            yield break;
        }

        var ahead = Environment.ProcessorCount * 4;
        var running = new Queue<Task<TResult>>(ahead);
        foreach (var item in items)
        {
            if (running.Count == ahead)
                yield return running.Dequeue().GetAwaiter().GetResult();

            running.Enqueue(Task.Run(() => work(item)));
        }

        while (running.TryDequeue(out var task))
            yield return task.GetAwaiter().GetResult();
    }
}
