using System.Text.Json.Serialization;

namespace Consentry.Client;

/// <summary>How somebody consented.</summary>
public enum ConsentMethod
{
    /// <summary>A form on a page.</summary>
    [JsonStringEnumMemberName("web")]
    Web,

    /// <summary>A form on paper.</summary>
    [JsonStringEnumMemberName("paper")]
    Paper,

    /// <summary>They texted a word to a number.</summary>
    [JsonStringEnumMemberName("keyword")]
    Keyword,

    /// <summary>They said so.</summary>
    [JsonStringEnumMemberName("verbal")]
    Verbal,
}
