namespace Consentry.Service;

/// <summary>How the service is published.</summary>
internal sealed record ServeOptions
{
    /// <summary>Where it listens, such as <c>http://127.0.0.1:5080</c>.</summary>
    public required string Listen { get; init; }

    /// <summary>
    /// The origin that providers and consumers call, such as <c>https://texts.example.com</c>: providers sign addresses as they know
    /// them, and behind a proxy that is not what the request says.
    /// </summary>
    public required Uri PublicAddress { get; init; }

    /// <summary>Networks of proxies, beside this machine, whose word counts for where a visitor of the opt-out page comes from.</summary>
    public IReadOnlyList<System.Net.IPNetwork> Proxies { get; init; } = [];

    /// <summary>The folder for checkpoints; null where none are kept.</summary>
    public string? Checkpoints { get; init; }

    /// <summary>Between two checkpoints, where something happened.</summary>
    public TimeSpan CheckpointEvery { get; init; } = TimeSpan.FromMinutes(10);
}
