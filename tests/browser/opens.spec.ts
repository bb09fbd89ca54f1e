import { expect, test } from '@playwright/test'

test('the page opens with its name, with something to read, and without an error', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto('./')
  await expect(page).toHaveTitle('Lead Time')
  await expect(page.locator('#panels')).not.toBeEmpty()
  expect(errors).toEqual([])
})
