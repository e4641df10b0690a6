using System.Text.Json.Serialization;

namespace Consentry.Client;

/// <summary>By which way somebody ended texts.</summary>
public enum RevocationChannel
{
    /// <summary>A text message.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>An e-mail.</summary>
    [JsonStringEnumMemberName("email")]
    Email,

    /// <summary>A call or a voice mail.</summary>
    [JsonStringEnumMemberName("phone")]
    Phone,

    /// <summary>A page or form.</summary>
    [JsonStringEnumMemberName("web")]
    Web,

    /// <summary>In a shop or at a desk.</summary>
    [JsonStringEnumMemberName("in-person")]
    InPerson,

    /// <summary>A letter.</summary>
    [JsonStringEnumMemberName("mail")]
    Mail,

    /// <summary>The telephone network, which blocks toll-free numbers by itself.</summary>
    [JsonStringEnumMemberName("network")]
    Network,
}
