namespace Consentry.Service.Providers;

/// <summary>A value that a provider needs of a sender's settings.</summary>
/// <param name="Name">Such as <c>authToken</c>.</param>
/// <param name="Means">Where it is found, for people.</param>
internal sealed record Setting(string Name, string Means)
{
    /// <summary>Without it no request is authentic; what is not required is for replies.</summary>
    public bool IsRequired { get; init; }

    /// <summary>To be sealed where it is stored and never shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>May have a second value, named with <see cref="Previous"/> behind, that counts too while it is being changed.</summary>
    public bool Rotates { get; init; }

    /// <summary>What is wrong with a value, beginning with a verb: "is no https address"; null where nothing is.</summary>
    public Func<string, string?> Fault { get; init; } = static _ => null;

    public const string Previous = ".previous";
}
