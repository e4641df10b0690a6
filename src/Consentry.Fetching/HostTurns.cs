namespace Consentry.Fetching;

/// <summary>Lets so many requests at once to each host; the others wait for their turn.</summary>
internal sealed class HostTurns(int atOnce)
{
    private readonly Dictionary<string, Line> lines = new(StringComparer.OrdinalIgnoreCase);

    public async Task<IDisposable> Take(string host, CancellationToken cancellation)
    {
        Line line;
        lock (lines)
        {
            if (!lines.TryGetValue(host, out line!))
                lines.Add(host, line = new Line(this, host, atOnce));

            line.Users++;
        }

        try
        {
            await line.Free.WaitAsync(cancellation);
            return new Turn(line);
        }
        catch
        {
            Leave(line);
            throw;
        }
    }

    /// <summary>A host that nobody asks any more is forgotten, so that a run over many grows nothing.</summary>
    private void Leave(Line line)
    {
        lock (lines)
        {
            if (--line.Users == 0)
                lines.Remove(line.Host);
        }
    }

    private sealed class Line(HostTurns owner, string host, int atOnce)
    {
        public HostTurns Owner { get; } = owner;

        public string Host { get; } = host;

        public SemaphoreSlim Free { get; } = new(atOnce);

        public int Users { get; set; }
    }

    private sealed class Turn(Line line) : IDisposable
    {
        public void Dispose()
        {
            line.Free.Release();
            line.Owner.Leave(line);
        }
    }
}
