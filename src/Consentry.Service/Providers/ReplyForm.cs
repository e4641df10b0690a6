using System.Net.Http.Headers;

namespace Consentry.Service.Providers;

/// <summary>How words of the sender reach the consumer by a provider.</summary>
internal abstract record ReplyForm
{
    private ReplyForm() { }

    /// <summary>In the response to the webhook request, with status 200.</summary>
    public sealed record InResponse(string ContentType, string Body) : ReplyForm;

    /// <summary>By a request of ours; success is a status of 200 to 299.</summary>
    /// <param name="Address">With https.</param>
    /// <param name="Headers">Secrets among them.</param>
    public sealed record ByApi(
        Uri Address,
        IReadOnlyDictionary<string, string> Headers,
        string ContentType,
        ReadOnlyMemory<byte> Body
    ) : ReplyForm
    {
        /// <summary>For one attempt; a signed one is good for a few minutes.</summary>
        public HttpRequestMessage ToRequest()
        {
            var request = new HttpRequestMessage(HttpMethod.Post, Address)
            {
                Content = new ReadOnlyMemoryContent(Body),
            };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
            foreach (var (name, value) in Headers)
                request.Headers.TryAddWithoutValidation(name, value);

            return request;
        }
    }

    /// <summary>Not at all: the provider takes no words in the response, and the settings do not say how to send some.</summary>
    /// <param name="Missing">The settings that would make it possible.</param>
    public sealed record NotPossible(IReadOnlyList<string> Missing) : ReplyForm;

    /// <summary>Neither words nor secrets.</summary>
    public sealed override string ToString() =>
        this switch
        {
            InResponse => "in the response",
            ByApi call => $"by a request to {call.Address.Host}",
            NotPossible none => $"not possible without {string.Join(", ", none.Missing)}",
            _ => base.ToString()!,
        };
}
