namespace Consentry.Cli;

/// <summary>Messages for people, one a line.</summary>
internal static class StandardError
{
    public static void Say(string message)
    {
        try
        {
            Console.Error.WriteLine($"consentry: {message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is nobody to tell; the exit code still says it.
        }
    }
}
