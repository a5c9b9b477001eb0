import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newSecret, signed } from './webhook.ts'

test('a body is signed as the example in the Standard Webhooks specification is', () => {
  const headers = signed({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 1614265330)
  assert.deepEqual(headers, {
    'content-type': 'application/json',
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('no two secrets are the same, and each has 192 bits', () => {
  const secrets = Array.from({ length: 20 }, newSecret)
  assert.equal(new Set(secrets).size, 20)
  for (const secret of secrets) assert.equal(Buffer.from(secret.replace('whsec_', ''), 'base64').length, 24)
})
