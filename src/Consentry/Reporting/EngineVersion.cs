namespace Consentry.Reporting;

/// <summary>The version of the engine, as reports name it.</summary>
public static class EngineVersion
{
    /// <summary>That of the package, such as <c>1.2.3</c>.</summary>
    public static string Text { get; } = typeof(EngineVersion).Assembly.GetName().Version!.ToString(3);
}
