using System.Text.Json.Serialization;

namespace Consentry.OptOut.Ledger;

/// <summary>By which way something came to the sender's knowledge.</summary>
public enum Channel
{
    /// <summary>A text message.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    [JsonStringEnumMemberName("email")]
    Email,

    /// <summary>A call or a voice mail.</summary>
    [JsonStringEnumMemberName("phone")]
    Phone,

    /// <summary>A page or form.</summary>
    [JsonStringEnumMemberName("web")]
    Web,

    [JsonStringEnumMemberName("in-person")]
    InPerson,

    [JsonStringEnumMemberName("mail")]
    Mail,

    /// <summary>The telephone network, which blocks toll-free numbers by itself.</summary>
    [JsonStringEnumMemberName("network")]
    Network,

    /// <summary>A list or a register.</summary>
    [JsonStringEnumMemberName("list")]
    List,
}
