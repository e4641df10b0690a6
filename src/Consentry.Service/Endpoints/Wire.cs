using System.Text.Json;
using System.Text.Json.Serialization;
using Consentry.OptOut.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Consentry.Service.Endpoints;

/// <summary>May a text go?</summary>
/// <param name="To">As it was asked for.</param>
/// <param name="Allowed">Only then.</param>
/// <param name="Reason">ok, or why not: docs/api.md lists them.</param>
/// <param name="Since">When what decides happened, ISO 8601.</param>
/// <param name="Until">When it may go, of what time alone keeps back.</param>
/// <param name="Note">For people.</param>
internal sealed record SendAnswer(
    string To,
    bool Allowed,
    string Reason,
    DateTimeOffset? Since,
    DateTimeOffset? Until,
    string? Note
);

/// <param name="To">Up to 10,000 numbers.</param>
/// <param name="Program">Of which the texts are; null is any.</param>
/// <param name="Category">Of which the texts are; null is any.</param>
/// <param name="At">When they are to go; null is now.</param>
/// <param name="Sender">For a key of the administrator.</param>
internal sealed record SendQuestions(
    IReadOnlyList<string> To,
    string? Program = null,
    string? Category = null,
    DateTimeOffset? At = null,
    string? Sender = null
);

/// <param name="Results">In the order of the numbers.</param>
internal sealed record SendAnswers(IReadOnlyList<SendAnswer> Results);

/// <param name="To">The number.</param>
/// <param name="Id">The sender's own id of the text: the same again changes nothing.</param>
/// <param name="Program">Of which it was.</param>
/// <param name="Category">Of which it was.</param>
/// <param name="At">When it went; null is now.</param>
/// <param name="Sender">For a key of the administrator.</param>
internal sealed record SentText(
    string To,
    string Id,
    string? Program = null,
    string? Category = null,
    DateTimeOffset? At = null,
    string? Sender = null
);

/// <param name="Number">Of who consented.</param>
/// <param name="Method">web, paper, keyword or verbal.</param>
/// <param name="Wording">What they were shown, word for word.</param>
/// <param name="Program">To which they consented; null is all.</param>
/// <param name="Category">To which they consented; null is all.</param>
/// <param name="Page">Where a form stood.</param>
/// <param name="IpAddress">From which it was sent.</param>
/// <param name="Person">As the form had it.</param>
/// <param name="At">When; null is now.</param>
/// <param name="Id">The sender's own id of the act: the same again changes nothing.</param>
/// <param name="Sender">For a key of the administrator.</param>
internal sealed record ConsentAct(
    string Number,
    string Method,
    string Wording,
    string? Program = null,
    string? Category = null,
    string? Page = null,
    string? IpAddress = null,
    string? Person = null,
    DateTimeOffset? At = null,
    string? Id = null,
    string? Sender = null
);

/// <param name="Number">Whose texts end.</param>
/// <param name="Channel">By which way they asked: email, phone, web, in-person, mail, text, network.</param>
/// <param name="Text">What they wrote or said.</param>
/// <param name="Program">Null is all.</param>
/// <param name="Category">Null is all.</param>
/// <param name="Operator">Who entered it.</param>
/// <param name="At">When; null is now.</param>
/// <param name="Id">The sender's own id of the request: the same again changes nothing.</param>
/// <param name="Sender">For a key of the administrator.</param>
internal sealed record RevocationAct(
    string Number,
    Channel Channel,
    string? Text = null,
    string? Program = null,
    string? Category = null,
    string? Operator = null,
    DateTimeOffset? At = null,
    string? Id = null,
    string? Sender = null
);

/// <summary>What a list is of.</summary>
internal enum ListKind
{
    /// <summary>People who are said to have consented: it lifts no block.</summary>
    [JsonStringEnumMemberName("consents")]
    Consents,

    /// <summary>People who ended texts, with the system before this one.</summary>
    [JsonStringEnumMemberName("revocations")]
    Revocations,

    /// <summary>Numbers that a register says have new holders.</summary>
    [JsonStringEnumMemberName("reassigned")]
    Reassigned,
}

/// <param name="Kind">What it is of.</param>
/// <param name="List">Its name, such as the file's.</param>
/// <param name="Numbers">Up to 10,000; more go in several lists.</param>
/// <param name="Program">Null is all.</param>
/// <param name="Category">Null is all.</param>
/// <param name="At">Of which time it is; null is now.</param>
/// <param name="Sender">For a key of the administrator.</param>
internal sealed record ImportedList(
    ListKind Kind,
    string List,
    IReadOnlyList<string> Numbers,
    string? Program = null,
    string? Category = null,
    DateTimeOffset? At = null,
    string? Sender = null
);

/// <param name="Recorded">Numbers.</param>
/// <param name="Malformed">Places in the list, from 0, of what is no number: they were left out.</param>
internal sealed record ImportResult(int Recorded, IReadOnlyList<int> Malformed);

/// <param name="Sequence">Of the event in the sender's chain; null where it was recorded before.</param>
/// <param name="IsRepeated">It was recorded before.</param>
internal sealed record Recorded(long? Sequence, bool IsRepeated);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(SendAnswer))]
[JsonSerializable(typeof(SendQuestions))]
[JsonSerializable(typeof(SendAnswers))]
[JsonSerializable(typeof(SentText))]
[JsonSerializable(typeof(ConsentAct))]
[JsonSerializable(typeof(RevocationAct))]
[JsonSerializable(typeof(ImportedList))]
[JsonSerializable(typeof(ImportResult))]
[JsonSerializable(typeof(Recorded))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class WireJson : JsonSerializerContext;
