// Validation by another library.
using System.ComponentModel.DataAnnotations;

public class Form
{
    public void Check(object model)
    {
        Validator.ValidateObject(model, new ValidationContext(model));
    }
}
