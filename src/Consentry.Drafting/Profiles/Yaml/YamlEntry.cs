namespace Consentry.Drafting.Profiles.Yaml;

/// <summary>What stands behind a key.</summary>
internal enum YamlShape
{
    /// <summary>No value, or <c>null</c> without quotes.</summary>
    Nothing,

    Value,

    List,
}

/// <summary>A scalar and where it begins.</summary>
internal sealed record YamlValue(string Text, int Line, int Column);

/// <summary>A key at the top of the file with its values.</summary>
/// <param name="LastLine">The last line of the values.</param>
internal sealed record YamlEntry(YamlValue Key, int LastLine, YamlShape Shape, IReadOnlyList<YamlValue> Values);
